public import ArticleModel
import Gazetteer
import SQLite
import SearchIndex
public import Storage
import TextProcessing

/// Filters whose names have been looked up.
public struct ResolvedFilters: Hashable, Sendable {
  /// What every match must have: one token of each list.
  var facets: [[FacetToken]] = []
  /// The days in which articles count; `nil` when dates do not matter.
  public var dates: DateRange?

  /// Returns the filters with the days as tokens.
  ///
  /// The first and the last day of which the archive has articles bound an open range.
  func tokens(within span: ClosedRange<CalendarDate>?) -> [[FacetToken]] {
    guard let dates else { return facets }
    guard let span else { return facets + [[]] }
    let first = max(dates.from ?? span.lowerBound, span.lowerBound)
    let last = min(dates.through ?? span.upperBound, span.upperBound)
    guard first <= last else { return facets + [[]] }
    return facets + [DateTokens.covering(first, through: last)]
  }
}

/// Looks up the names in a request for filters.
public struct FilterResolver {
  private let archive: Archive
  private let today: CalendarDate

  /// Creates a resolver, with the day that `yesterday` and `7d` count from.
  public init(_ archive: Archive, today: CalendarDate) {
    self.archive = archive
    self.today = today
  }

  /// Returns the filters that a request means.
  ///
  /// - Throws: ``FilterError`` for a name that is unknown or may mean several
  ///   things, ``DateExpressionError`` for a date that cannot be read.
  public func resolve(_ request: FilterRequest) throws -> ResolvedFilters {
    var filters = ResolvedFilters()
    let names = NameLookup(archive)
    filters.facets += try tokens(request.countries, "--country") { name, option in
      name == "?" ? .openCountry : .country(try names.country(name, option: option).code)
    }
    filters.facets += try tokens(request.about, "--about") { name, option in
      .about(try names.country(name, option: option).code)
    }
    filters.facets += try tokens(request.leaders, "--leader") { name, option in
      let id = try names.leaderID(name, option: option)
      return request.isInOffice ? .inOffice(id) : .leader(id)
    }
    filters.facets += try tokens(request.leadersOf, "--leader-of") { name, option in
      .leaderOf(try names.country(name, option: option).code)
    }
    filters.facets += try tokens(request.organisations, "--organisation") { name, option in
      .organisation(try names.organisation(name, option: option).id)
    }
    filters.facets += try sources(request.sources)
    filters.facets += try languages(request.languages)
    filters.dates = try dates(request)
    if request.isUndated { filters.facets.append([.undated]) }
    return filters
  }

  /// Returns the row of the source that a user means.
  ///
  /// - Throws: ``FilterError`` if there is none, or several may be meant.
  public func source(_ typed: String) throws -> Int64 {
    try archive.run { try SourceDirectory(archive).resolve(typed) }
  }

  private func tokens(
    _ lists: [String], _ option: String, _ token: (String, String) throws -> FacetToken
  ) throws -> [[FacetToken]] {
    try lists.map { list in try Self.parts(list, of: option).map { try token($0, option) } }
  }

  private func sources(_ lists: [String]) throws -> [[FacetToken]] {
    guard !lists.isEmpty else { return [] }
    let directory = try SourceDirectory(archive)
    return try lists.map { list in
      // A source's own name may have a comma in it.
      if let id = directory.source(named: list) { return [.source(id)] }
      return try Self.parts(list, of: "--source").map { .source(try directory.resolve($0)) }
    }
  }

  private func languages(_ lists: [String]) throws -> [[FacetToken]] {
    guard !lists.isEmpty else { return [] }
    let known = try archive.languageCounts().map(\.id)
    return try lists.map { list in
      try Self.parts(list, of: "--language").map { typed in
        let tag = typed.lowercased()
        guard known.contains(tag) else {
          throw FilterError(
            option: "--language", value: typed,
            reason: known.isEmpty
              ? "cannot be found: no article of the archive states a language"
              : "is the language of no article; the archive has", candidates: known)
        }
        return .language(tag)
      }
    }
  }

  private func dates(_ request: FilterRequest) throws -> DateRange? {
    var ranges = try request.dates.map { try DateExpression.parse($0, today: today) }
    if let since = request.since { ranges.append(try DateExpression.since(since, today: today)) }
    if let until = request.until { ranges.append(try DateExpression.until(until, today: today)) }
    guard let first = ranges.first else { return nil }
    let range = ranges.dropFirst().reduce(first) { $0.intersection($1) }
    guard !range.isEmpty else {
      throw FilterError(
        option: "--since", value: request.since ?? request.dates.joined(separator: ","),
        reason: "leaves no day: the dates asked for do not overlap", candidates: [])
    }
    return range
  }

  private static func parts(_ list: String, of option: String) throws -> [String] {
    let parts = list.split(separator: ",").map { $0.trimmingWhitespace }.filter { !$0.isEmpty }
    guard !parts.isEmpty else {
      throw FilterError(option: option, value: list, reason: "names nothing", candidates: [])
    }
    return parts
  }
}
