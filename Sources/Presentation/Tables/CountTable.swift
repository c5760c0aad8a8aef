import CSV
public import Storage

/// Counts as CSV.
public enum CountTable {
  /// Writes a header, in which the first column is called by the key, and a row a count.
  ///
  /// - Throws: ``OutputError``.
  public static func write(_ counts: [NamedCount], idKey: String, to output: OutputSink) throws {
    var csv = CSVWriter { try output.write(data: $0) }
    try csv.write([.text(idKey), .text("name"), .text("articles")])
    for count in counts {
      try csv.write([.text(count.id), .text(count.name), .integer(count.articles)])
    }
  }
}

/// The figures of an archive as CSV.
public enum StatisticsTable {
  /// Writes a header and a row a figure.
  ///
  /// - Throws: ``OutputError``.
  public static func write(_ statistics: ArchiveStatistics, to output: OutputSink) throws {
    var csv = CSVWriter { try output.write(data: $0) }
    try csv.write([.text("figure"), .text("value")])
    let numbers: [(String, Int)] = [
      ("articles", statistics.articles), ("older_versions", statistics.olderVersions),
      ("undated", statistics.undated), ("words", statistics.words),
      ("sources", statistics.sources), ("countries", statistics.countries),
      ("leaders", statistics.leaders), ("file_size", statistics.fileSize),
      ("originals", statistics.originals.originals),
      ("original_bytes", statistics.originals.size),
      ("original_stored_bytes", statistics.originals.stored),
    ]
    for (name, number) in numbers { try csv.write([.text(name), .integer(number)]) }
    for (name, date) in [
      ("first_published", statistics.firstPublished), ("last_published", statistics.lastPublished),
    ] {
      try csv.write([.text(name), date.map { .text($0) } ?? .empty])
    }
  }
}
