import ArticleModel
import CSV
public import Search

/// Many searches' counts side by side as CSV: a row a query, a column a month, country or leader.
public struct QueryMatrix {
  private let facet: Facet
  private var rows: [(line: Int, query: String, total: Int, counts: FacetCounts)] = []

  /// Creates an empty matrix whose columns are the values of a facet.
  public init(by facet: Facet) {
    self.facet = facet
  }

  /// Adds a query's row; its number is that of its line, by which the query is known.
  ///
  /// The query is shown on one line, without what a terminal might obey.
  public mutating func add(line: Int, query: String, total: Int, counts: FacetCounts) {
    rows.append((line, SafeText.line(query.replacing("\r", with: " ")), total, counts))
  }

  /// Writes a header and the rows; columns are in alphabetical order, `none` is what has no value.
  ///
  /// Months between the first and the last have a column even if nothing is of them.
  ///
  /// - Throws: ``OutputError``.
  public func write(to output: OutputSink) throws {
    var names = Set(rows.flatMap { $0.counts.values.map(\.id) })
    if facet == .month { names.formUnion(Self.months(among: names)) }
    let columns = names.sorted()
    var csv = CSVWriter { try output.write(data: $0) }
    let heads = ["line", "query", "articles"] + columns + ["none"]
    try csv.write(heads.map { CSVCell.text($0) })
    for row in rows {
      let counts = Dictionary(
        row.counts.values.map { ($0.id, $0.articles) }, uniquingKeysWith: { $0 + $1 })
      var cells: [CSVCell] = [.integer(row.line), .text(row.query), .integer(row.total)]
      cells += columns.map { .integer(counts[$0] ?? 0) }
      try csv.write(cells + [.integer(row.counts.without)])
    }
  }

  /// A table with more months than this leaves out those without articles: a century.
  private static let mostMonths = 1_200

  /// The months from the first to the last of some, as `2023-11`; those of a year alone do not count.
  private static func months(among names: Set<String>) -> [String] {
    let numbers = names.compactMap { PartialDate($0) }
      .compactMap { date in date.month.map { date.year * 12 + $0 - 1 } }
    guard let first = numbers.min(), let last = numbers.max(), last - first < mostMonths
    else { return [] }
    return (first...last).compactMap {
      PartialDate(year: $0 / 12, month: $0 % 12 + 1)?.description
    }
  }
}
