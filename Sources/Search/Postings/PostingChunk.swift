import SearchIndex

/// The articles of a chunk that have a word, and how often each has it.
///
/// A few are a list, many a set of bits. What stands in the file is checked, so that no number in
/// it leads out of the chunk.
final class PostingChunk {
  let count: Int
  private let list: [UInt16]
  private let set: ArticleSet?
  private let codes: [UInt8]
  /// For each word of the set, the number of articles before it.
  private lazy var ranks: [UInt16] = makeRanks()

  /// Creates a chunk from ascending offsets; codes are empty when the word counts for nothing.
  init(offsets: [UInt16], codes: [UInt8]) {
    count = offsets.count
    list = offsets
    set = nil
    self.codes = codes.count == offsets.count ? codes : []
  }

  /// Reads a chunk as ``PostingFormat`` writes it; `nil` if the bytes are not such a chunk.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 4 else { return nil }
    let count = bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)))
    }
    guard count <= PostingFormat.chunkSize else { return nil }
    let isList = count <= PostingFormat.longestList
    let codesStart = 4 + (isList ? count * 2 : PostingFormat.chunkSize / 8)
    guard bytes.count == codesStart || bytes.count == codesStart + count else { return nil }
    self.count = count
    codes = Array(bytes[codesStart...])
    guard !isList else {
      list = bytes.withUnsafeBytes { bytes in
        (0..<count).map { index in
          UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 + index * 2, as: UInt16.self))
        }
      }
      set = nil
      for index in list.indices.dropFirst() where list[index] <= list[index - 1] { return nil }
      return
    }
    let set = ArticleSet()
    bytes.withUnsafeBytes { bytes in
      for index in 0..<ArticleSet.wordCount {
        set.words[index] = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 4 + index * 8, as: UInt64.self))
      }
    }
    guard set.count == count else { return nil }
    list = []
    self.set = set
  }

  /// The share of the chunk to keep when only headlines count.
  func inTitles() -> PostingChunk {
    var offsets: [UInt16] = []
    var kept: [UInt8] = []
    visit { offset, code in
      guard OccurrenceCode.isInTitle(code) else { return }
      offsets.append(UInt16(truncatingIfNeeded: offset))
      kept.append(OccurrenceCode.titleOnly(code))
    }
    return PostingChunk(offsets: offsets, codes: kept)
  }

  /// Joins the postings of several words as if they were one word's; `nil` when there are none.
  ///
  /// The codes are added, or of forms of a word, which may stand for the same occurrence, the greatest is taken.
  static func joined(_ chunks: [PostingChunk], areForms: Bool) -> PostingChunk? {
    guard chunks.count > 1 else { return chunks.first }
    var sums = [UInt8](repeating: 0, count: PostingFormat.chunkSize)
    sums.withUnsafeMutableBufferPointer { sums in
      for chunk in chunks {
        if areForms {
          chunk.visit { sums[$0] = OccurrenceCode.union(sums[$0], $1) }
        } else {
          chunk.visit { sums[$0] = OccurrenceCode.sum(sums[$0], $1) }
        }
      }
    }
    var offsets: [UInt16] = []
    var codes: [UInt8] = []
    for (offset, code) in sums.enumerated() where code != 0 {
      offsets.append(UInt16(truncatingIfNeeded: offset))
      codes.append(code)
    }
    return PostingChunk(offsets: offsets, codes: codes)
  }

  /// Adds the articles to a set.
  func add(to result: ArticleSet) {
    if let set { return result.formUnion(set) }
    for offset in list { result.insert(Int(offset)) }
  }

  /// Leaves in a set only these articles.
  func intersect(_ result: ArticleSet) {
    if let set { return result.formIntersection(set) }
    let own = ArticleSet()
    for offset in list where result.contains(Int(offset)) { own.insert(Int(offset)) }
    for index in 0..<ArticleSet.wordCount { result.words[index] = own.words[index] }
  }

  /// Takes these articles out of a set.
  func subtract(from result: ArticleSet) {
    if let set { return result.subtract(set) }
    for offset in list { result.remove(Int(offset)) }
  }

  /// Returns how many of the articles are in a set.
  func count(in other: ArticleSet) -> Int {
    guard let set else {
      return list.reduce(into: 0) { if other.contains(Int($1)) { $0 += 1 } }
    }
    var count = 0
    for index in 0..<ArticleSet.wordCount {
      count &+= (set.words[index] & other.words[index]).nonzeroBitCount
    }
    return count
  }

  /// Calls the body with each article and its code.
  @inline(__always)
  func visit(_ body: (Int, UInt8) -> Void) {
    guard !codes.isEmpty else { return }
    codes.withUnsafeBufferPointer { codes in
      var index = 0
      guard let set else {
        list.withUnsafeBufferPointer { list in
          while index < list.count {
            body(Int(list[index]), codes[index])
            index &+= 1
          }
        }
        return
      }
      for place in 0..<ArticleSet.wordCount {
        var word = set.words[place]
        while word != 0 {
          body(place &* 64 &+ word.trailingZeroBitCount, codes[index])
          index &+= 1
          word &= word &- 1
        }
      }
    }
  }

  /// Calls the body with each article that is in a set of so many, and its code.
  ///
  /// It may call it with others as well.
  @inline(__always)
  func visit(near wanted: ArticleSet, count wantedCount: Int, _ body: (Int, UInt8) -> Void) {
    guard !codes.isEmpty else { return }
    guard wantedCount &* 8 < count else { return visit(body) }
    codes.withUnsafeBufferPointer { codes in
      guard let set else {
        list.withUnsafeBufferPointer { list in
          var low = 0
          wanted.visit { offset in
            let wanted = UInt16(truncatingIfNeeded: offset)
            var high = list.count
            while low < high {
              let middle = (low &+ high) / 2
              if list[middle] < wanted { low = middle &+ 1 } else { high = middle }
            }
            if low < list.count, list[low] == wanted { body(offset, codes[low]) }
          }
        }
        return
      }
      ranks.withUnsafeBufferPointer { ranks in
        wanted.visit { offset in
          let word = set.words[offset >> 6]
          let bit: UInt64 = 1 << UInt64(offset & 63)
          guard word & bit != 0 else { return }
          body(offset, codes[Int(ranks[offset >> 6]) &+ (word & (bit &- 1)).nonzeroBitCount])
        }
      }
    }
  }

  private func makeRanks() -> [UInt16] {
    var ranks = [UInt16](repeating: 0, count: ArticleSet.wordCount)
    guard let set else { return ranks }
    var rank = 0
    for index in ranks.indices {
      ranks[index] = UInt16(truncatingIfNeeded: rank)
      rank &+= set.words[index].nonzeroBitCount
    }
    return ranks
  }
}
