/// A set of words or short phrases of the compiled gazetteer, used where it stands in the program.
public struct WordSet: Sendable {
  // Read-only memory of the program itself.
  nonisolated(unsafe) private let keys: UnsafeBufferPointer<UInt64>

  init(_ image: Image, _ section: Image.Section) {
    keys = image.section(section, of: UInt64.self)
  }

  /// How many words there are.
  public var count: Int { keys.count }

  /// Whether the words with these hashes (`WordHash.folded`), in this order, are in the set for a
  /// language.
  public func contains(_ hashes: some Collection<UInt64>, language: String = "") -> Bool {
    let key = Self.key(language: language, hashes: hashes)
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key
  }

  /// Returns the key of a sequence of words of a language; `""` is any language.
  public static func key(language: String, hashes: some Collection<UInt64>) -> UInt64 {
    var key: UInt64 = 0
    for byte in language.utf8 { key = key << 8 | UInt64(byte) }
    for hash in hashes {
      key = (key ^ hash) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
    }
    return key
  }
}
