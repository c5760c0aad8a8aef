import Synchronization

/// What the user should know of inputs that were taken nevertheless, gathered over all threads.
public final class ExtractionNotes: Sendable {
  private struct Dates {
    var count = 0
    var path: String
    var text: String
  }

  private struct Columns {
    var count = 0
    var names: Set<String> = []
    /// How many records each advice is for.
    var advice: [String: Int] = [:]

    mutating func add(_ columns: UnusedColumns) {
      count += 1
      if names.count < 200 { names.formUnion(columns.names) }
      if advice.count < 200 || advice[columns.advice] != nil {
        advice[columns.advice, default: 0] += 1
      }
    }

    func warning(of file: String) -> String {
      let what = count == 1 ? "1 article has" : "\(count) articles have"
      let best = advice.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
      let columns = "column\(names.count == 1 ? "" : "s") \(UnusedColumns.list(names))"
      return
        "\(file): \(what) no text, and \(columns) \(names.count == 1 ? "is" : "are") not used; "
        + "say what they hold, for example: \(best)"
    }
  }

  private let textless = Mutex<[String: Columns]>([:])
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

  /// Notes a record without text that has fields of which none is known to be it.
  func unusedColumns(_ columns: UnusedColumns, path: String) {
    let file = Self.file(of: path)
    textless.withLock { files in
      guard files[file] != nil || files.count < Self.mostFiles else { return }
      files[file, default: Columns()].add(columns)
    }
  }

  /// Returns sentences for the files of which something was noted.
  public var warnings: [String] {
    textless.withLock { $0 }.sorted { $0.key < $1.key }.map { $1.warning(of: $0) } + dateWarnings
  }

  private var dateWarnings: [String] {
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
