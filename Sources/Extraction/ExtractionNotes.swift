import Synchronization

/// What the user should know of inputs that were taken nevertheless, gathered over all threads.
public final class ExtractionNotes: Sendable {
  private struct Dates {
    var count = 0
    var path: String
    var text: String
  }

  private let unusable = Mutex<[String: Dates]>([:])
  /// So many files are named; more would help nobody.
  private static let mostFiles = 100

  /// Creates notes of nothing.
  public init() {}

  /// Notes a date that was stated and could not be told.
  func unusableDate(_ text: String, path: String) {
    let file = Self.file(of: path)
    unusable.withLock { files in
      guard files[file] != nil || files.count < Self.mostFiles else { return }
      files[file, default: Dates(path: path, text: String(text.prefix(60)))].count += 1
    }
  }

  /// Returns a sentence for each file with such dates.
  public var warnings: [String] {
    unusable.withLock { $0 }.sorted { $0.key < $1.key }.map { file, dates in
      let what = dates.count == 1 ? "1 date" : "\(dates.count) dates"
      return "\(file): \(what) could not be told, such as '\(dates.text)' (\(dates.path)); "
        + "undated for that"
    }
  }

  /// The file of a record: the path without `:LINE` or `#N`.
  private static func file(of path: String) -> String {
    let bytes = path.utf8
    guard let mark = bytes.lastIndex(where: { $0 < 0x30 || $0 > 0x39 }),
      bytes[mark] == UInt8(ascii: ":") || bytes[mark] == UInt8(ascii: "#"),
      bytes.index(after: mark) < bytes.endIndex
    else { return path }
    return String(path[..<mark])
  }
}
