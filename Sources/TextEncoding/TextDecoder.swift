/// Turns bytes in any encoding of the web into UTF-8.
///
/// Bytes that are UTF-8 are taken for it, whatever is declared: text in another
/// encoding is never UTF-8 by chance. Else a byte order mark, the carrier's
/// header, the XML declaration and the page's `meta` are believed in this order,
/// as long as the text comes out as plausible as with any other; then detection.
///
/// ```swift
/// let text = TextDecoder.decode(bytes, transport: "iso-8859-1", isMarkup: true)
/// ```
public enum TextDecoder {
  /// Decodes bytes; nothing is refused.
  ///
  /// - Parameters:
  ///   - bytes: The bytes as they came.
  ///   - transport: The label that the carrier states.
  ///   - isMarkup: Whether the bytes may declare their encoding themselves, as HTML and XML do.
  /// - Returns: The text, and how its encoding was told.
  public static func decode(
    _ bytes: [UInt8], transport: String? = nil, isMarkup: Bool = false
  ) -> DecodedText {
    if let marked = WideText.marked(bytes) {
      return WideText.decode(bytes[marked.length...], marked.form, evidence: .byteOrderMark)
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let scan = UTF8Scan(bytes)
    if scan.nulBytes > 0, let form = WideText.unmarked(bytes) {
      return WideText.decode(bytes[...], form, evidence: .detection)
    }
    let isASCII = scan.sequences == 0 && scan.invalidBytes == 0
    if scan.invalidBytes == 0, !(isASCII && scan.hasEscape) {
      return unicode(bytes, scan, hasMark: hasMark, hasMark ? .byteOrderMark : .validity)
    }
    if hasMark { return unicode(bytes, scan, hasMark: true, .byteOrderMark) }
    return choose(bytes, scan, transport: transport, isMarkup: isMarkup)
  }

  /// Decodes a piece of a longer text in an encoding that an earlier piece told by its
  /// ``DecodedText/encoding``; a piece must not end within a character.
  public static func decode(_ bytes: [UInt8], encoding: String) -> DecodedText {
    guard let encoding = LegacyEncoding(label: encoding) else {
      return unicode(bytes, UTF8Scan(bytes), hasMark: false, .detection)
    }
    return legacy(bytes, encoding, .detection)
  }

  /// Returns the text as it is, with U+FFFD for the bytes that are no UTF-8.
  private static func unicode(
    _ bytes: [UInt8], _ scan: UTF8Scan, hasMark: Bool, _ evidence: DecodedText.Evidence
  ) -> DecodedText {
    let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if scan.isClean {
      return DecodedText(utf8: text, encoding: "utf-8", replaced: 0, evidence: evidence)
    }
    let (repaired, replaced) = UTF8Scan.repaired(text)
    return DecodedText(utf8: repaired, encoding: "utf-8", replaced: replaced, evidence: evidence)
  }

  /// Decides between what is declared and what is detected.
  private static func choose(
    _ bytes: [UInt8], _ scan: UTF8Scan, transport: String?, isMarkup: Bool
  ) -> DecodedText {
    var declared: [(DecodedText.Evidence, EncodingLabel.Meaning)] = []
    if let transport, let meaning = EncodingLabel.meaning(of: transport) {
      declared.append((.transport, meaning))
    }
    if isMarkup { declared += MarkupDeclaration.find(in: bytes) }

    // ISO-2022-JP is ASCII with escapes: nothing but a declaration or its own escapes tell it.
    if scan.invalidBytes == 0 {
      guard StatefulJapanese.recognizes(bytes) else {
        return unicode(bytes, scan, hasMark: false, .validity)
      }
      return legacy(bytes, .japaneseMail, declared.first?.0 ?? .detection)
    }
    // A page of UTF-8 with some bytes spoilt stays UTF-8: other encodings rarely look like it.
    let share = declared.contains { $0.1 == .utf8 } || declared.isEmpty ? 2 : 8
    if scan.sequences >= scan.invalidBytes * share {
      let evidence = declared.first { $0.1 == .utf8 }?.0 ?? .validity
      return unicode(bytes, scan, hasMark: false, evidence)
    }
    var candidates = declared.compactMap {
      if case .legacy(let encoding) = $0.1 { ($0.0, encoding) } else { nil }
    }
    let sample = EncodingSample.of(bytes, isMarkup: isMarkup)
    candidates.append((.detection, EncodingDetector.detect(sample)))
    let (evidence, encoding) = Plausibility.best(of: candidates, for: sample)
    return legacy(bytes, encoding, evidence)
  }

  private static func legacy(
    _ bytes: [UInt8], _ encoding: LegacyEncoding, _ evidence: DecodedText.Evidence
  ) -> DecodedText {
    let (text, replaced) = Converter.convert(bytes, from: encoding)
    return DecodedText(
      utf8: text, encoding: encoding.name, replaced: replaced, evidence: evidence)
  }
}
