import ArticleModel
import Gazetteer
import TextProcessing

extension TagLexicon {
  /// What the names of places in a text are read by.
  struct Reading {
    /// The text's language.
    let language: String?
    /// The year of its date.
    let year: Int?
    /// Whether the name is written in Latin letters, as those of many languages are.
    let isLatin: Bool
    /// Whether the language is known, and the name's script is one that several languages share.
    var sharesScript = false
  }

  /// Returns what a name may stand for in a text.
  func senses(of entries: [NameEntry], in text: Reading) -> [PlaceSense] {
    var senses: [PlaceSense] = []
    var row: AmbiguousName?
    // "Balkan" is a province of Turkmenistan and many towns' name, too.
    let isWorldRegion =
      entries.contains { $0.meaning == .worldRegion }
      && worldRegion(of: entries, language: text.language) != nil
    for entry in entries where entry.meaning == .place {
      if entry.index < 0 {
        let sense = ownSenses[Int(-1 - entry.index)]
        if !sense.isTaught { senses.append(sense) }
        continue
      }
      let record = names.record(Int(entry.index))
      guard counts(record, in: text) else { continue }
      if isWorldRegion, record.kind == .city || record.kind == .region { continue }
      if record.kind == .ambiguous {
        let name = ambiguousNames[Int(record.index)]
        row = name
        addSenses(
          of: name, Int32(record.index), entry.index,
          entries.filter { $0.index < 0 || counts(names.record(Int($0.index)), in: text) },
          to: &senses)
      } else if let sense = sense(record, Int(entry.index)) {
        senses.append(sense)
      }
    }
    // The list of ambiguous names knows better than the table of countries.
    if let row {
      let country = CountryCode(row.country)
      let rival = RegionCode(row.rival)
      senses.removeAll { $0.row < 0 && $0.kind == .region && $0.region == rival }
      senses.removeAll { $0.row < 0 && $0.country == country && $0.prior >= Prior.capital }
    }
    return senses
  }

  /// Returns what a name is beside a place.
  func traits(of entries: [NameEntry]) -> NameTraits {
    var traits: NameTraits = []
    for entry in entries where entry.meaning == .place {
      if entry.index < 0 {
        if !ownSenses[Int(-1 - entry.index)].region.isNone { traits.insert(.afterComma) }
        continue
      }
      let record = names.record(Int(entry.index))
      let flags = NameForm.Flags(rawValue: record.flags)
      if flags.contains(.common) { traits.insert(.common) }
      if flags.contains(.given) { traits.insert(.given) }
      if flags.contains(.surname) { traits.insert(.surname) }
      if flags.contains(.exact) { traits.insert(.exact) }
      if record.kind == .demonym { traits.insert(.demonym) }
      if record.kind == .ambiguous {
        let row = ambiguousNames[Int(record.index)]
        if row.isGivenName { traits.formUnion([.person, .given]) }
        if row.isSurname { traits.formUnion([.person, .surname]) }
      }
    }
    // A state's abbreviation that is a name as well, as "Wash" or "Ill", is one after a comma alone.
    return traits
  }

  /// Returns what the first of some words is as a name by itself.
  func traits(named context: TextContext, _ words: Range<Int>) -> NameTraits {
    guard let node = names.next(0, context.scanned.hashes[words.lowerBound]) else { return [] }
    var entries: [NameEntry] = []
    add(to: &entries, at: node, context.bytes, context.words[words.lowerBound].range)
    return traits(of: entries)
  }

  /// Whether a word belongs to a name of a place.
  func isPlaceName(_ text: ScannedText, _ word: Int) -> Bool {
    guard let owner = text.owner(of: word) else { return false }
    return text.matches[owner].entries.contains { $0.meaning == .place }
  }

  /// Whether a name is one of the text's language and years.
  private func counts(_ record: NameRecord, in text: Reading) -> Bool {
    if let language = record.languageName, text.isLatin || text.sharesScript,
      !RelatedLanguages.count(language, in: text.language)
    {
      return false
    }
    guard let year = text.year, record.kind == .country || record.kind == .demonym else {
      return true
    }
    // Newspapers keep a name that is no more for some years; histories keep those of states.
    if record.from != 0, year < Int(record.from) - 1 { return false }
    if record.to != 0, record.from != 0, pastStates[countries[Int(record.index)]] == nil {
      return year <= Int(record.to) + 40
    }
    return true
  }

  private func sense(_ record: NameRecord, _ position: Int) -> PlaceSense? {
    let index = Int(record.index)
    let id = Int32(position)
    let flags = NameForm.Flags(rawValue: record.flags)
    switch record.entity {
    case .country:
      let isUnsure = flags.contains(.common)
      switch record.kind {
      case .demonym:
        return PlaceSense(
          id: id, country: countries[index], kind: .demonym, prior: Prior.country)
      case .capital:
        return PlaceSense(
          id: id, country: countries[index], kind: .capital, prior: Prior.capital)
      case .metonym:
        return PlaceSense(
          id: id, country: countries[index], kind: .institution,
          prior: isUnsure ? 3 : Prior.metonym)
      default:
        return PlaceSense(
          id: id, country: countries[index], kind: .name,
          prior: isUnsure ? Prior.needsEvidence : Prior.country)
      }
    case .place:
      if isForeignWord(position, index) { return nil }
      let region = places.region(index)
      let isCapital = places.isCapital(index)
      return PlaceSense(
        id: id, country: CountryCode(raw: UInt16(truncatingIfNeeded: places.country(index))),
        region: region.isEmpty ? RegionCode(raw: 0) : RegionCode(region),
        kind: isCapital ? .capital : .city,
        prior: Prior.city(population: places.population(index))
          + (isCapital ? weights.capitalCity : 0))
    case .region:
      let code = regions.code(index)
      let country = CountryCode(code)
      var prior = Prior.region
      if flags.contains(.common) {
        prior += weights.commonRegion
      } else {
        if Self.federations.contains(country) { prior += weights.federalState }
        if flags.contains(.shared) { prior += weights.sharedRegion }
      }
      return PlaceSense(
        id: id, country: country, region: RegionCode(code), kind: .region, prior: prior)
    default: return nil
    }
  }

  /// "Sam" for Damascus: short spellings of other languages are words of this one.
  private func isForeignWord(_ position: Int, _ place: Int) -> Bool {
    let form = names.spelling(position)
    guard form.count < 6, form.allSatisfy({ $0 < 0xCA }) else { return false }
    return !form.elementsEqual(places.name(place).utf8)
  }

  /// States whose parts the news names without saying where they lie.
  static let federations: Set<CountryCode> = Set(
    ["US", "CA", "AU", "IN", "DE"].map { CountryCode($0) })

  private func addSenses(
    of name: AmbiguousName, _ row: Int32, _ id: Int32, _ entries: [NameEntry],
    to senses: inout [PlaceSense]
  ) {
    let kinds = entries.compactMap { entry -> NameForm.Kind? in
      entry.meaning == .place && entry.index >= 0 ? names.record(Int(entry.index)).kind : nil
    }
    let isDemonym = kinds.contains(.demonym) || name.isLastOfDemonym
    let kind: EvidenceKind = isDemonym ? .demonym : kinds.contains(.capital) ? .capital : .name
    var prior = name.needsEvidence ? Prior.needsEvidence : Prior.ambiguousCountry
    if !name.needsEvidence, name.rivalCountry == nil { prior = Prior.capital }
    senses.append(
      PlaceSense(
        id: id, country: CountryCode(name.country), kind: kind, prior: prior, row: row))
    guard let rival = name.rivalCountry else { return }
    let isPart = name.rival.count > 2
    // A town of the rival's is in the table of places too, by its size.
    senses.append(
      PlaceSense(
        id: -1_000_000 - row, country: CountryCode(rival),
        region: isPart ? RegionCode(name.rival) : RegionCode(raw: 0),
        kind: isPart ? .region : isDemonym ? .demonym : .name,
        prior: isPart ? Prior.region + 0.2 : name.needsEvidence ? Prior.needsEvidence : 3, row: row)
    )
  }
}

extension AmbiguousName {
  /// "Korean" is the last word of demonyms, and in no country's row itself.
  fileprivate var isLastOfDemonym: Bool {
    ["ian", "ese", "ean", "can", "ans", "ish"].contains { name.hasSuffix($0) }
      && name != "Central African"
  }
}
