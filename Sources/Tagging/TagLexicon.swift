import Gazetteer

/// The gazetteer arranged for tagging: every name in one trie, and what the entries refer to.
struct TagLexicon {
  let trie: NameTrie
  let countryNames: [String: String]
  let ambiguousNames: [AmbiguousName]
  /// Which of the ambiguous names are demonyms, and may be languages: `French`, `Korean`.
  let ambiguousDemonyms: Set<Int>
  let leaders: [Leader]

  init(
    countries: [Country], foreignNames: [CountryNames], ambiguousNames: [AmbiguousName],
    phrases: [FixedPhrase], leaders: [Leader]
  ) {
    var trie = NameTrie(capacity: 16_384)
    let ambiguous = Set(ambiguousNames.map(\.name))
    for country in countries {
      let names = [country.name] + country.names + country.capitals
      for name in names where !ambiguous.contains(name) {
        trie.insert(name, .country(code: country.code))
      }
      for name in country.demonyms where !ambiguous.contains(name) {
        trie.insert(name, .demonym(code: country.code))
      }
      for form in country.abbreviations where !ambiguous.contains(form) {
        trie.insert(form, .country(code: country.code), spelling: .exact(form))
      }
    }
    for names in foreignNames {
      for name in names.names where !ambiguous.contains(name) {
        trie.insert(name, .foreignCountry(code: names.code, language: names.language))
      }
    }
    for phrase in phrases { trie.insert(phrase.phrase, .phrase(country: phrase.country)) }
    for (index, name) in ambiguousNames.enumerated() {
      trie.insert(name.name, .ambiguous(index), spelling: .init(asWritten: name.name))
      for (words, isFor) in [(name.evidenceFor, true), (name.evidenceAgainst, false)] {
        for word in words {
          let meaning = NameEntry.Meaning.evidence(ambiguous: index, isFor: isFor)
          trie.insert(word, meaning, spelling: .init(asWritten: word))
        }
      }
    }
    for (index, leader) in leaders.enumerated() {
      for name in [leader.name] + leader.variants { trie.insert(name, .leader(index)) }
      for name in [leader.short] + leader.shorts { trie.insert(name, .surname(index)) }
    }
    // "South Korean" makes a demonym of "Korean", which is in no country's row itself.
    let demonyms = Set(
      countries.flatMap(\.demonyms).map { $0.split(separator: " ").last.map(String.init) ?? $0 })
    ambiguousDemonyms = Set(
      ambiguousNames.indices.filter { demonyms.contains(ambiguousNames[$0].name) })
    self.trie = trie
    self.ambiguousNames = ambiguousNames
    self.leaders = leaders
    countryNames = Dictionary(uniqueKeysWithValues: countries.map { ($0.code, $0.name) })
  }
}
