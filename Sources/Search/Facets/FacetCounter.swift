import SQLite
import SearchIndex
public import Storage

/// Counts all matches of a search by countries, leaders, regions, sources, months and
/// languages.
///
/// Few matches are looked up one by one; for many, the tables' own indexes are read once.
public struct FacetCounter {
  /// The values of each facet that are listed.
  public static let most = 10

  private let archive: Archive
  private let ids: [Int64]
  private let members: IDSet

  /// Finds the matches of a search.
  public init(_ query: ArticleQuery, _ searcher: Searcher, in archive: Archive) throws {
    self.archive = archive
    var query = query
    // The order makes no difference, and this one is the quickest.
    query.sort = .newest
    query.isExpanded = false
    ids = try searcher.ids(query)
    members = IDSet(ids)
  }

  /// How many articles match.
  public var total: Int { ids.count }

  /// Returns the counts of a facet, of so many values at most.
  public func counts(_ facet: Facet, most: Int = Self.most) throws -> FacetCounts {
    try archive.snapshot {
      var counts: [String: Int] = [:]
      var with = IDSet([], through: members.last)
      func add(_ key: String, _ id: Int64) {
        counts[key, default: 0] += 1
        with.insert(id)
      }
      if isMany, let tokens = try tokens(of: facet) {
        for (key, token) in tokens {
          var count = 0
          try archive.matchReader().forEachMatch(
            of: SearchLeaf(facets: [token]).expression, in: SearchIndexSchema.table
          ) { match in
            guard members.contains(match.rowid) else { return }
            count += 1
            with.insert(match.rowid)
          }
          if count > 0 { counts[key] = count }
        }
      } else {
        let (table, key, id, index) = Self.columns(of: facet)
        let source = "SELECT \(key), \(id) FROM \(table)"
        if isMany {
          try archive.connection.scanRows("\(source) \(index)", []) { row in
            let article = try row.get(1, as: Int64.self)
            if members.contains(article), let key = try row.get(0, as: String?.self) {
              add(key, article)
            }
            return .next
          }
        } else {
          for article in ids {
            for row in try archive.connection.rows("\(source) WHERE \(id) = ?", [article]) {
              if let key = try row.get(0, as: String?.self) { add(key, article) }
            }
          }
        }
      }
      return try ranked(counts, facet, most: most, without: ids.count - with.count)
    }
  }

  /// Whether reading a whole index is quicker than looking up each match.
  private var isMany: Bool { ids.count > 1_000 && ids.count > Int(members.last) / 20 }

  private static func columns(
    of facet: Facet
  ) -> (table: String, key: String, id: String, index: String) {
    switch facet {
    case .countries: ("article_country", "code", "article_id", "")
    case .leaders: ("article_leader", "leader_id", "article_id", "")
    case .regions: ("article_region", "region_id", "article_id", "")
    case .source:
      (
        "article", "CAST(source_id AS TEXT)", "id",
        "INDEXED BY article_source WHERE source_id IS NOT NULL"
      )
    case .month: ("article", "substr(published, 1, 7)", "id", "INDEXED BY article_published")
    case .language: ("article", "language", "id", "")
    }
  }

  /// The values of a facet with their tokens in the index, which is read quicker than the tables;
  /// `nil` for months, since a year's token is that of its months as well.
  private func tokens(of facet: Facet) throws -> [(key: String, token: FacetToken)]? {
    switch facet {
    case .countries:
      return try archive.connection.rows("SELECT code FROM country").map {
        let code = try $0.get(0, as: String.self)
        return (code, .country(code))
      }
    case .leaders:
      return try archive.connection.rows("SELECT id FROM leader").map {
        let id = try $0.get(0, as: String.self)
        return (id, .leader(id))
      }
    case .regions:
      return try archive.connection.rows("SELECT id FROM region").map {
        let id = try $0.get(0, as: String.self)
        return (id, .region(id))
      }
    case .source:
      return try archive.connection.rows("SELECT id FROM source").map {
        let id = try $0.get(0, as: Int64.self)
        return (String(id), .source(id))
      }
    case .language:
      return try languages().map { ($0, .language($0)) }
    case .month: return nil
    }
  }

  /// The languages of the archive by their tokens, since no index of the tables has them.
  private func languages() throws -> [String] {
    let begin = "language"
    let table = try archive.table(of: .row)
    let terms = try archive.connection.rows(
      "SELECT term FROM \(table) WHERE term > ? AND term < ?",
      [begin, begin + "\u{10FFFF}"]
    ).map { try $0.get(0, as: String.self) }
    return terms.filter { $0.hasSuffix("0") }
      .map { String($0.dropFirst(begin.count).dropLast()) }
  }

  private func ranked(
    _ counts: [String: Int], _ facet: Facet, most: Int, without: Int
  ) throws -> FacetCounts {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var best = Array(sorted.prefix(most))
    if facet == .month { best.sort { $0.key < $1.key } }
    let values = try best.map { key, count in
      let name = try name(of: key, facet)
      return FacetCounts.Value(
        id: facet == .source ? name : key, name: name, articles: count)
    }
    return FacetCounts(
      facet: facet, values: values, others: counts.count - values.count, without: without)
  }

  private func name(of key: String, _ facet: Facet) throws -> String {
    let sql: String
    switch facet {
    case .countries: sql = "SELECT name FROM country WHERE code = ?"
    case .leaders: sql = "SELECT name FROM leader WHERE id = ?"
    case .regions: sql = "SELECT name FROM region WHERE id = ?"
    case .source: sql = "SELECT name FROM source WHERE id = CAST(? AS INTEGER)"
    case .month, .language: return key
    }
    return try archive.connection.value(sql, [key], as: String.self) ?? key
  }
}

/// A set of articles, a bit each.
struct IDSet {
  /// The greatest number that there is room for.
  let last: Int64
  private var words: [UInt64]
  private(set) var count = 0

  init(_ ids: [Int64], through last: Int64? = nil) {
    self.last = last ?? ids.max() ?? 0
    words = [UInt64](repeating: 0, count: Int(self.last >> 6) + 1)
    for id in ids { insert(id) }
  }

  func contains(_ id: Int64) -> Bool {
    (0...last).contains(id) && words[Int(id >> 6)] & (1 << UInt64(id & 63)) != 0
  }

  mutating func insert(_ id: Int64) {
    guard (0...last).contains(id), !contains(id) else { return }
    words[Int(id >> 6)] |= 1 << UInt64(id & 63)
    count += 1
  }
}
