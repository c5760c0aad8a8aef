import ArticleModel
import CSV
public import Gazetteer

/// Terms of office as CSV.
public enum TermTable {
  /// Writes a header and a row a term, with the columns that `gazetteer import` reads.
  ///
  /// - Throws: ``OutputError``.
  public static func write(
    _ terms: [(leader: Leader, term: Leader.Term)], to output: OutputSink
  ) throws {
    var csv = CSVWriter { try output.write(data: $0) }
    let columns = ["country", "id", "name", "title", "office", "from", "to", "organisation"]
    try csv.write(columns.map { .text($0) })
    for (leader, term) in terms {
      try csv.write([
        term.organisation == nil ? .text(term.country) : .empty, .text(leader.id),
        .text(leader.name), .text(term.title),
        .text(term.office.rawValue), term.from.map { .text($0.description) } ?? .empty,
        term.to.map { .text($0.description) } ?? .empty,
        term.organisation.map { .text($0) } ?? .empty,
      ])
    }
  }
}
