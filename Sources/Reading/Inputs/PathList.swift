import ArticleModel

/// A file that holds paths, one a line or ended by NUL characters.
struct PathList {
  private let path: String
  private let isSeparatedByNUL: Bool
  private var lines: LineReader
  private var hasFailed = false

  /// Longer than any system's longest path.
  private static let longestPath = 64 << 10

  init(_ path: String, isSeparatedByNUL isKnown: Bool = false) throws(ReadFailure) {
    self.path = path
    let file =
      path == "-"
      ? try FileDescriptor.standardInput() : try FileDescriptor(opening: SystemPath(path))
    let stream = ByteStream(file)
    if try stream.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) { stream.skip(3) }
    let showsNUL = try stream.peek(Self.longestPath).contains(0)
    isSeparatedByNUL = isKnown || showsNUL
    lines = LineReader(
      stream, separator: isSeparatedByNUL ? 0 : UInt8(ascii: "\n"), limit: Self.longestPath)
  }

  /// Returns the next path; blank lines do not count.
  mutating func next() -> Result<SystemPath, InputError>? {
    guard !hasFailed else { return nil }
    do throws(ReadFailure) {
      while let line = try lines.next() {
        guard !line.isTooLong else {
          return .failure(
            InputError(
              .malformed, path: "\(path):\(line.number)", reason: "the path is too long"))
        }
        var bytes = line.bytes
        if !isSeparatedByNUL, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }) else { continue }
        guard bytes != [UInt8(ascii: "-")] else {
          return .failure(
            InputError(
              .malformed, path: "\(path):\(line.number)",
              reason: "'-' cannot stand in a list; write './-' for a file of that name"))
        }
        return .success(SystemPath(bytes: bytes))
      }
      return nil
    } catch {
      hasFailed = true
      return .failure(InputError(error, path: path))
    }
  }
}
