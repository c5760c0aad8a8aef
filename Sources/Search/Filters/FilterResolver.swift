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

  /// Returns a query with its conditions looked up, and the filters.
  ///
  /// Conditions that every match must meet join the filters of the request, so that `date:2023`
  /// is the same as `--date 2023`.
  ///
  /// - Throws: As ``resolve(_:)``; ``QueryError`` for a condition of the query, if its text is given.
  public func resolve(
    _ request: FilterRequest, words: QueryNode?, text: String? = nil
  ) throws -> (words: QueryNode?, filters: ResolvedFilters) {
    var filters = try resolve(request)
    guard let words else { return (nil, filters) }
    let parts = if case .and(let children) = words { children } else { [words] }
    var rest: [QueryNode] = []
    for part in parts {
      guard case .filter(let filter) = part, filter.field != .byline else {
        rest.append(try lookedUp(part, text))
        continue
      }
      let found = try locating(filter, text) { try resolve(FilterRequest(filter)) }
      filters.facets += found.facets
      guard let dates = found.dates else { continue }
      let joint = filters.dates?.intersection(dates) ?? dates
      guard !joint.isEmpty else {
        throw FilterError(
          option: "date:", value: filter.value,
          reason: "leaves no day: the dates asked for do not overlap", candidates: [])
      }
      filters.dates = joint
    }
    return (.conjunction(rest), filters)
  }

  private func lookedUp(_ node: QueryNode, _ text: String?) throws -> QueryNode {
    switch node {
    case .filter(var filter) where filter.field != .byline:
      let found = try locating(filter, text) { try resolve(FilterRequest(filter)) }
      let span = found.dates == nil ? nil : try archive.publishedSpan()
      filter.tokens = found.tokens(within: span).flatMap { $0 }.map(\.text)
      return .filter(filter)
    case .term, .group, .filter: return node
    case .and(let children): return .and(try children.map { try lookedUp($0, text) })
    case .or(let children): return .or(try children.map { try lookedUp($0, text) })
    case .not(let child): return .not(try lookedUp(child, text))
    }
  }

  /// Gives an error the place of the condition that it is about.
  private func locating<Result>(
    _ filter: QueryFilter, _ text: String?, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as FilterError {
      guard let text else { throw error }
      throw QueryError(
        "'\(error.value.visible(most: 40))' \(error.reasonWithCandidates)", query: text,
        range: filter.position,
        hint: "see 'archive find --help' for what \(filter.field.rawValue): takes")
    } catch let error as DateExpressionError {
      guard let text else { throw error }
      throw QueryError(
        "'\(error.value.visible(most: 40))' \(error.reason)", query: text, range: filter.position,
        hint: DateExpressionError.acceptedForms)
    }
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
