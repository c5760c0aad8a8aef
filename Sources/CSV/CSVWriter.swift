/// Writes rows as CSV (RFC 4180).
///
/// ```swift
/// var writer = CSVWriter { output += $0 }
/// try writer.write([.integer(7), .text("Rail link opens")])  // 7,Rail link opens
/// ```
public struct CSVWriter {
  /// How rows are written.
  public struct Options: Hashable, Sendable {
    /// Whether a byte order mark comes first, without which Excel takes UTF-8 for something else.
    public var hasByteOrderMark: Bool
    /// Whether text is written even where a spreadsheet would run it as a formula.
    public var isRaw: Bool

    /// Creates options.
    public init(hasByteOrderMark: Bool = false, isRaw: Bool = false) {
      self.hasByteOrderMark = hasByteOrderMark
      self.isRaw = isRaw
    }
  }

  private let options: Options
  private let sink: (String) throws -> Void
  private var isAtStart = true

  /// Creates a writer that hands each row to the sink, in one piece.
  public init(options: Options = Options(), to sink: @escaping (String) throws -> Void) {
    self.options = options
    self.sink = sink
  }

  /// Writes a row, with a byte order mark before the first one if so wished.
  ///
  /// - Throws: What the sink throws.
  public mutating func write(_ cells: some Collection<CSVCell>) throws {
    let mark = isAtStart && options.hasByteOrderMark ? "\u{FEFF}" : ""
    isAtStart = false
    try sink(mark + Self.line(of: cells, isRaw: options.isRaw))
  }

  /// Returns a row with its line end, CR LF.
  ///
  /// NUL characters, which few readers survive, are left out.
  public static func line(of cells: some Collection<CSVCell>, isRaw: Bool = false) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "," }
      switch cell {
      case .text(let text): append(isRaw ? text : FormulaGuard.guarded(text), to: &line)
      case .integer(let number): line += String(number)
      case .empty: break
      }
    }
    // A line without any character would read as no row rather than as one empty cell.
    if line.isEmpty, !cells.isEmpty { line = "\"\"" }
    return line + "\r\n"
  }

  private static func append(_ text: String, to line: inout String) {
    let bytes = text.utf8
    let isQuoted =
      bytes.first == 0x20 || bytes.last == 0x20
      || bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
    guard isQuoted || bytes.contains(0) else {
      line += text
      return
    }
    if isQuoted { line += "\"" }
    for scalar in text.unicodeScalars where scalar != "\0" {
      line.unicodeScalars.append(scalar)
      if scalar == "\"" { line += "\"" }
    }
    if isQuoted { line += "\"" }
  }
}
