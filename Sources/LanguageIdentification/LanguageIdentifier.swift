private import CLD2Shim
import TextProcessing

/// Tells in which language a text is written, by its letters and words alone.
///
/// ```swift
/// LanguageIdentifier.language(of: "Пойыз Астанадан таңертең шықты.")  // "kk"
/// ```
public enum LanguageIdentifier {
  /// How much of a text is looked at, in bytes: some paragraphs say all.
  private static let sampleSize = 4096
  /// What is judged must have as many bytes of letters; a name or two tell nothing.
  private static let fewestLetters = 24
  private static let someLetters = 80
  private static let longText = 160

  /// Returns the language as a lower-case BCP 47 primary subtag, or `nil` when the text is too
  /// short, too mixed, or in a language that is not known.
  public static func language(of text: some StringProtocol) -> String? {
    var text = String(text)
    return text.withUTF8 { bytes in
      let sample = UnsafeBufferPointer(rebasing: bytes[..<boundary(in: bytes)])
      guard !sample.isEmpty else { return nil }
      let result = sample.withMemoryRebound(to: CChar.self) {
        cld2_identify($0.baseAddress, $0.count)
      }
      guard isSure(result) else { return CyrillicLanguages.language(of: sample) }
      guard let known = tag(ofCode: String(cString: result.code)) else { return nil }
      return CloseLanguages.refined(known, of: sample)
    }
  }

  private static func isSure(_ result: cld2_result) -> Bool {
    let letters = Int(result.letters)
    if result.is_reliable { return result.percent >= 60 && letters >= fewestLetters }
    // Of a long text in one language, what is called unreliable is still right. Stretches full of
    // foreign names count for no language: a text that is in one and no other is in that one.
    return result.percent >= 90 && letters >= longText
      || result.percent >= 40 && result.next_percent == 0 && letters >= someLetters
  }

  /// Where to cut the sample, so that no letter is cut in two.
  private static func boundary(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.count > sampleSize else { return bytes.count }
    var end = sampleSize
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// CLD2 writes some tags as ISO 639 did in 1988, and some with their script.
  private static func tag(ofCode code: String) -> String? {
    let primary = code.prefix { $0 != "-" }.lowercased()
    guard (2...3).contains(primary.utf8.count), primary != "un", !primary.hasPrefix("xx") else {
      return nil
    }
    return LanguageNames.modern[primary] ?? primary
  }
}
