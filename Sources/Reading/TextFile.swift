public import ArticleModel

/// A whole file as text.
public enum TextFile {
  /// Returns the text of a file, or of standard input for `-`: UTF-8, or UTF-16 with its mark.
  ///
  /// - Throws: `InputError` if it cannot be read, is no text, or is larger than the limit.
  public static func text(at path: String, limit: Int = 64 << 20) throws(InputError) -> String {
    do throws(ReadFailure) {
      let file =
        path == "-"
        ? try FileDescriptor.standardInput() : try FileDescriptor(opening: SystemPath(path))
      var stream = ByteStream(file)
      let mark = Array(try stream.peek(2))
      if mark == [0xFE, 0xFF] || mark == [0xFF, 0xFE] {
        stream.skip(2)
        stream = ByteStream(UTF16Source(stream, isBigEndian: mark == [0xFE, 0xFF]))
      }
      guard var bytes = try stream.remainder(limit: limit) else {
        throw ReadFailure(.malformed, "it is larger than \(limit >> 20) MB")
      }
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
        throw ReadFailure(.malformed, "byte \(offset + 1) is no UTF-8; save it as UTF-8")
      }
      guard !bytes.contains(0) else {
        throw ReadFailure(.malformed, "it has bytes that no text has")
      }
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw InputError(error.kind, path: path, reason: error.reason)
    }
  }
}
