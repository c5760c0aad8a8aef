import CSV
public import Search
public import Storage

/// The forms in which articles can be exported.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// A table for spreadsheets and statistics programs.
  case csv
  /// A JSON object a line.
  case jsonl
}

/// Writes the articles that a search selects, one at a time.
public struct ArticleExporter {
  private let archive: Archive
  private let hasBody: Bool
  private let csvOptions: CSVWriter.Options

  /// Creates an exporter.
  ///
  /// The articles' text is written only with `hasBody`. In CSV, cells that a
  /// spreadsheet would run stay as they are only with `isRaw`.
  public init(
    _ archive: Archive, hasBody: Bool = false, isRaw: Bool = false, hasByteOrderMark: Bool = false
  ) {
    self.archive = archive
    self.hasBody = hasBody
    csvOptions = CSVWriter.Options(hasByteOrderMark: hasByteOrderMark, isRaw: isRaw)
  }

  /// Writes articles in the order of the search, and returns how many.
  ///
  /// One read transaction holds them together, so that a process which writes
  /// meanwhile does not show in the middle.
  ///
  /// - Throws: ``OutputError`` and `ArchiveError`.
  @discardableResult
  public func write(
    _ query: ArticleQuery, limit: Int? = nil, offset: Int = 0, format: ExportFormat,
    to output: OutputSink
  ) throws -> Int {
    var count = 0
    var csv = CSVWriter(options: csvOptions) { try output.write(data: $0) }
    if format == .csv {
      let columns = ArticleTable.columns + (hasBody ? [ArticleTable.bodyColumn] : [])
      try csv.write(columns.map { .text($0) })
    }
    try archive.snapshot {
      try Searcher(archive).forEachID(query, limit: limit, offset: offset) { id in
        guard let stored = try archive.article(id) else { return }
        switch format {
        case .csv: try csv.write(ArticleTable.cells(stored, hasBody: hasBody))
        case .jsonl:
          try output.write(data: JSONLine.text(StoredArticleRecord(stored, hasBody: hasBody)))
        }
        count += 1
      }
    }
    return count
  }
}
