import CUChardet

/// Tells an encoding by the frequencies of its characters.
enum EncodingDetector {
  /// Returns the likeliest encoding of a sample that is not UTF-8.
  static func detect(_ sample: [UInt8]) -> LegacyEncoding {
    guard let detector = uchardet_new() else { return .western }
    defer { uchardet_delete(detector) }
    let status = sample.withUnsafeBytes { buffer in
      uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard status == 0 else { return .western }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return .western }
    return believable(String(cString: name)) ?? .western
  }

  /// Returns the encoding of a name, unless it is one that the web hardly uses.
  ///
  /// With few characters beyond ASCII, the detector tends to such; the text is Western then.
  private static func believable(_ name: String) -> LegacyEncoding? {
    switch name {
    case "MAC-CENTRALEUROPE", "IBM852", "IBM855", "IBM865", "VISCII", "ISO-8859-3",
      "ISO-8859-4", "ISO-8859-10", "ISO-8859-13", "ISO-8859-16":
      nil
    case "MAC-CYRILLIC": LegacyEncoding(label: "x-mac-cyrillic")
    default: LegacyEncoding(label: name)
    }
  }
}
