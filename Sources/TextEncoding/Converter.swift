#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Converts legacy encodings to UTF-8 with the system's `iconv`.
enum Converter {
  /// Returns the text as UTF-8, with U+FFFD for each byte that stands for nothing and for NUL.
  static func convert(
    _ bytes: [UInt8], from encoding: LegacyEncoding
  ) -> (bytes: [UInt8], replaced: Int) {
    encoding.isSingleByte
      ? SingleByteTable.of(encoding).convert(bytes) : convertLong(bytes, from: encoding)
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func convertLong(
    _ bytes: [UInt8], from encoding: LegacyEncoding
  ) -> (bytes: [UInt8], replaced: Int) {
    guard let converter = open(encoding.converterName) else { return UTF8Scan.repaired(bytes) }
    defer { iconv_close(converter) }
    var replaced = 0
    // A character has at least one byte, and takes at most four.
    var output = [UInt8](repeating: 0, count: min(bytes.count * 2, 1 << 20) + 64)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2 + 16)
    var input = bytes
    input.withUnsafeMutableBytes { source in
      var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      var isDone = false
      while !isDone {
        let isFlush = left == 0
        var failure: CInt = 0
        let written = output.withUnsafeMutableBytes { target -> Int in
          var end = target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = target.count
          let status =
            isFlush
            ? iconv(converter, nil, nil, &end, &room)
            : iconv(converter, &next, &left, &end, &room)
          failure = status == -1 ? errno : 0
          return target.count - room
        }
        result.append(contentsOf: output[..<written])
        if isFlush {
          isDone = true
        } else if failure == EILSEQ || failure == EINVAL {
          result.append(contentsOf: replacement)
          replaced += 1
          next = next?.advanced(by: 1)
          left -= 1
        }
      }
    }
    guard result.contains(0) else { return (result, replaced) }
    let (clean, nuls) = UTF8Scan.repaired(result)
    return (clean, replaced + nuls)
  }

  /// Opens a converter to UTF-8; `nil` when the system has none.
  static func open(_ name: String) -> iconv_t? {
    let converter = iconv_open("UTF-8", name)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }
}
