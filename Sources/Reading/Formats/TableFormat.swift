import ArticleModel
import CSV
import TextEncoding

/// A table with a header: each row is a record of text, `FILE:LINE` of the line on which it begins.
///
/// Commas, semicolons, tabs and bars divide cells, whichever makes most of the
/// header; a first line `sep=;` says it. A row that has not as many cells as
/// the header is refused, since nobody can tell which cell is missing.
struct TableFormat: DocumentFormat {
  let name = "CSV"
  let fileExtensions = ["csv", "tsv", "tab"]

  func recognizes(_ opening: ContentOpening) -> Bool {
    TableHeader.begins(opening)
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    let stream = try Self.decoded(stream, sink.tally)
    let opening = try stream.peek(ContentOpening.size)
    let declared = CSVDelimiter.declared(in: opening)
    var reader = CSVReader(
      delimiter: declared ?? CSVDelimiter.detected(in: opening) ?? .comma,
      rowLimit: sink.limits.record
    ) {
      try stream.take { (count: $0.count, value: Array($0)) }
    }
    if declared != nil { _ = try reader.next() }
    guard let header = try header(&reader, sink) else { return }
    if let reason = sink.columnCheck?(header.columns) { return try sink.refuse(reason) }
    var isEmpty = true
    while let row = try reader.nextFilled() {
      isEmpty = false
      if let reason = reason(against: row, header, sink) {
        try sink.refuse(reason, at: .line(row.line))
      } else {
        try sink.accept(.record(record(row, header)), at: .line(row.line))
      }
    }
    if isEmpty { try sink.refuse("the table has a header and no rows") }
  }

  /// Returns the stream as UTF-8: spreadsheets save tables in the encoding of their country, and
  /// nothing in them says which.
  private static func decoded(
    _ stream: ByteStream, _ tally: ReadingTally
  ) throws(ReadFailure) -> ByteStream {
    let opening = try stream.peek(ContentOpening.size)
    // A character that the end of the opening cuts must not count against UTF-8.
    let lines = opening[..<(opening.lastIndex(of: 0x0A) ?? opening.endIndex)]
    let encoding = TextDecoder.decode(Array(lines)).encoding
    guard encoding != "utf-8" else { return stream }
    return ByteStream(LegacySource(stream, encoding: encoding, tally: tally))
  }

  private func header(_ reader: inout CSVReader, _ sink: DocumentSink) throws -> TableHeader? {
    guard let row = try reader.nextFilled() else {
      try sink.refuse("the file is empty")
      return nil
    }
    var reason = problem(of: row, sink)
    if row.cells.contains(where: { $0.utf8.contains(0) }) {
      reason = "the header has NUL bytes: this is no table, or UTF-16 without a byte order mark"
    }
    guard let reason else { return TableHeader(row.cells) }
    try sink.refuse("the header: \(reason)", at: .line(row.line))
    return nil
  }

  private func record(_ row: CSVRow, _ header: TableHeader) -> Record {
    var fields: [String: FieldValue] = [:]
    fields.reserveCapacity(row.cells.count)
    for (name, cell) in zip(header.columns, row.cells) {
      if header.isExport {
        fields[name] = cell.isEmpty ? .null : .text(FormulaGuard.unguarded(cell))
      } else if !cell.isEmpty {
        fields[name] = .text(cell)
      }
    }
    // As the other export has it, which is how the record is known for one.
    if header.isExport { fields["published_method"] = .null }
    return Record(fields)
  }

  private func reason(
    against row: CSVRow, _ header: TableHeader, _ sink: DocumentSink
  ) -> String? {
    if let problem = problem(of: row, sink) { return problem }
    let (cells, columns) = (row.cells.count, header.columns.count)
    // Spreadsheets leave empty cells at the end of rows.
    if cells == columns || cells > columns && row.cells[columns...].allSatisfy(\.isEmpty) {
      return nil
    }
    return "the row has \(cells) cell\(cells == 1 ? "" : "s") and the header \(columns); "
      + (cells < columns
        ? "a line break in a cell must stand in quotes"
        : "a delimiter in a cell must stand in quotes")
  }

  private func problem(of row: CSVRow, _ sink: DocumentSink) -> String? {
    switch row.problem {
    case .unclosedQuote(let line):
      return "a quote opens on line \(line) and none closes it; a quote in a cell is written twice"
    case .tooLong: return "the row is longer than \(ReadingLimits.words(sink.limits.record))"
    case .tooManyCells: return "the row has more than \(CSVReader.cellLimit) cells"
    case nil: break
    }
    guard let offset = row.invalidOffset else { return nil }
    return "not UTF-8 at byte \(offset + 1) of the row; convert the file first, for example: "
      + "iconv -f windows-1252 -t utf-8"
  }
}
