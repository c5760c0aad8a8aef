/// Finds text in text byte by byte.
///
/// The standard library compares characters, which costs a hundred times as much; for folded or
/// squeezed text the bytes tell the same.
public enum ByteSearch {
  /// Returns the offset of the first occurrence at or behind a place, or `nil`.
  public static func firstOffset(
    of needle: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let first = needle.first else { return start }
    let last = text.count - needle.count
    var position = start
    while position <= last {
      guard text[position] == first else {
        position += 1
        continue
      }
      var length = 1
      while length < needle.count, text[position + length] == needle[length] { length += 1 }
      if length == needle.count { return position }
      position += 1
    }
    return nil
  }
}

extension String {
  /// Whether the bytes of another text stand somewhere in this one.
  public func hasBytes(of text: String) -> Bool {
    var copy = self
    return copy.withUTF8 { ByteSearch.firstOffset(of: Array(text.utf8), in: $0) != nil }
  }
}
