#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds text in text byte by byte.
///
/// The standard library compares characters, which costs a hundred times as much; for folded or
/// squeezed text the bytes tell the same.
public enum ByteSearch {
  /// Returns the offset of the first occurrence at or behind a place, or `nil`.
  public static func firstOffset(
    of needle: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    needle.withUnsafeBufferPointer { firstOffset(of: $0, in: text, from: start) }
  }

  static func firstOffset(
    of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let first = needle.first else { return start }
    guard let base = text.baseAddress else { return nil }
    let last = text.count - needle.count
    var position = start
    while position <= last {
      guard let found = memchr(base + position, Int32(first), last + 1 - position) else {
        return nil
      }
      position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
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
    var (copy, text) = (self, text)
    return copy.withUTF8 { bytes in
      text.withUTF8 { needle in
        needle.count <= bytes.count
          && ByteSearch.firstOffset(of: needle, in: bytes, from: 0) != nil
      }
    }
  }
}
