/// A country's two letters as a number, so that evidence is counted without strings.
struct CountryCode: Hashable {
  let raw: UInt16

  init(raw: UInt16) {
    self.raw = raw
  }

  /// Creates a code from the first two letters of `KZ` or `US-GA`.
  init(_ code: some StringProtocol) {
    var raw: UInt16 = 0
    for byte in code.utf8.prefix(2) { raw = raw << 8 | UInt16(byte) }
    self.raw = raw
  }

  /// The two letters.
  var text: String {
    String(decoding: [UInt8(raw >> 8), UInt8(raw & 0xFF)], as: UTF8.self)
  }
}
