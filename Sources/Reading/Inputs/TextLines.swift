public import ArticleModel
import TextProcessing

/// The lines of a text file that say something, such as a list of queries.
public struct TextLines {
  /// The most bytes of a line.
  public static let longestLine = 64 << 10

  private let path: String
  private var lines: LineReader
  private var hasFailed = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `InputError` for a file that cannot be read.
  public init(_ path: String) throws(InputError) {
    self.path = path == "-" ? "standard input" : path
    do throws(ReadFailure) {
      let file =
        path == "-"
        ? try FileDescriptor.standardInput() : try FileDescriptor(opening: SystemPath(path))
      let stream = ByteStream(file)
      if try stream.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) { stream.skip(3) }
      lines = LineReader(stream, limit: Self.longestLine)
    } catch {
      throw InputError(error, path: path)
    }
  }

  /// Returns the next line with its number; blank lines and those that begin with `#` do not count.
  ///
  /// A line that is too long or not UTF-8 is an error that says so; the next one can be read.
  public mutating func next() -> (number: Int, text: Result<String, InputError>)? {
    guard !hasFailed else { return nil }
    do throws(ReadFailure) {
      while let line = try lines.next() {
        func bad(_ reason: String) -> (number: Int, text: Result<String, InputError>) {
          let place = "\(path):\(line.number)"
          return (line.number, .failure(InputError(.malformed, path: place, reason: reason)))
        }
        guard !line.isTooLong else {
          return bad("the line is longer than \(Self.longestLine) bytes")
        }
        var bytes = line.bytes
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 }),
          first != UInt8(ascii: "#")
        else { continue }
        guard let text = String(validating: bytes, as: UTF8.self) else {
          return bad("the line is not UTF-8 text; save the file as UTF-8")
        }
        return (line.number, .success(text.trimmingWhitespace))
      }
      return nil
    } catch {
      hasFailed = true
      return (0, .failure(InputError(error, path: path)))
    }
  }
}
