import ArticleModel
import TextProcessing

/// Reads the words around a name: whether it stands for a place, and how surely.
struct MentionReader {
  let context: TextContext
  let lexicon: TagLexicon
  private var weights: EvidenceWeights { lexicon.weights }

  /// Returns how a mention is to be read; the senses are those that the name may have here.
  func reading(
    _ match: NameMatch, senses: [PlaceSense], traits: NameTraits
  ) -> Reading {
    let before = context.neighbour(of: match, .before)
    let after = context.neighbour(of: match, .after)
    let afterKind = context.kind(after)
    let isCountry = senses.contains { $0.prior >= Prior.capital }
    if let other = notPlace(match, before, after, traits, isCountry: isCountry) {
      return .not(other)
    }
    if let other = notName(match, before, after, traits, isCountry: isCountry) {
      return .not(other)
    }

    let beforeKind = context.kind(before)
    let isDateline = context.isDateline(match)
    if isDateline { return .place(.dateline, weights.dateline) }
    let hyphen = context.byte(match.range.upperBound) == UInt8(ascii: "-")
    if hyphen, followsHyphen(match) { return .place(.compound, weights.compound) }
    if let after, context.isCapitalised(after), afterKind.contains(.institution) {
      return .place(
        .institution, isCountry ? weights.countryInstitution : weights.placeInstitution)
    }
    if context.isPossessive(match) || !afterKind.isDisjoint(with: [.national]) {
      let noun =
        context.isPossessive(match) ? context.kind(context.afterPossessive(match)) : afterKind
      if noun.contains(.national) {
        var reading = Reading.place(.national, weights.national)
        reading.isNational = true
        return reading
      }
    }
    if beforeKind.contains(.preposition), let before {
      let isOpener = context.beginsSentence(before) && after.map(context.isCapitalised) == true
      return .place(
        .preposition, isOpener ? weights.openingPreposition : weights.preposition)
    }
    if isOf(before), let before, context.kind(context.wordBefore(before)).contains(.national) {
      var reading = Reading.place(.national, weights.national)
      reading.isNational = true
      return reading
    }
    if context.isBeforeTownCharacter(match) || context.isAfterTownWord(match)
      || context.language != "en" && beforeKind.contains(.placeKind)
    {
      return .place(.placeKind, weights.placeKind)
    }
    if isOf(before), let before, context.kind(context.wordBefore(before)).contains(.placeKind) {
      return .place(.placeKind, weights.placeKind)
    }
    if afterKind.contains(.townAfter) { return .place(.placeKind, weights.placeKind) }
    if afterKind.contains(.placeNoun) { return .place(.placeNoun, weights.placeNoun) }
    if beforeKind.contains(.placeAdjective) {
      return .place(.placeAdjective, weights.placeAdjective)
    }
    if context.isInRunningText(match) {
      // A name within longer names of unknown kind says little.
      let joinsBefore =
        before.map { index in
          context.isCapitalised(index)
            && beforeKind.isDisjoint(with: [.opener, .calendar, .particle])
            && !context.beginsSentence(index) && !lexicon.isPlaceName(context.scanned, index)
        } ?? false
      let joinsAfter =
        after.map {
          context.isCapitalised($0)
            && afterKind.isDisjoint(with: [.calendar, .national, .placeNoun, .opener])
        } ?? false
      if joinsBefore || joinsAfter {
        let weight =
          isCountry
          ? weights.joinedCountry : joinsBefore ? weights.joinedBefore : weights.joinedAfter
        return .place(.joined, weight)
      }
    }
    return .place(.name, 0)
  }

  private func isOf(_ index: Int?) -> Bool {
    guard let index else { return false }
    return context.classes[context.scanned.hashes[index]].contains(.particle)
  }

  /// "Turkey-based", "US-led", "Franco-German": but not "Jordan-Smith".
  private func followsHyphen(_ match: NameMatch) -> Bool {
    let position = match.range.upperBound + 1
    guard position < context.bytes.count else { return false }
    return Capitals.begins(context.bytes, at: position) == .lower
  }

  /// Returns the rule by which a name is no place here.
  private func notPlace(
    _ match: NameMatch, _ before: Int?, _ after: Int?, _ traits: NameTraits, isCountry: Bool
  ) -> Reading.Rule? {
    let beforeKind = context.kind(before)
    let afterKind = context.kind(after)
    let isRunning = context.isInRunningText(match)
    if let after, context.isCapitalised(after) {
      let isNamed = match.words.count == 1 || !isCountry
      if afterKind.contains(.street), isNamed, !traits.contains(.demonym), !isSaint(after) {
        return .street
      }
      if afterKind.contains(.newspaper), !traits.contains(.demonym),
        isRunning || context.kind(before).contains(.particle) || !isCountry
      {
        return .newspaper
      }
    }
    guard !traits.isDisjoint(with: [.given, .surname, .person]) || !isCountry else { return nil }
    guard !traits.contains(.demonym) || traits.contains(.person) else { return nil }
    if let before, context.isCapitalised(before) || context.isInitial(before) {
      // "Jack London", "Sen. Jordan" (a full stop joins it), "J. London".
      let isOpening = context.beginsSentence(before) && beforeKind.contains(.opener)
      if !isOpening, beforeKind.contains(.honorific) { return .person }
      if !isOpening, beforeKind.contains(.title), traits.isPersonal, !context.isUpper(match.range),
        after.map({ !context.kind($0).contains(.particle) }) ?? true
      {
        return .person
      }
      if !isOpening, context.isGivenName(before), beforeKind.isDisjoint(with: [.placeAdjective]) {
        return .person
      }
      if isRunning, traits.contains(.surname), isSmallTown(match), isGivenName(before) {
        return .person
      }
      if traits.contains(.surname), isRunning, !isOpening, isUnknownName(before, beforeKind),
        traits.contains(.person) || !context.beginsSentence(before)
      {
        return .person
      }
    }
    if let abbreviated = context.abbreviationBefore(match), traits.isPersonal || !isCountry,
      !context.kind(abbreviated).isDisjoint(with: [.title, .honorific])
    {
      return .person
    }
    if let after, traits.contains(.given) || isGivenAlone(match, isCountry), isRunning,
      context.isCapitalised(after),
      !lexicon.isPlaceName(context.scanned, after) || isSurname(after),
      afterKind.isDisjoint(with: [
        .placeNoun, .national, .calendar, .institution, .street, .newspaper, .placeAdjective,
        .particle, .opener, .portfolio, .office,
      ]), context.byte(match.range.upperBound) == UInt8(ascii: " ")
    {
      return .person
    }
    if traits.isPersonal, !isCountry {
      // "Houston said", "Houston, 34,".
      if afterKind.contains(.speech) { return .person }
      if context.byte(match.range.upperBound) == UInt8(ascii: ","), isAge(match) { return .person }
    }
    return nil
  }

  /// "Wilson" of "Chad Wilson": a surname, and a small town at most.
  private func isSurname(_ index: Int) -> Bool {
    guard let owner = context.scanned.owner(of: index) else { return false }
    let match = context.matches[owner]
    return match.words.count == 1 && isSmallTown(match)
      && (context.kind(index).contains(.commonSurname)
        || lexicon.traits(of: match.entries).contains(.surname))
  }

  private func isSmallTown(_ match: NameMatch) -> Bool {
    let reading = TagLexicon.Reading(language: context.language, year: nil, isLatin: true)
    return lexicon.senses(of: match.entries, in: reading).allSatisfy {
      $0.kind == .city && $0.prior < 6
    }
  }

  /// "Владимир" of "Владимир Иванов": a town's name that the tables do not mark.
  private func isGivenAlone(_ match: NameMatch, _ isCountry: Bool) -> Bool {
    !isCountry && match.words.count == 1 && context.isGivenName(match.words.lowerBound)
  }

  /// "Chad" of "Chad Wilson": a place's name that people are given.
  private func isGivenName(_ index: Int) -> Bool {
    lexicon.traits(named: context, index..<index + 1).contains(.given)
  }

  /// "St Paul" after a name is a saint, not a street.
  private func isSaint(_ index: Int) -> Bool {
    let length = context.words[index].range.count
    guard length == 2, let next = context.wordAfter(index) else { return false }
    return context.isCapitalised(next)
  }

  private func isUnknownName(_ index: Int, _ kind: WordClass) -> Bool {
    kind.isDisjoint(with: [
      .preposition, .placeAdjective, .opener, .calendar, .particle, .national, .placeNoun,
      .placeKind, .institution, .office, .title,
    ]) && !lexicon.isPlaceName(context.scanned, index)
  }

  private func isAge(_ match: NameMatch) -> Bool {
    let next = match.words.upperBound
    guard context.words.indices.contains(next), context.isNumber(next) else { return false }
    let range = context.words[next].range
    return range.count == 2 && range.lowerBound - match.range.upperBound == 2
      && context.byte(range.upperBound) == UInt8(ascii: ",")
  }
}
