public import ArticleModel
import TextEncoding

/// A whole file as text.
public enum TextFile {
  /// Returns the text of a file, or of standard input for `-`, whatever its encoding.
  ///
  /// - Throws: `InputError` if it cannot be read, is no text, or is larger than the limit.
  public static func text(at path: String, limit: Int = 64 << 20) throws(InputError) -> String {
    do throws(ReadFailure) {
      let file =
        path == "-"
        ? try FileDescriptor.standardInput() : try FileDescriptor(opening: SystemPath(path))
      guard let bytes = try ByteStream(file).remainder(limit: limit) else {
        throw ReadFailure(.malformed, "it is larger than \(limit >> 20) MB")
      }
      let text = TextDecoder.decode(bytes)
      guard text.replaced == 0 else {
        throw ReadFailure(.malformed, "it has bytes that no text has")
      }
      return String(decoding: text.utf8, as: UTF8.self)
    } catch {
      throw InputError(error.kind, path: path, reason: error.reason)
    }
  }
}
