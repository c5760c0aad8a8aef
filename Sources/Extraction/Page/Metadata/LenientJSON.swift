import ArticleModel

/// Reads JSON as pages carry it in scripts: with line breaks in strings, commas before brackets,
/// comments around it, and often cut off.
///
/// What is wrong is passed over where the rest can still be read; the toolchain's decoder would
/// refuse the whole.
struct LenientJSON {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// Deeper values are dropped; linked data of articles nests some ten levels.
  private static let deepest = 64

  /// Returns the first value in the text, or `nil` when there is none.
  static func value(of bytes: ArraySlice<UInt8>) -> FieldValue? {
    var parser = LenientJSON(bytes: bytes)
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
    parser.position = start
    return parser.value(depth: 0)
  }

  private init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte <= 0x20 || byte == 0x2C { position += 1 }
  }

  private mutating func value(depth: Int) -> FieldValue? {
    skipSpace()
    switch current {
    case UInt8(ascii: "{")?: return object(depth: depth + 1)
    case UInt8(ascii: "[")?: return list(depth: depth + 1)
    case UInt8(ascii: "\"")?: return .text(string())
    case nil: return nil
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> FieldValue? {
    position += 1
    var fields: [String: FieldValue] = [:]
    while true {
      skipSpace()
      guard let byte = current else { break }
      if byte == UInt8(ascii: "}") {
        position += 1
        break
      }
      guard byte == UInt8(ascii: "\"") else {
        position += 1
        continue
      }
      let name = string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { continue }
      position += 1
      guard let value = value(depth: depth) else { break }
      if depth < Self.deepest, fields[name] == nil { fields[name] = value }
    }
    return .object(fields)
  }

  private mutating func list(depth: Int) -> FieldValue? {
    position += 1
    var values: [FieldValue] = []
    while true {
      skipSpace()
      guard let byte = current else { break }
      if byte == UInt8(ascii: "]") {
        position += 1
        break
      }
      let before = position
      guard let value = value(depth: depth) else { break }
      if depth < Self.deepest { values.append(value) }
      if position == before { position += 1 }
    }
    return .list(values)
  }

  /// A number, `true`, `false`, `null`, or what stands in their place.
  private mutating func word() -> FieldValue? {
    let start = position
    while let byte = current, byte > 0x20, byte != 0x2C, byte != 0x5D, byte != 0x7D, byte != 0x22 {
      position += 1
    }
    if position == start { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      return Int64(text).map(FieldValue.integer) ?? Double(text).map(FieldValue.real) ?? .null
    }
  }

  private mutating func string() -> String {
    position += 1
    var result: [UInt8] = []
    while let byte = current {
      position += 1
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\"), let escaped = current else {
        result.append(byte)
        continue
      }
      position += 1
      switch escaped {
      case UInt8(ascii: "n"), UInt8(ascii: "r"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
      case UInt8(ascii: "u"): result += Array(String(scalar()).utf8)
      default: result.append(escaped)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func scalar() -> Character {
    guard let first = hexadecimal() else { return "\u{FFFD}" }
    if (0xD800..<0xDC00).contains(first), position + 1 < bytes.endIndex,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else {
        return "\u{FFFD}"
      }
      let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      return Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(first).map(Character.init) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= bytes.endIndex else { return nil }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16) else { return nil }
    position += 4
    return value
  }
}
