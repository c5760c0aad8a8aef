/// The time zone that is stated with a date.
enum DateZone {
  /// Returns the zone behind the time of day in a text as `Z` or `+06:00`.
  ///
  /// Names of zones other than `GMT` and `UTC` are left: `CST` and `IST` mean several.
  static func zone(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(80))
    guard let colon = endOfTime(in: bytes) else { return nil }
    var index = colon
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return nil }
    let rest = bytes[index...]
    if rest.first == UInt8(ascii: "Z") || rest.starts(with: "UTC".utf8)
      || rest.starts(with: "GMT".utf8)
    {
      let signed = rest.dropFirst(3).first.map { $0 == 0x2B || $0 == 0x2D } ?? false
      return rest.first != UInt8(ascii: "Z") && signed ? offset(rest.dropFirst(3)) : "Z"
    }
    return offset(rest)
  }

  /// The hour that a text states with its date; `nil` when there is none.
  static func hour(in text: String) -> Int? {
    let bytes = Array(text.utf8.prefix(80))
    guard let colon = bytes.firstIndex(of: 0x3A), colon >= 2, isDigit(bytes[colon - 1]) else {
      return nil
    }
    let tens = isDigit(bytes[colon - 2]) ? Int(bytes[colon - 2] - 0x30) : 0
    let hour = tens * 10 + Int(bytes[colon - 1] - 0x30)
    return hour < 24 ? hour : nil
  }

  /// The end of `10:15`, `10:15:00` or `10:15:00.000`.
  private static func endOfTime(in bytes: [UInt8]) -> Int? {
    guard var index = bytes.firstIndex(of: 0x3A), index > 0, isDigit(bytes[index - 1]) else {
      return nil
    }
    while index < bytes.count,
      isDigit(bytes[index]) || bytes[index] == 0x3A || bytes[index] == 0x2E
    {
      index += 1
    }
    return index
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let sign = bytes.first, sign == 0x2B || sign == 0x2D else { return nil }
    let digits = bytes.dropFirst().prefix(5).filter { $0 != 0x3A }.prefix { isDigit($0) }
    guard digits.count == 4 || digits.count == 2 else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    return (sign == 0x2B ? "+" : "-") + text.prefix(2) + ":"
      + (digits.count == 4 ? text.suffix(2) : "00")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
