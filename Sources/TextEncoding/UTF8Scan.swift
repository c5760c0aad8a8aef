/// What a look at bytes says of their being UTF-8.
struct UTF8Scan {
  /// How many sequences of several bytes are right.
  var sequences = 0
  /// How many bytes belong to no character.
  var invalidBytes = 0
  /// How many bytes are NUL.
  var nulBytes = 0
  /// Whether there is an escape character, as in ISO 2022.
  var hasEscape = false

  /// Whether the bytes can stay as they are.
  var isClean: Bool { invalidBytes == 0 && nulBytes == 0 }

  init(_ bytes: some Collection<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { scan($0) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { scan($0) } }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    while index < count {
      // Eight bytes at a time, as long as none of them is NUL or beyond ASCII.
      while index + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A borrow may set the highest bit above a NUL too: these bytes are looked at one by one.
        let odd = ((word &- 0x0101_0101_0101_0101) | word) & 0x8080_8080_8080_8080
        if odd != 0 { break }
        if Self.mayHoldEscape(word) { hasEscape = true }
        index += 8
      }
      guard index < count else { return }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { nulBytes += 1 }
        if byte == 0x1B { hasEscape = true }
        index += 1
      } else {
        let length = Self.sequenceLength(in: bytes, at: index)
        if length > 0 {
          sequences += 1
          index += length
        } else {
          invalidBytes += 1
          index += 1
        }
      }
    }
  }

  private static func mayHoldEscape(_ word: UInt64) -> Bool {
    let difference = word ^ 0x1B1B_1B1B_1B1B_1B1B
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  /// Returns how many bytes the character of several bytes has that begins at an index; 0 for none.
  static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF4: (length, highest) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.count else { return 0 }
    guard bytes[index + 1] >= lowest, bytes[index + 1] <= highest else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Returns the bytes with U+FFFD for each invalid byte and each NUL, and their number.
  static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var replaced = 0
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80, byte != 0 {
          result.append(byte)
          index += 1
          continue
        }
        let length = byte == 0 ? 0 : sequenceLength(in: bytes, at: index)
        if length == 0 {
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          replaced += 1
          index += 1
        } else {
          result.append(contentsOf: bytes[index..<index + length])
          index += length
        }
      }
    }
    return (result, replaced)
  }
}
