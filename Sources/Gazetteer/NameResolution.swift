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

  /// Creates a directory of countries.
  public init(_ countries: [Country] = Gazetteer.countries()) {
    self.countries = countries
    var forms: [String: [Int]] = [:]
    for (index, country) in countries.enumerated() {
      let all =
        [country.code, country.name] + country.names + country.demonyms + country.abbreviations
      for form in Set(all.map { Folding.fold($0) }) { forms[form, default: []].append(index) }
    }
    self.forms = forms
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
    let names = countries.map(\.name) + countries.flatMap(\.names)
    return .none(suggestions: EditDistance.nearest(to: typed, among: names))
  }
}

/// Finds leaders by id, full name, any spelling of it, or the short form.
public struct LeaderDirectory: Sendable {
  private let leaders: [Leader]

  /// Creates a directory of leaders.
  public init(_ leaders: [Leader] = Gazetteer.leaders()) {
    self.leaders = leaders
  }

  /// Returns the leader that a word stands for; an id or a full name comes before a surname.
  public func resolve(_ typed: String) -> NameResolution<Leader> {
    guard typed.utf8.count <= longestName else { return .none(suggestions: []) }
    let folded = Self.key(typed)
    guard !folded.isEmpty else { return .none(suggestions: []) }
    let full = leaders.filter { leader in
      leader.id == typed.lowercased()
        || ([leader.name] + leader.variants).contains { Self.key($0) == folded }
    }
    if let only = full.first, full.count == 1 { return .one(only) }
    guard full.isEmpty else { return .several(full) }
    let short = leaders.filter { leader in
      ([leader.short] + leader.shorts).contains { Self.key($0) == folded }
    }
    if let only = short.first, short.count == 1 { return .one(only) }
    guard short.isEmpty else { return .several(short) }
    let names = leaders.map(\.name) + leaders.map(\.short)
    return .none(suggestions: EditDistance.nearest(to: typed, among: Set(names)))
  }

  /// Hyphens and spaces are one in a name: Kassym-Jomart, Kassym Jomart.
  private static func key(_ name: String) -> String {
    String(Folding.fold(name).map { $0 == "-" ? " " : $0 }).collapsingWhitespace
  }
}
