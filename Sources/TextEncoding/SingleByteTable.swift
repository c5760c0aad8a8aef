import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What each byte of an encoding stands for, looked up once with `iconv`.
struct SingleByteTable {
  /// The UTF-8 of each byte from 0x80; empty for one that stands for nothing.
  private let upper: [[UInt8]]

  private static let known = Mutex<[String: SingleByteTable]>([:])

  static func of(_ encoding: LegacyEncoding) -> SingleByteTable {
    known.withLock { tables in
      if let table = tables[encoding.name] { return table }
      let table = SingleByteTable(encoding)
      tables[encoding.name] = table
      return table
    }
  }

  private init(_ encoding: LegacyEncoding) {
    guard let converter = Converter.open(encoding.converterName) else {
      upper = [[UInt8]](repeating: [], count: 128)
      return
    }
    defer { iconv_close(converter) }
    upper = (0x80...0xFF).map { (byte: UInt8) in
      var input = CChar(bitPattern: byte)
      var output: (UInt64, UInt64) = (0, 0)
      return withUnsafeMutableBytes(of: &output) { target in
        withUnsafeMutablePointer(to: &input) { source in
          var next: UnsafeMutablePointer<CChar>? = source
          var left = 1
          var end = target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = target.count
          _ = iconv(converter, &next, &left, &end, &room)
          // Vietnamese is held back until the next letter.
          _ = iconv(converter, nil, nil, &end, &room)
          return Array(target.prefix(target.count - room))
        }
      }
    }
  }

  /// Returns the text as UTF-8, with U+FFFD for bytes that stand for nothing and for NUL.
  func convert(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var replaced = 0
    for byte in bytes {
      if byte < 0x80, byte != 0 {
        result.append(byte)
      } else if byte != 0, !upper[Int(byte) - 0x80].isEmpty {
        result.append(contentsOf: upper[Int(byte) - 0x80])
      } else {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced += 1
      }
    }
    return (result, replaced)
  }
}
