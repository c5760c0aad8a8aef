/// In how many of a source's latest articles each line stood.
///
/// The counts are bounded: of lines that stood once only the latest are kept,
/// and every so many articles all counts are halved, so that what a source no
/// longer does is forgotten.
struct LineCounts {
  /// The count of one line.
  struct Entry: Equatable {
    /// In how many articles of distinct headlines it stood.
    var articles: UInt16 = 0
    /// The article that had it last, in the order of adding.
    var lastSeen: UInt32 = 0
    /// The first headlines under which it stood; 0 for none.
    var titles: SIMD4<UInt32> = .zero
  }

  /// The number of articles that are counted, halved with the counts.
  private(set) var articles = 0
  private(set) var entries: [Int64: Entry] = [:]
  private var ordinal: UInt32 = 0

  /// So many articles must have a line before it is taken for the source's own.
  static let enoughArticles = 4
  /// One in so many of the source's latest articles must have it.
  static let enoughShare = 5
  private static let window = 200
  private static let capacity = 640

  init() {}

  /// Whether a line stands in enough of the articles to be learned.
  func isRepeated(_ key: Int64) -> Bool {
    guard let entry = entries[key] else { return false }
    return Int(entry.articles) >= Self.enoughArticles
      && Int(entry.articles) * Self.enoughShare >= articles
  }

  /// Counts the lines of one more article.
  ///
  /// An article whose longest paragraphs stood in an earlier one reports the
  /// same story again; what the two share is the story's and counts no further.
  mutating func count(_ lines: [Int64], story: [Int64], title: Int64) {
    ordinal &+= 1
    articles += 1
    let isRetold = !story.isEmpty && story.allSatisfy { entries[$0] != nil }
    for key in story { touch(key) }
    if !isRetold {
      let title = max(1, UInt32(truncatingIfNeeded: title ^ (title >> 32)))
      for key in lines { count(key, title: title) }
    }
    if articles >= Self.window { halve() }
    if entries.count > Self.capacity { dropOldest() }
  }

  /// How many articles had a line, as far as the counts reach back.
  func articles(with key: Int64) -> Int {
    Int(entries[key]?.articles ?? 0)
  }

  private mutating func touch(_ key: Int64) {
    entries[key, default: Entry()].lastSeen = ordinal
  }

  private mutating func count(_ key: Int64, title: UInt32) {
    var entry = entries[key, default: Entry()]
    entry.lastSeen = ordinal
    defer { entries[key] = entry }
    for index in entry.titles.indices {
      if entry.titles[index] == title { return }
      if entry.titles[index] == 0 {
        entry.titles[index] = title
        break
      }
    }
    if entry.articles < .max { entry.articles += 1 }
  }

  private mutating func halve() {
    articles /= 2
    entries = entries.mapValues { entry in
      var entry = entry
      entry.articles = entry.articles / 2 + entry.articles % 2
      return entry
    }
  }

  private mutating func dropOldest() {
    let order = entries.sorted { left, right in
      let (a, b) = (left.value, right.value)
      return (a.articles > 1 ? 1 : 0, a.lastSeen) > (b.articles > 1 ? 1 : 0, b.lastSeen)
    }
    for (key, _) in order.dropFirst(Self.capacity * 3 / 4) { entries[key] = nil }
  }
}

extension LineCounts {
  private static let entrySize = 30

  /// Reads packed counts; what is no such thing counts nothing.
  init(articles: Int, packed bytes: [UInt8]) {
    guard articles >= 0, bytes.count % Self.entrySize == 4 else { return }
    var reader = PackedReader(bytes: bytes)
    self.articles = min(articles, Self.window)
    ordinal = UInt32(truncatingIfNeeded: reader.next(4))
    while !reader.isAtEnd {
      let key = Int64(bitPattern: reader.next(8))
      var entry = Entry()
      entry.articles = UInt16(truncatingIfNeeded: reader.next(2))
      entry.lastSeen = UInt32(truncatingIfNeeded: reader.next(4))
      for index in entry.titles.indices {
        entry.titles[index] = UInt32(truncatingIfNeeded: reader.next(4))
      }
      entries[key] = entry
    }
  }

  /// The counts as bytes, little-endian.
  var packed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 + entries.count * Self.entrySize)
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(ordinal)
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      append(key)
      append(entry.articles)
      append(entry.lastSeen)
      for index in entry.titles.indices { append(entry.titles[index]) }
    }
    return bytes
  }
}

/// Takes numbers off packed bytes; 0 beyond their end.
private struct PackedReader {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func next(_ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count where position + index < bytes.count {
      value |= UInt64(bytes[position + index]) << UInt64(8 * index)
    }
    position += count
    return value
  }
}
