import TextProcessing

/// A short paragraph near an end of a body, where a source puts what it repeats.
struct EdgeLine: Hashable, Sendable {
  /// Which paragraph of the body it is, from 0.
  let position: Int
  /// Where it stands, as offsets into the body's UTF-8.
  let range: Range<Int>
  /// Finds the same line, whatever its numbers and the case of its letters.
  let key: Int64

  /// The key of a line, or `nil` for one without a letter.
  static func key(of line: String) -> Int64? {
    var letters: [UInt8] = []
    letters.reserveCapacity(line.utf8.count)
    var hasLetter = false
    for byte in Folding.fold(line).utf8 where !(0x30...0x39).contains(byte) {
      letters.append(byte)
      hasLetter = hasLetter || byte >= 0x80 || (0x61...0x7A).contains(byte)
    }
    guard hasLetter else { return nil }
    var fingerprint = Fingerprint()
    fingerprint.combine(String(decoding: letters, as: UTF8.self))
    return fingerprint.value
  }
}

/// What the ends of a body are made of.
struct BodyEdges: Sendable {
  /// The short lines among the first and the last paragraphs, in order.
  var lines: [EdgeLine] = []
  /// The number of all paragraphs.
  var paragraphs = 0
  /// Keys of the two longest paragraphs, by which reports of one story are told from others.
  var story: [Int64] = []

  /// A line of navigation or a notice is shorter; what is longer is rather text.
  static let longest = 300
  /// How many paragraphs at either end are looked at.
  static let first = 3
  static let last = 8

  /// Looks at a body in which paragraphs are separated by a blank line.
  init(of body: String) {
    var body = body
    body.withUTF8 { bytes in
      let ranges = Self.paragraphs(of: bytes)
      paragraphs = ranges.count
      guard ranges.count > 1 else { return }
      for (position, range) in ranges.enumerated()
      where position < Self.first || position >= ranges.count - Self.last {
        guard !range.isEmpty, range.count <= Self.longest else { continue }
        let line = String(decoding: bytes[range], as: UTF8.self)
        guard let key = EdgeLine.key(of: line) else { continue }
        lines.append(EdgeLine(position: position, range: range, key: key))
      }
      story = Self.longest(of: ranges, count: 2).map { range in
        var fingerprint = Fingerprint()
        fingerprint.combine("story")
        fingerprint.combine(String(decoding: bytes[range], as: UTF8.self))
        return fingerprint.value
      }
    }
  }

  /// The ranges between blank lines; joined by blank lines they are the body again.
  static func paragraphs(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x0A, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
        ranges.append(start..<position)
        position += 2
        start = position
      } else {
        position += 1
      }
    }
    ranges.append(start..<bytes.count)
    return ranges
  }

  private static func longest(of ranges: [Range<Int>], count: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for range in ranges {
      let place = found.firstIndex { range.count > $0.count } ?? found.count
      guard place < count else { continue }
      found.insert(range, at: place)
      if found.count > count { found.removeLast() }
    }
    return found
  }
}
