import CXML2

/// Writes XML's references so that a parser that knows no entities reads them.
///
/// The named characters of HTML become numbers; an `&` that begins no
/// reference, and one that begins a reference to anything else, becomes text.
/// So `AT&T` keeps its letters, and a document's own entities are never
/// expanded. Sections of character data and comments stay as they are.
struct XMLReferenceRepair {
  private enum State {
    case text, characterData, comment
  }

  private var state = State.text
  /// What came last and may be the beginning of something.
  private var pending: [UInt8] = []
  /// No reference to a character is longer.
  private static let longest = 40

  /// Returns the next piece, as far as it can be told.
  mutating func repaired(_ bytes: [UInt8]) -> [UInt8] {
    work(pending + bytes, isLast: false)
  }

  /// Returns what was kept back.
  mutating func rest() -> [UInt8] {
    work(pending, isLast: true)
  }

  private mutating func work(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      guard isLast || rest.count >= Self.longest || !Self.mayBegin(bytes[index]) else { break }
      switch (state, bytes[index]) {
      case (.text, UInt8(ascii: "&")):
        let (text, count) = Self.reference(rest)
        result += text
        index += count
        continue
      case (.text, UInt8(ascii: "<")) where rest.starts(with: Self.dataStart):
        state = .characterData
      case (.text, UInt8(ascii: "<")) where rest.starts(with: Self.commentStart):
        // Past the opening, so that `<!-->` does not close itself.
        state = .comment
        result += Self.commentStart
        index += Self.commentStart.count
        continue
      case (.characterData, UInt8(ascii: "]")) where rest.starts(with: Self.dataEnd),
        (.comment, UInt8(ascii: "-")) where rest.starts(with: Self.commentEnd):
        state = .text
      default: break
      }
      result.append(bytes[index])
      index += 1
    }
    pending = Array(bytes[index...])
    return result
  }

  private static let dataStart = Array("<![CDATA[".utf8)
  private static let dataEnd = Array("]]>".utf8)
  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)

  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "-")
  }

  /// Returns what to write for the reference at the beginning, and how much that takes the place
  /// of.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> ([UInt8], count: Int) {
    let name = bytes.dropFirst().prefix { byte in
      byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
    let asText = (Array("&amp;".utf8), count: 1)
    guard !name.isEmpty, name.count < longest - 2,
      name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";")
    else { return asText }
    if name.first == UInt8(ascii: "#") || predefined.contains(Array(name)) {
      return (Array(bytes[bytes.startIndex...name.endIndex]), name.count + 2)
    }
    let text = String(decoding: name, as: UTF8.self)
    guard let entity = htmlEntityLookup(text) else { return asText }
    return (Array("&#\(entity.pointee.value);".utf8), name.count + 2)
  }

  private static let predefined: Set<[UInt8]> = Set(
    ["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) })
}
