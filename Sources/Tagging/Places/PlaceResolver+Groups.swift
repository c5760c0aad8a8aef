import ArticleModel
import Gazetteer
import TextProcessing

extension PlaceResolver {
  /// Gathers the mentions of each name and reads what stands around them.
  func collect(_ rows: [Int32: (isFor: Bool, isAgainst: Bool)]) -> [NameGroup] {
    let reader = MentionReader(context: context, lexicon: lexicon)
    var languages = LanguageNames(context: context)
    var groups: [NameGroup] = []
    var positions: [NameKey: Int] = [:]
    for (index, match) in context.matches.enumerated()
    where !match.entries.contains(where: { $0.meaning == .phrase || $0.meaning == .leader }) {
      let (senses, isPart) = ownNameFirst(senses(of: match), index, rows)
      let key = NameKey(node: match.node, isPart: isPart)
      let isTaught = lexicon.taught[match.node] != nil
      guard !senses.isEmpty || isTaught else { continue }
      let position: Int
      if let known = positions[key] {
        position = known
      } else {
        position = groups.count
        positions[key] = position
        var traits = lexicon.traits(of: match.entries)
        // "China" is an adjective too, in Spanish.
        if senses.contains(where: { $0.kind != .demonym }) { traits.remove(.demonym) }
        groups.append(NameGroup(node: match.node, traits: traits))
        groups[position].taught = taught(match.node)
        // Hebrew, Arabic, and the scripts of India and East Asia follow Armenian.
        groups[position].isUncased =
          context.bytes[match.range.lowerBound] >= 0xD7 && !isLatin(match)
      }
      for sense in senses where !groups[position].senses.contains(where: { $0.id == sense.id }) {
        groups[position].senses.append(sense)
      }
      if groups[position].matches.isEmpty {
        groups[position].isOrdinary = isOrdinary(match, senses)
        groups[position].isKnownWord =
          context.isKnownWord(match.words) && standsAsWritten(match)
          && lexicon.taught[match.node] == nil
      }
      groups[position].matches.append(index)
      groups[position].readings.append(
        reading(index, groups[position], reader, &languages))
      if groups[position].readings.last?.isPlace == true {
        if let qualifier = qualifier(after: index, groups[position].senses) {
          groups[position].qualifier = qualifier
          let last = groups[position].readings.count - 1
          groups[position].readings[last] = .place(.qualified, lexicon.weights.qualified)
        }
      }
    }
    let persons = personWords()
    let companies = Set(
      groups.flatMap { group in
        zip(group.matches, group.readings).filter { $0.1.rule == .company }
          .map { context.scanned.hashes[context.matches[$0.0].words.lowerBound] }
      })
    for index in groups.indices {
      dropWords(&groups[index])
      carryPersons(&groups[index], persons)
      carryCompanies(&groups[index], companies)
      let first = groups[index].matches.first.map { context.matches[$0].range.lowerBound } ?? 0
      groups[index].isProminent =
        groups[index].matches.count > 1 || first < context.parts.bodyStart + 250
    }
    return groups
  }

  private func reading(
    _ index: Int, _ group: NameGroup, _ reader: MentionReader,
    _ languages: inout LanguageNames
  ) -> Reading {
    let match = context.matches[index]
    if group.taught != nil { return .place(.taught, 9) }
    let traits = group.traits
    if match.words.count == 1, context.kind(match.words.lowerBound).contains(.calendar) {
      return .not(.month)
    }
    let isUnsegmented = context.words[match.words.lowerBound].isUnsegmented
    if traits.contains(.demonym) || isUnsegmented || isWithoutCapitals(match),
      languages.contains(match)
    {
      return .not(.language)
    }
    if traits.contains(.exact), isInCapitals(match) { return .not(.capitals) }
    if traits.contains(.afterComma), !isAfterName(match) { return .not(.capitals) }
    if traits.contains(.afterComma) {
      return .place(.qualified, lexicon.weights.abbreviatedState)
    }
    if traits.contains(.exact), let abbreviation = abbreviation(index, group) {
      return abbreviation
    }
    if context.isInsideWord(match) { return .not(.word) }
    if let everyday = everydayWord(match, group) { return everyday }
    let reading = reader.reading(match, senses: group.senses, traits: traits)
    guard group.isOrdinary, reading.isPlace, !reading.isStrong,
      !isNamedInPassing(match, group, reading)
    else { return reading }
    return .not(.word)
  }

  /// Whether a name of a script with capitals begins with none, as adjectives of many languages do.
  private func isWithoutCapitals(_ match: NameMatch) -> Bool {
    Capitals.begins(context.bytes, at: match.range.lowerBound) == .lower
  }

  private func taught(_ node: Int32) -> CountryCode? {
    guard let rules = lexicon.taught[node] else { return nil }
    let rule =
      rules.last { $0.source != nil && $0.source == source } ?? rules.last { $0.source == nil }
    guard let rule else { return nil }
    return rule.country.map { CountryCode($0) } ?? CountryCode(raw: 0)
  }

  /// The senses that count in a text of this language; a name's own script always does.
  func senses(of match: NameMatch) -> [PlaceSense] {
    guard match.entries.contains(where: { $0.meaning == .place }) else { return [] }
    let senses = lexicon.senses(
      of: match.entries,
      in: TagLexicon.Reading(
        language: context.language, year: context.published?.year, isLatin: isLatin(match),
        sharesScript: context.language != nil && isInSharedScript(match)))
    guard match.isInflected else { return senses }
    // With an ending less, too many words are the name of some small town.
    return senses.filter { $0.kind != .city && $0.kind != .region || $0.prior >= 5.3 }
  }

  /// Cyrillic, Arabic, the scripts of northern India and of Ethiopia are written in several languages,
  /// of which one's name is another's word.
  private func isInSharedScript(_ match: NameMatch) -> Bool {
    switch Words.decode(context.bytes, at: match.range.lowerBound).scalar.value {
    case 0x400...0x52F, 0x600...0x6FF, 0x900...0x9FF, 0x1200...0x137F: true
    default: false
    }
  }

  private func isLatin(_ match: NameMatch) -> Bool {
    let first = context.bytes[match.range.lowerBound]
    // Latin letters end at U+024F, whose first byte is 0xC9.
    return first < 0xCA || (first == 0xE1 && context.byte(match.range.lowerBound + 1) >= 0xB8)
  }

  /// Whether an abbreviation such as `US` stands in a line that is all in capitals, where it
  /// may be a word.
  private func isInCapitals(_ match: NameMatch) -> Bool {
    guard !context.bytes[match.range].contains(UInt8(ascii: ".")) else { return false }
    let neighbours = [
      context.neighbour(of: match, .before), context.neighbour(of: match, .after),
    ].compactMap { $0 }
    guard !neighbours.isEmpty else { return false }
    return neighbours.allSatisfy { index in
      let range = context.words[index].range
      return range.count > 3 && context.isUpper(range)
    }
  }

  /// Whether an abbreviation stands after a town's name and a comma, or after a party's letter.
  private func isAfterName(_ match: NameMatch) -> Bool {
    let index = match.words.lowerBound - 1
    guard index >= 0 else { return false }
    let range = context.words[index].range
    let gap = match.range.lowerBound - range.upperBound
    if gap == 1, context.byte(range.upperBound) == UInt8(ascii: "-") {
      return context.isInitial(index)
    }
    guard gap == 2, context.byte(range.upperBound) == UInt8(ascii: ",") else { return false }
    return Capitals.begins(context.bytes, at: range.lowerBound) == .upper
  }

  /// The words of people's names that are known as a whole: "Michael Jordan", "Luis Montenegro".
  private func personWords() -> Set<UInt64> {
    var words: Set<UInt64> = []
    for match in context.matches where match.words.count == 2 {
      let isPhrase = match.entries.contains { entry in
        entry.meaning == .phrase && lexicon.countries(ofPhrase: entry.index).isEmpty
      }
      let isLeader = match.entries.contains { entry in
        guard entry.meaning == .evidenceAgainst else { return entry.meaning == .leader }
        let row = lexicon.ambiguousNames[Int(entry.index)]
        return row.isSurname || row.isGivenName
      }
      let first = context.kind(match.words.lowerBound)
      let traits = isPhrase ? lexicon.traits(named: context, match.words) : []
      guard isLeader || (isPhrase && (first.contains(.givenName) || traits.isPersonal)) else {
        continue
      }
      for word in match.words where context.isCapitalised(word) {
        words.insert(context.scanned.hashes[word])
      }
    }
    return words
  }

  /// A name that is a word too stands for a place all through the text if it surely does so once, and
  /// nowhere if not: "Mali" at the beginning of a sentence, "مالي".
  private func dropWords(_ group: inout NameGroup) {
    guard group.isKnownWord else { return }
    let isShown = zip(group.matches, group.readings).contains { match, reading in
      guard reading.isPlace else { return false }
      let match = context.matches[match]
      if reading.isSurelyPlace || reading.rule == .list { return true }
      if context.isUncased(match) { return reading.rule == .preposition && !match.isInflected }
      return Capitals.begins(context.bytes, at: match.range.lowerBound) == .upper
        && context.isInRunningText(match) && !context.beginsSentence(match.words.lowerBound)
    }
    guard !isShown else { return }
    for index in group.readings.indices where group.readings[index].isPlace {
      group.readings[index] = .not(.word)
    }
  }

  /// A company's name ("Redland plc") is the company's when it stands alone.
  private func carryCompanies(_ group: inout NameGroup, _ companies: Set<UInt64>) {
    guard !companies.isEmpty, let first = group.matches.first,
      companies.contains(context.scanned.hashes[context.matches[first].words.lowerBound]),
      group.senses.allSatisfy({ $0.prior < Prior.capital })
    else { return }
    for index in group.readings.indices
    where group.readings[index].isPlace && !group.readings[index].isSurelyPlace
      && group.readings[index].rule != .preposition
    {
      group.readings[index] = .not(.company)
    }
  }

  /// A name that is somebody's once ("Malik Jordan") is the same person's when it stands alone,
  /// unless the words around it speak of a place.
  private func carryPersons(_ group: inout NameGroup, _ persons: Set<UInt64>) {
    let word = group.matches.first.map { context.matches[$0].words }
    let isNamed = word.map {
      $0.count == 1 && persons.contains(context.scanned.hashes[$0.lowerBound])
    }
    guard isNamed == true || group.readings.contains(where: { $0.rule == .person }) else { return }
    for index in group.readings.indices
    where group.readings[index].isPlace && !group.readings[index].isSurelyPlace {
      group.readings[index] = .not(.samePerson)
    }
  }
}
