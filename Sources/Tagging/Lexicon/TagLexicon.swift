import ArticleModel
import Gazetteer
import TextProcessing

/// The gazetteer as tagging uses it, with the names that it has beside the gazetteer's.
struct TagLexicon {
  /// What each kind of evidence is worth.
  let weights: EvidenceWeights
  let names = Gazetteer.names
  let leaders = Gazetteer.leaderList
  /// Leaders of the user's own, by positions that follow those of the gazetteer's.
  var ownLeaders: [Leader] = []
  /// Positions of leaders who shall not count.
  var removedLeaders: Set<Int> = []
  /// Names that shall not count for a country's code or a leader's id, by their node.
  var removedNames: [Int32: Set<String>] = [:]
  var own = NameTrie()
  /// What our own names of places stand for.
  private(set) var ownSenses: [PlaceSense] = []
  /// The codes of the countries, by position.
  private(set) var countries: [CountryCode] = []
  /// The everyday names of countries.
  private(set) var countryNames: [CountryCode: String] = [:]
  /// The years in which states existed that are no more.
  private(set) var pastStates: [CountryCode: ClosedRange<Int>] = [:]
  /// The states that took the place of those.
  private(set) var mainSuccessors: [CountryCode: CountryCode] = [:]
  let ambiguousNames = Gazetteer.ambiguousNames()
  private let phrases = Gazetteer.phraseList
  let classes = WordClasses()
  /// What a user's rules say of a name, by its node.
  private(set) var taught: [Int32: [TagRule]] = [:]
  let places = Gazetteer.placeList
  let regions = Gazetteer.regionList

  init(weights: EvidenceWeights = .fitted) {
    self.weights = weights
    for country in Gazetteer.countries() {
      let code = CountryCode(country.code)
      countries.append(code)
      countryNames[code] = country.name
      if let to = country.to {
        pastStates[code] = min(country.from?.year ?? 0, to.year)...to.year
        mainSuccessors[code] = country.mainSuccessor.map { CountryCode($0) }
      }
    }
    for (code, forms) in RegionAbbreviations.all {
      for form in forms.split(separator: "|") {
        addOwn(
          String(form),
          PlaceSense(
            country: CountryCode(code), region: RegionCode(code), kind: .region,
            prior: Prior.region), spelling: .exact(String(form)))
      }
    }
    for (role, words) in OfficeRole.words {
      for word in words.split(separator: "|") {
        own.insert(String(word), .office, role.rawValue, spelling: .any)
      }
    }
    for (kind, words) in OrganisationOfficeKind.words {
      for word in words.split(separator: "|") {
        own.insert(String(word), .organisationOffice, kind.rawValue, spelling: .any)
      }
    }
    for (country, words) in CountryHints.words {
      let code = Int(CountryCode(country).raw)
      for word in words.split(separator: "|") {
        own.insert(String(word), .hint, code, spelling: .init(asWritten: String(word)))
      }
    }
  }

  /// Returns the lexicon with a user's rules.
  func teaching(_ rules: [TagRule]) -> TagLexicon {
    var lexicon = self
    for rule in rules {
      let country = rule.country.map { CountryCode($0) } ?? CountryCode(raw: 0)
      var sense = PlaceSense(country: country, kind: .name, prior: Prior.country)
      sense.isTaught = true
      lexicon.addOwn(rule.name, sense)
      guard let node = lexicon.node(of: rule.name) else { continue }
      lexicon.taught[node, default: []].append(rule)
    }
    return lexicon
  }

  /// The number of a name of our own, beyond those of the gazetteer's names.
  func number(ofOwn node: Int32) -> Int32 { Int32(names.nodeCount) + node }

  /// Adds what the gazetteer's name that ends at a node may mean, as it is spelled in the text.
  func add(
    to entries: inout [NameEntry], at node: Int32, _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) {
    for position in names.positions(at: node) {
      let record = names.record(position)
      let flags = NameForm.Flags(rawValue: record.flags)
      if flags.contains(.exact) {
        guard NameSpelling.fits(exactly: names.spelling(position), bytes, range) else { continue }
      } else if !flags.contains(.anyCase) {
        guard Capitals.begins(bytes, at: range.lowerBound) != .lower else { continue }
      }
      let entry = Self.entry(record, position)
      if hasRemovals, isRemoved(entry, record, node) { continue }
      entries.append(entry)
    }
  }

  private static func entry(_ record: NameRecord, _ position: Int) -> NameEntry {
    let index = Int32(truncatingIfNeeded: record.index)
    switch record.kind {
    case .organisation: return NameEntry(meaning: .organisation, index: index)
    case .worldRegion: return NameEntry(meaning: .worldRegion, index: Int32(position))
    case .leader: return NameEntry(meaning: .leader, index: index)
    case .surname: return NameEntry(meaning: .surname, index: index)
    case .phrase: return NameEntry(meaning: .phrase, index: index)
    case .evidenceFor: return NameEntry(meaning: .evidenceFor, index: index)
    case .evidenceAgainst: return NameEntry(meaning: .evidenceAgainst, index: index)
    case .abbreviation, .metonym:
      if record.isOfOrganisation { return NameEntry(meaning: .organisation, index: index) }
      return NameEntry(meaning: .place, index: Int32(position))
    case .country, .demonym, .capital, .city, .region, .ambiguous:
      return NameEntry(meaning: .place, index: Int32(position))
    }
  }

  /// The countries that a phrase stands for.
  func countries(ofPhrase phrase: Int32) -> [CountryCode] {
    phrases.countries(Int(phrase)).map { CountryCode(raw: UInt16(truncatingIfNeeded: $0)) }
  }

  func node(of name: String) -> Int32? {
    if let node = names.node(of: name), names.isEnd(node) { return node }
    return own.node(of: name).map(number(ofOwn:))
  }

  /// Adds a name of a place that the gazetteer does not have.
  mutating func addOwn(
    _ name: String, _ sense: PlaceSense, spelling: NameSpelling = .capitalised
  ) {
    var sense = sense
    sense.id = -1 - Int32(ownSenses.count)
    ownSenses.append(sense)
    own.insert(name, .place, Int(sense.id), spelling: spelling)
  }
}
