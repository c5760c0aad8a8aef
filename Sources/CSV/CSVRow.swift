/// One row of a table as it was read.
public struct CSVRow: Hashable, Sendable {
  /// Why a row cannot be had.
  public enum Problem: Hashable, Sendable {
    /// A quote opened on this line and none closes it within the limit, or before the end.
    case unclosedQuote(line: Int)
    /// The row is longer than the limit.
    case tooLong
    /// The row has more cells than the limit.
    case tooManyCells
  }

  /// The line on which it begins, counted from 1; a row may span several.
  public var line: Int
  /// The cells, without their quotes; empty when there is a problem.
  public var cells: [String] = []
  /// The offset, within the row, of the first byte that is not UTF-8; such bytes became U+FFFD.
  public var invalidOffset: Int?
  /// Why the row cannot be had.
  public var problem: Problem?

  /// Whether it is a line without anything on it.
  public var isBlank: Bool { problem == nil && (cells.isEmpty || cells == [""]) }
}

/// What separates the cells of a row.
public enum CSVDelimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C

  /// Returns the delimiter that makes most cells of the first row, or `nil` when none makes two.
  ///
  /// A line `sep=;`, by which Excel says it, is not looked at here; see ``declared(in:)``.
  public static func detected(in opening: some Collection<UInt8>) -> CSVDelimiter? {
    let sample = Array(opening)
    var best: (count: Int, delimiter: CSVDelimiter)?
    for delimiter in allCases {
      var reader = CSVReader(delimiter: delimiter, rowLimit: sample.count + 1, chunks: [sample])
      guard let row = try? reader.nextFilled(), row.problem == nil, row.cells.count > 1 else {
        continue
      }
      if row.cells.count > best?.count ?? 0 { best = (row.cells.count, delimiter) }
    }
    return best?.delimiter
  }

  /// Returns the delimiter that a first line such as `sep=;` declares.
  public static func declared(in opening: some Collection<UInt8>) -> CSVDelimiter? {
    let line = Array(opening.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D })
    let bare = line.filter { $0 != 0x22 }
    guard bare.count == 5,
      bare.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 })
    else { return nil }
    return CSVDelimiter(rawValue: bare[4])
  }
}
