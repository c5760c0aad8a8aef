/// UTF-16 and UTF-32.
public enum WideText {
  /// How characters lie in the bytes.
  public struct Form: Hashable, Sendable {
    /// How many bytes a unit has: 2 or 4.
    public let unitSize: Int
    /// Whether the highest byte comes first.
    public let isBigEndian: Bool

    /// The name of the encoding: `utf-16le`.
    public var name: String { "utf-\(unitSize * 8)\(isBigEndian ? "be" : "le")" }
  }

  /// Returns the form that a byte order mark states, and the mark's length.
  public static func marked(_ bytes: some Collection<UInt8>) -> (form: Form, length: Int)? {
    let mark = Array(bytes.prefix(4))
    if mark == [0xFF, 0xFE, 0, 0] { return (Form(unitSize: 4, isBigEndian: false), 4) }
    if mark == [0, 0, 0xFE, 0xFF] { return (Form(unitSize: 4, isBigEndian: true), 4) }
    if mark.starts(with: [0xFF, 0xFE]) { return (Form(unitSize: 2, isBigEndian: false), 2) }
    if mark.starts(with: [0xFE, 0xFF]) { return (Form(unitSize: 2, isBigEndian: true), 2) }
    return nil
  }

  /// Returns the form of bytes without a mark, as far as the NUL bytes in them tell.
  ///
  /// Spaces, line ends and markup have them in every language, always on the same side.
  public static func unmarked(_ bytes: some Collection<UInt8>) -> Form? {
    let head = Array(bytes.prefix(4096))
    guard head.count >= 4 else { return nil }
    var counts = [0, 0, 0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { counts[index & 3] += 1 }
    let units = head.count / 4
    if counts[0] == units, counts[1] * 2 > units, counts[3] * 4 <= units {
      return Form(unitSize: 4, isBigEndian: true)
    }
    if counts[3] >= units, counts[2] * 2 > units, counts[0] * 4 <= units {
      return Form(unitSize: 4, isBigEndian: false)
    }
    let (even, odd) = (counts[0] + counts[2], counts[1] + counts[3])
    // Of forty bytes one: a text of which only spaces and line ends are ASCII has more.
    let least = max(4, head.count / 40)
    // The last byte may be NUL too, as in the wide space of Chinese and Japanese.
    guard min(even, odd) * 4 <= max(even, odd), max(even, odd) >= least else { return nil }
    let form = Form(unitSize: 2, isBigEndian: even > odd)
    return isText(head.prefix(head.count & ~1), form) ? form : nil
  }

  /// Whether units have no control characters among them, as data that are no text have.
  private static func isText(_ head: ArraySlice<UInt8>, _ form: Form) -> Bool {
    var decoder = WideDecoder(form)
    var text: [UInt8] = []
    decoder.decode(head, into: &text)
    return decoder.replaced == 0
      && !text.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0x0C }
  }

  static func decode(
    _ bytes: ArraySlice<UInt8>, _ form: Form, evidence: DecodedText.Evidence
  ) -> DecodedText {
    var decoder = WideDecoder(form)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    decoder.decode(bytes, into: &text)
    decoder.finish(into: &text)
    return DecodedText(
      utf8: text, encoding: form.name, replaced: decoder.replaced, evidence: evidence)
  }
}
