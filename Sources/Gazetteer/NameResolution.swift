import TextProcessing

/// What a name that a user typed may mean.
public enum NameResolution<Match: Sendable>: Sendable {
  /// Exactly one thing.
  case one(Match)
  /// Several, none of which comes first.
  case several([Match])
  /// Nothing; the names that come near it, nearest first.
  case none(suggestions: [String])
}

extension NameResolution: Equatable where Match: Equatable {}

/// Longer than any name, in bytes; a longer text is not worth comparing with all of them.
private let longestName = 256

/// Finds countries by what users call them: ISO codes, names, demonyms and abbreviations.
public struct CountryDirectory: Sendable {
  private let countries: [Country]
  private let forms: [String: [Int]]

  /// Creates a directory of countries, with a user's additions and removals.
  public init(
    _ countries: [Country] = Gazetteer.countries(),
    with additions: GazetteerExtension = GazetteerExtension()
  ) {
    self.countries = countries
    var forms: [String: [Int]] = [:]
    for (index, country) in countries.enumerated() {
      let all =
        [country.code, country.name] + country.names + country.demonyms + country.abbreviations
      for form in Set(all.map { Folding.fold($0) }) { forms[form, default: []].append(index) }
    }
    for alias in additions.countryAliases {
      guard let index = countries.firstIndex(where: { $0.code == alias.code }) else { continue }
      // What the user says a name means, it means alone.
      forms[Folding.fold(alias.name)] = [index]
    }
    for removal in additions.removedNames {
      forms[Folding.fold(removal.name)]?.removeAll { countries[$0].code == removal.subject }
    }
    self.forms = forms
  }

  /// Returns the former states whose place a state took: the Soviet Union for `RU`.
  public func predecessors(of code: String) -> [Country] {
    countries.filter { $0.mainSuccessor == code }
  }

  /// Returns the country that a word stands for; an ISO code comes before any other meaning.
  public func resolve(_ typed: String) -> NameResolution<Country> {
    guard typed.utf8.count <= longestName else { return .none(suggestions: []) }
    let folded = Folding.fold(typed).trimmingWhitespace
    let matches = (forms[folded] ?? []).map { countries[$0] }
    if let byCode = matches.first(where: { Folding.fold($0.code) == folded }) {
      return .one(byCode)
    }
    if let only = matches.first, matches.count == 1 { return .one(only) }
    guard matches.isEmpty else { return .several(matches) }
    // Part of several names, such as "Korea" or "Congo", is a choice to offer, not to make.
    let word = " " + folded + " "
    let partial = countries.filter { country in
      ([country.name] + country.names).contains { (" " + Folding.fold($0) + " ").contains(word) }
    }
    if !folded.isEmpty, partial.count > 1 { return .several(partial) }
    let foreign = foreignNames(typed)
    if let only = foreign.first, foreign.count == 1 { return .one(only) }
    guard foreign.isEmpty else { return .several(foreign) }
    let names = countries.map(\.name) + countries.flatMap(\.names)
    return .none(suggestions: EditDistance.nearest(to: typed, among: names))
  }
}

extension CountryDirectory {
  /// Returns the countries that a name or a demonym stands for in another language, or stood for.
  private func foreignNames(_ typed: String) -> [Country] {
    let codes = Gazetteer.names.forms(of: typed).compactMap { form -> String? in
      switch (form.kind, form.entity) {
      case (.country, .country(let index)), (.demonym, .country(let index)):
        return Gazetteer.countryCode(index)
      default: return nil
      }
    }
    return countries.filter { codes.contains($0.code) }
  }
}

/// Finds leaders by id, full name, any spelling of it, or the short form.
public struct LeaderDirectory: Sendable {
  private let book: LeaderBook

  /// Creates a directory of the leaders, with a user's additions and removals.
  public init(_ additions: GazetteerExtension = GazetteerExtension()) {
    book = LeaderBook(additions)
  }

  /// Returns the leader that a word stands for; an id or a full name comes before a surname.
  public func resolve(_ typed: String) -> NameResolution<Leader> {
    guard typed.utf8.count <= longestName else { return .none(suggestions: []) }
    if let leader = book[id: typed.lowercased()] { return .one(leader) }
    let found = book.leaders(named: typed)
    if let only = found.first, found.count == 1 { return .one(only) }
    guard found.isEmpty else { return .several(found) }
    guard !LeaderBook.key(typed).isEmpty else { return .none(suggestions: []) }
    let all = book.all
    let names = all.map(\.name) + all.map(\.short)
    return .none(suggestions: EditDistance.nearest(to: typed, among: Set(names)))
  }
}
