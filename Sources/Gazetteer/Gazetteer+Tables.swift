import ArticleModel
import GazetteerData

/// The tables as people edit them.
///
/// Reading one takes longer than a command should wait for; programs look names up in the
/// compiled form instead (`Gazetteer.names`), which compile-gazetteer makes of these.
extension Gazetteer {
  /// Returns the cities and towns.
  public static func places() -> [Place] {
    TSVTable(gazetteer_places()).map(Place.init)
  }

  /// Returns the names of states and provinces, a row for each language.
  public static func regions() -> [Region] {
    TSVTable(gazetteer_regions()).map(Region.init)
  }

  /// Returns the countries' demonyms in languages other than English.
  public static func demonyms() -> [CountryDemonyms] {
    TSVTable(gazetteer_demonyms()).map(CountryDemonyms.init)
  }

  /// Returns the names that countries had in other years.
  public static func formerNames() -> [FormerName] {
    TSVTable(gazetteer_former_names()).map(FormerName.init)
  }

  /// Returns the names of buildings and bodies that stand for a country.
  public static func metonyms() -> [Metonym] {
    TSVTable(gazetteer_metonyms()).map(Metonym.init)
  }

  /// Returns the organisations that act as countries do.
  public static func organisations() -> [Organisation] {
    var organisations: [Organisation] = []
    var positions: [String: Int] = [:]
    let rows = TSVTable(gazetteer_organisations()).map { row in
      (organisation: Organisation(row: row), isEnglish: row[1] == "en")
    }
    for (organisation, isEnglish) in rows where isEnglish {
      positions[organisation.id] = organisations.count
      organisations.append(organisation)
    }
    for (organisation, isEnglish) in rows where !isEnglish {
      guard let position = positions[organisation.id] else { continue }
      organisations[position].names += organisation.names
    }
    return organisations
  }

  /// Returns the short forms of leaders' names that are also words.
  public static func surnameWords() -> [String] {
    TSVTable(gazetteer_surname_words()).map { $0[0] }
  }

  /// Returns the names of capitals and large cities in languages other than English.
  public static func cityNames() -> [CityNames] {
    TSVTable(gazetteer_capital_names()).map(CityNames.init)
  }

  /// Returns the leaders' names in languages other than English.
  public static func leaderNames() -> [LeaderNames] {
    TSVTable(gazetteer_leader_names()).map(LeaderNames.init)
  }

  /// Returns the gazetteer's names that are ordinary words, by language.
  public static func ordinaryWordTable() -> [(language: String, words: [String])] {
    TSVTable(gazetteer_ordinary_words()).map { ($0[0], $0.list(1)) }
  }

  /// Returns well-known names that are words too, by language: of the kind `word`, or `longer` for
  /// longer words that have the name in them.
  public static func knownWordTable() -> [(language: String, kind: String, words: [String])] {
    TSVTable(gazetteer_known_words()).map { ($0[0], $0[1], $0.list(2)) }
  }

  /// Returns given names of many languages.
  public static func givenNameTable() -> [String] {
    TSVTable(gazetteer_given_names()).map { $0.list(1) }.flatMap(\.self)
  }

  /// Returns every leader with the terms of office, from the tables: those of countries first, then
  /// those who head organisations alone.
  public static func leaderTable() -> [Leader] {
    var terms: [String: [Leader.Term]] = [:]
    terms.reserveCapacity(8192)
    let offices = TSVTable(gazetteer_offices()).map { row in
      (leader: row[0], term: Leader.Term(row: row))
    }
    for office in offices { terms[office.leader, default: []].append(office.term) }
    var inOrganisations: [String: [OrganisationOffice]] = [:]
    var order: [String] = []
    for row in TSVTable(gazetteer_organisation_offices()).map(OrganisationOffice.init) {
      if inOrganisations[row.leader] == nil { order.append(row.leader) }
      inOrganisations[row.leader, default: []].append(row)
    }
    var known: Set<String> = []
    let leaders = TSVTable(gazetteer_leaders()).map { row in
      let own = terms[row[0]] ?? []
      let leader = Leader(row: row, terms: own.count < 2 ? own : own.sorted { $0.start < $1.start })
      guard let offices = inOrganisations[leader.id] else { return leader }
      known.insert(leader.id)
      return OrganisationOffice.adding(offices, to: leader)
    }
    return leaders
      + order.filter { !known.contains($0) }
      .compactMap { OrganisationOffice.leader(inOrganisations[$0] ?? []) }
  }
}
