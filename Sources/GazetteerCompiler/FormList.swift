import ArticleModel
import Gazetteer

/// Every name form of the tables.
enum FormList {
  static func all() -> [NameForm] {
    countries() + otherCountryNames() + regions() + places() + otherCityNames() + organisations()
      + metonyms() + leaders() + ambiguous() + worldRegions()
  }

  private static let positions = Dictionary(
    uniqueKeysWithValues: Gazetteer.countries().enumerated().map { ($1.code, $0) })

  private static func countries() -> [NameForm] {
    var forms: [NameForm] = []
    for (index, country) in Gazetteer.countries().enumerated() {
      let from = country.from?.year
      let to = country.to?.year
      func add(_ names: [String], _ kind: NameForm.Kind, _ flags: NameForm.Flags = []) {
        forms += names.map {
          NameForm($0, kind, of: .country(index), from: from, to: to, flags: flags)
        }
      }
      add([country.name] + country.names, .country)
      add(country.demonyms, .demonym)
      add(country.capitals, .capital)
      add(country.abbreviations, .abbreviation, .exact)
    }
    return forms
  }

  private static func otherCountryNames() -> [NameForm] {
    var forms: [NameForm] = []
    for row in Gazetteer.countryNames() {
      guard let index = positions[row.code] else { continue }
      forms += row.names.map { form($0, .country, of: .country(index), row.language) }
    }
    for row in Gazetteer.demonyms() {
      guard let index = positions[row.code] else { continue }
      forms += row.names.map { form($0, .demonym, of: .country(index), row.language) }
    }
    for row in Gazetteer.formerNames() {
      guard let index = positions[row.country] else { continue }
      forms += row.names.map {
        form(
          $0, row.isDemonym ? .demonym : .country, of: .country(index), row.language,
          from: row.from, to: row.to)
      }
    }
    return forms
  }

  private static func regions() -> [NameForm] {
    var forms: [NameForm] = []
    for (index, group) in RegionGroups.all.enumerated() {
      for row in group.rows {
        let flags = NameForm.Flags(names: row.flags)
        forms += row.names.enumerated().map { position, name in
          form(
            name, .region, of: .region(index), row.language, flags: position == 0 ? flags : [])
        }
      }
    }
    return forms
  }

  private static func places() -> [NameForm] {
    var forms: [NameForm] = []
    for (index, place) in Gazetteer.places().enumerated() {
      let kind: NameForm.Kind = place.isCapital ? .capital : .city
      forms.append(
        NameForm(place.name, kind, of: .place(index), flags: NameForm.Flags(names: place.flags)))
      forms += place.names.map { NameForm($0, kind, of: .place(index)) }
    }
    return forms
  }

  private static func otherCityNames() -> [NameForm] {
    var forms: [NameForm] = []
    var known: [String: NameForm.Entity] = [:]
    for (index, place) in Gazetteer.places().enumerated().reversed() {
      known[place.country + place.name] = .place(index)
    }
    for row in Gazetteer.cityNames() {
      guard
        let entity = known[row.country + row.name] ?? positions[row.country].map({ .country($0) })
      else { continue }
      forms += row.names.map { form($0, .capital, of: entity, row.language) }
    }
    return forms
  }

  private static func organisations() -> [NameForm] {
    var forms: [NameForm] = []
    for (index, organisation) in Gazetteer.organisations().enumerated() {
      for row in organisation.names {
        func add(_ names: [String], _ kind: NameForm.Kind, _ flags: NameForm.Flags) {
          forms += names.map {
            form(
              $0, kind, of: .organisation(index), row.language, from: organisation.from,
              to: organisation.to, flags: flags)
          }
        }
        add(row.names, .organisation, [])
        add(row.abbreviations, .abbreviation, .exact)
        add(row.doubtful, .abbreviation, [.exact, .common])
      }
    }
    return forms
  }

  private static func metonyms() -> [NameForm] {
    let organisations = Dictionary(
      uniqueKeysWithValues: Gazetteer.organisations().enumerated().map { ($1.id, $0) })
    var forms: [NameForm] = []
    for row in Gazetteer.metonyms() {
      let entity =
        positions[row.entity].map(NameForm.Entity.country)
        ?? organisations[row.entity].map(NameForm.Entity.organisation)
      guard let entity else { continue }
      forms += row.names.map {
        form($0, .metonym, of: entity, row.language, flags: row.needsContext ? .common : [])
      }
    }
    return forms
  }

  private static func leaders() -> [NameForm] {
    var forms: [NameForm] = []
    let words = Set(Gazetteer.surnameWords())
    let others = Dictionary(grouping: Gazetteer.leaderNames(), by: \.leader)
    for (index, leader) in Gazetteer.leaderTable().enumerated() {
      let other = others[leader.id] ?? []
      for name in ([leader.name] + leader.variants + other.flatMap(\.names)).flatMap(spellings) {
        forms.append(NameForm(name, .leader, of: .leader(index)))
      }
      let shorts = [leader.short] + leader.shorts + other.flatMap(\.shorts)
      for name in shorts.flatMap(spellings) {
        // "von der Leyen" stands in small letters within a sentence.
        let small = spelling(name).intersection(.anyCase)
        let flags: NameForm.Flags = words.contains(name) ? .common : []
        forms.append(NameForm(name, .surname, of: .leader(index), flags: flags.union(small)))
      }
    }
    return forms
  }

  /// A name, and how newspapers without umlauts write it: Schlüter, Schlueter.
  private static func spellings(_ name: String) -> [String] {
    guard name.unicodeScalars.contains(where: { umlauts[$0] != nil }) else {
      return [name]
    }
    var plain = ""
    for scalar in name.unicodeScalars {
      if let letters = umlauts[scalar] {
        plain += letters
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return [name, plain]
  }

  private static let umlauts: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe",
    "å": "aa", "Å": "Aa",
  ]

  private static func ambiguous() -> [NameForm] {
    var forms: [NameForm] = []
    for (index, phrase) in Gazetteer.phrases().enumerated() {
      forms.append(NameForm(phrase.phrase, .phrase, of: .phrase(index)))
    }
    for (index, name) in Gazetteer.ambiguousNames().enumerated() {
      forms.append(
        NameForm(name.name, .ambiguous, of: .ambiguous(index), flags: spelling(name.name)))
      for word in name.evidenceFor {
        forms.append(NameForm(word, .evidenceFor, of: .ambiguous(index), flags: spelling(word)))
      }
      for word in name.evidenceAgainst {
        forms.append(
          NameForm(word, .evidenceAgainst, of: .ambiguous(index), flags: spelling(word)))
      }
    }
    return forms
  }

  private static func worldRegions() -> [NameForm] {
    let positions = Dictionary(
      uniqueKeysWithValues: Gazetteer.worldRegions().enumerated().map { ($1.id, $0) })
    return Gazetteer.worldRegionNames().flatMap { row in
      guard let index = positions[row.id] else { return [NameForm]() }
      return row.names.map { form($0, .worldRegion, of: .worldRegion(index), row.language) }
    }
  }

  /// A form with the spelling that it shows: one in capitals alone is an abbreviation.
  private static func form(
    _ text: String, _ kind: NameForm.Kind, of entity: NameForm.Entity, _ language: String,
    from: Int? = nil, to: Int? = nil, flags: NameForm.Flags = []
  ) -> NameForm {
    NameForm(
      text, kind, of: entity, language: language == "en" ? nil : language, from: from, to: to,
      flags: flags.union(spelling(text)))
  }

  private static func spelling(_ text: String) -> NameForm.Flags {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let cased = letters.filter { $0.properties.isUppercase || $0.properties.isLowercase }
    if cased.count == letters.count, letters.count > 1, cased.allSatisfy(\.properties.isUppercase) {
      return .exact
    }
    return letters.first?.properties.isLowercase == true ? .anyCase : []
  }
}

/// The rows of regions.tsv put together by region.
struct RegionGroups {
  let code: String
  let name: String
  var rows: [Region]

  static let all: [RegionGroups] = {
    var groups: [RegionGroups] = []
    var positions: [String: Int] = [:]
    for row in Gazetteer.regions() {
      if let position = positions[row.code] {
        groups[position].rows.append(row)
      } else {
        positions[row.code] = groups.count
        groups.append(RegionGroups(code: row.code, name: row.names.first ?? row.code, rows: [row]))
      }
    }
    return groups
  }()
}
