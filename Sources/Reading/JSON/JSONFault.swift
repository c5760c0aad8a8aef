import ArticleModel

/// What is wrong with JSON that the decoder refused, for the message only.
struct JSONFault: Error, Equatable, CustomStringConvertible {
  /// What is wrong, in words that hold nothing of the content.
  let reason: String
  /// The line within the record, counted from 1, and the column in characters; `nil` when the fault
  /// has no place.
  let position: Position?

  /// A place in text.
  struct Position: Equatable {
    let line: Int
    let column: Int
  }

  init(reason: String, position: Position? = nil) {
    self.reason = reason
    self.position = position
  }

  /// Creates a fault at an offset.
  init(_ reason: String, at offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.reason = reason
    position = Position(
      line: before.count { $0 == 0x0A } + 1,
      // Bytes 10xxxxxx continue a character.
      column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The fault with its column, for a record on a line of its own.
  var description: String {
    position.map { "column \($0.column): \(reason)" } ?? reason
  }

  /// Returns the fault with its line and column, for a record that begins on the given line.
  func description(startingOnLine start: Int) -> String {
    guard let position else { return reason }
    let line = start + position.line - 1
    return position.line > 1
      ? "line \(line), column \(position.column): \(reason)" : "line \(line): \(reason)"
  }

  /// Returns why a value that is not an object is no record.
  static func notAnObject(_ value: FieldValue) -> String {
    switch value {
    case .list: notAnObject("a list")
    case .text: notAnObject("text")
    case .integer, .real: notAnObject("a number")
    case .boolean: notAnObject("true or false")
    case .null, .object: notAnObject("null")
    }
  }

  /// Returns why JSON that does not begin with a brace is no record.
  static func wrongKind(_ bytes: [UInt8]) -> String {
    switch bytes.first(where: { !ContentOpening.isSpace($0) }) {
    case UInt8(ascii: "["): notAnObject("a list")
    case UInt8(ascii: "\""): notAnObject("text")
    case UInt8(ascii: "t"), UInt8(ascii: "f"): notAnObject("true or false")
    case UInt8(ascii: "n"): notAnObject("null")
    case UInt8(ascii: "-"): notAnObject("a number")
    case let byte? where (0x30...0x39).contains(byte): notAnObject("a number")
    default: "a record is a JSON object in braces { }, and this is not JSON"
    }
  }

  private static func notAnObject(_ kind: String) -> String {
    "a record is a JSON object in braces { }, and this is \(kind)"
  }
}
