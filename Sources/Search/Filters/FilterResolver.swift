public import ArticleModel
import Gazetteer
import SearchIndex
public import Storage
import TextProcessing

/// Looks up the names in a request for filters.
public struct FilterResolver {
  let archive: Archive
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
    try add(request.countries, "--country", to: &filters) { name, option in
      guard name != "?" else {
        return [Selection(token: .openCountry, id: "?", name: "a name left open")]
      }
      return try inUse(countries(name, option, names, FacetToken.country))
    }
    try add(request.about, "--about", to: &filters) { name, option in
      try inUse(countries(name, option, names, FacetToken.about))
    }
    try add(request.leaders, "--leader", to: &filters) { name, option in
      let id = try names.leaderID(name, option: option)
      return [Selection(token: request.isInOffice ? .inOffice(id) : .leader(id), id: id, name: nil)]
    }
    try add(request.leadersOf, "--leader-of", to: &filters) { name, option in
      try countries(name, option, names, FacetToken.leaderOf)
    }
    try add(request.organisations, "--organisation", to: &filters) { name, option in
      let found = try names.organisation(name, option: option)
      return [Selection(token: .organisation(found.id), id: found.id, name: found.name)]
    }
    try add(request.regions, "--region", to: &filters) { name, option in
      try inUse(regions(name, option, names))
    }
    try add(request.inRegions, "--in-region", to: &filters) { name, option in
      try inUse(countriesAndRegions(name, option, names))
    }
    try addSources(request.sources, to: &filters)
    try addLanguages(request.languages, to: &filters)
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
    for part in Self.unique(parts) {
      guard case .filter(let filter) = part, filter.field != .byline else {
        rest.append(try lookedUp(part, text, &filters.meanings))
        continue
      }
      let found = try locating(filter, text) { try resolve(FilterRequest(filter)) }
      filters.facets += found.facets
      filters.meanings.merge(found.meanings) { first, _ in first }
      guard let dates = found.dates else { continue }
      let joint = filters.dates?.intersection(dates) ?? dates
      guard !joint.isEmpty else {
        let condition = filter.field.rawValue + ":"
        guard let text else {
          throw FilterError(
            option: condition, value: filter.value, reason: Self.leavesNoDay, candidates: [])
        }
        throw QueryError(
          "'\(condition)\(filter.value.visible(most: 40))' \(Self.leavesNoDay)", query: text,
          range: filter.position, hint: "leave one of the dates out, or choose others")
      }
      filters.dates = joint
    }
    return (.conjunction(rest), filters)
  }

  private func lookedUp(
    _ node: QueryNode, _ text: String?, _ meanings: inout [String: FilterMeaning]
  ) throws -> QueryNode {
    switch node {
    case .filter(var filter) where filter.field != .byline:
      let found = try locating(filter, text) { try resolve(FilterRequest(filter)) }
      let span = found.dates == nil ? nil : try archive.publishedSpan()
      filter.tokens = found.tokens(within: span).flatMap { $0 }.map(\.text)
      filter.dates = found.dates
      meanings.merge(found.meanings) { first, _ in first }
      return .filter(filter)
    case .term, .group, .filter: return node
    case .and(let children):
      let looked = try Self.unique(children).map { try lookedUp($0, text, &meanings) }
      return .conjunction(looked) ?? node
    case .or(let children):
      let looked = try Self.unique(children).map { try lookedUp($0, text, &meanings) }
      return .disjunction(looked) ?? node
    case .not(let child): return .not(try lookedUp(child, text, &meanings))
    }
  }

  /// The nodes without those that repeat a condition, whose names would be looked up again.
  private static func unique(_ nodes: [QueryNode]) -> [QueryNode] {
    var seen: Set<QueryNode> = []
    return nodes.filter { node in
      guard case .filter = node else { return true }
      return seen.insert(node).inserted
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

  private func add(
    _ lists: [String], _ option: String, to filters: inout ResolvedFilters,
    _ select: (String, String) throws -> [Selection]
  ) throws {
    for list in lists {
      var tokens: [FacetToken] = []
      for typed in try Self.parts(list, of: option) {
        for found in try select(typed, option) {
          filters.note(
            found.token, String(option.dropFirst(2)), typed, found.id, found.name,
            because: found.note)
          if !tokens.contains(found.token) { tokens.append(found.token) }
        }
      }
      filters.facets.append(tokens)
    }
  }

  private func addSources(_ lists: [String], to filters: inout ResolvedFilters) throws {
    guard !lists.isEmpty else { return }
    let directory = try SourceDirectory(archive)
    for list in lists {
      // A source's own name may have a comma in it.
      let parts =
        directory.source(named: list) == nil ? try Self.parts(list, of: "--source") : [list]
      filters.facets.append(
        try parts.map { typed in
          let id = try directory.resolve(typed)
          filters.note(.source(id), "source", typed, String(id), nil)
          return .source(id)
        })
    }
  }

  private func addLanguages(_ lists: [String], to filters: inout ResolvedFilters) throws {
    guard !lists.isEmpty else { return }
    let directory = LanguageDirectory(try archive.languageCounts().map(\.id))
    for list in lists {
      filters.facets.append(
        try Self.parts(list, of: "--language").map { typed in
          let tag = try directory.resolve(typed)
          filters.note(.language(tag), "language", typed, tag, tag)
          return .language(tag)
        })
    }
  }

  private static let leavesNoDay = "leaves no day: the dates asked for do not overlap"

  private func dates(_ request: FilterRequest) throws -> DateRange? {
    var parts = try request.dates.map {
      (option: "--date", value: $0, range: try DateExpression.parse($0, today: today))
    }
    if let since = request.since {
      parts.append(("--since", since, try DateExpression.since(since, today: today)))
    }
    if let until = request.until {
      parts.append(("--until", until, try DateExpression.until(until, today: today)))
    }
    guard var joint = parts.first?.range else { return nil }
    for part in parts.dropFirst() {
      joint = joint.intersection(part.range)
      guard !joint.isEmpty else {
        throw FilterError(
          option: part.option, value: part.value, reason: Self.leavesNoDay, candidates: [])
      }
    }
    return joint
  }

  private static func parts(_ list: String, of option: String) throws -> [String] {
    let parts = list.split(separator: ",").map { $0.trimmingWhitespace }.filter { !$0.isEmpty }
    guard !parts.isEmpty else {
      throw FilterError(option: option, value: list, reason: "names nothing", candidates: [])
    }
    return parts
  }
}
