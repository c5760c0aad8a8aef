#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes values as lines of JSON.
public enum JSONLine {
  /// Returns the value as one line with a line break, its keys in alphabetical order.
  ///
  /// Control characters and bidirectional overrides come out as escapes, so that
  /// a terminal shows the line without obeying it.
  public static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(value), as: UTF8.self)
    guard json.unicodeScalars.contains(where: SafeText.isUnsafe) else { return json + "\n" }
    var escaped = ""
    for scalar in json.unicodeScalars {
      guard SafeText.isUnsafe(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      for unit in scalar.utf16 {
        let digits = String(unit, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return escaped + "\n"
  }
}
