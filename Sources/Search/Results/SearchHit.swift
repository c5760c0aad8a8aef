public import Storage

/// One article that a search found.
public struct SearchHit: Sendable {
  /// The article.
  public let stored: StoredArticle
  /// Its headline with the matched words marked.
  public let title: MarkedText
  /// The part of its text that shows best why it was found.
  public let snippet: MarkedText
  /// The better-placed article of which this is a copy, where that was asked for.
  public let copyOf: Int64?
}

/// Text with some of its stretches marked.
public struct MarkedText: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The marked stretches as offsets into the text's UTF-8, ascending and apart.
  public var marks: [Range<Int>]

  /// Creates a marked text.
  public init(_ text: String, marks: [Range<Int>] = []) {
    self.text = text
    self.marks = marks
  }

  /// The first and the end of each mark as numbers of Unicode code points, as Python counts them.
  public var characterMarks: [[Int]] {
    let bytes = Array(text.utf8)
    var position = 0
    var count = 0
    func characters(before end: Int) -> Int {
      while position < min(end, bytes.count) {
        if bytes[position] & 0xC0 != 0x80 { count += 1 }
        position += 1
      }
      return count
    }
    return marks.map { [characters(before: $0.lowerBound), characters(before: $0.upperBound)] }
  }

  /// The text cut at the edges of the marks, each piece with whether it is marked.
  public var pieces: [(text: String, isMarked: Bool)] {
    let bytes = Array(text.utf8)
    var pieces: [(String, Bool)] = []
    var position = 0
    func append(_ range: Range<Int>, isMarked: Bool) {
      guard !range.isEmpty else { return }
      pieces.append((String(decoding: bytes[range], as: UTF8.self), isMarked))
    }
    for mark in marks {
      append(position..<mark.lowerBound, isMarked: false)
      append(mark, isMarked: true)
      position = mark.upperBound
    }
    append(position..<bytes.count, isMarked: false)
    return pieces
  }
}
