import ArticleModel
import GazetteerData

/// What the program knows of countries and leaders.
///
/// The parts are read when they are asked for: a search that filters by
/// country pays for the countries alone.
public enum Gazetteer {
  /// Returns every country, by code.
  public static func countries() -> [Country] {
    TSVTable(gazetteer_countries()).map(Country.init)
  }

  /// Returns the countries' names in languages other than English.
  public static func countryNames() -> [CountryNames] {
    TSVTable(gazetteer_country_names()).map(CountryNames.init)
  }

  /// Returns the names that also stand for something else.
  public static func ambiguousNames() -> [AmbiguousName] {
    TSVTable(gazetteer_ambiguous()).map(AmbiguousName.init)
  }

  /// Returns the phrases in which a country's name does not stand for the country.
  public static func phrases() -> [FixedPhrase] {
    TSVTable(gazetteer_phrases()).map(FixedPhrase.init)
  }

  /// Returns every leader with the terms of office.
  public static func leaders() -> [Leader] {
    var terms: [String: [Leader.Term]] = [:]
    terms.reserveCapacity(4096)
    let offices = TSVTable(gazetteer_offices()).map { row in
      (
        leader: row[0],
        term: Leader.Term(
          country: row[1], title: row[3], from: PartialDate(row[4]), to: PartialDate(row[5]))
      )
    }
    for office in offices { terms[office.leader, default: []].append(office.term) }
    return TSVTable(gazetteer_leaders()).map { row in
      let own = terms[row[0]] ?? []
      return Leader(row: row, terms: own.count < 2 ? own : own.sorted { $0.start < $1.start })
    }
  }
}
