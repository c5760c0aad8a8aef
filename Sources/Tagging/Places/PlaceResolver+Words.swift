import ArticleModel
import Gazetteer
import TextProcessing

/// Names that are words too, where letter case does not tell them apart.
extension PlaceResolver {
  /// How a country's abbreviation that may be another thing is to be read: "the DRC and the CAR".
  func abbreviation(_ index: Int, _ group: NameGroup) -> Reading? {
    guard let sense = group.senses.first, sense.row >= 0, sense.prior <= Prior.needsEvidence else {
      return nil
    }
    if isListed(index, after: index - 1) || isListed(index + 1, after: index) {
      return .place(.list, lexicon.weights.listed)
    }
    let match = context.matches[index]
    guard let before = context.neighbour(of: match, .before),
      context.text(before).lowercased() == "the",
      context.neighbour(of: match, .after).map({ !context.isCapitalised($0) }) ?? true
    else { return nil }
    // Its neighbours must be named too.
    return .place(.name, lexicon.weights.withArticle)
  }

  /// Whether a match follows another in a list, and the other one of the two is a country.
  private func isListed(_ second: Int, after first: Int) -> Bool {
    guard first >= 0, second < context.matches.count else { return false }
    let start = context.matches[first].range.upperBound
    let end = context.matches[second].range.lowerBound
    guard end > start, end - start <= 10 else { return false }
    let between = String(decoding: context.bytes[start..<end], as: UTF8.self)
    guard Self.listJoints.contains(between) else { return false }
    return [first, second].contains { index in
      senses(of: context.matches[index]).contains {
        $0.kind == .name && $0.prior >= Prior.ambiguousCountry
      }
    }
  }

  private static let listJoints: Set<String> = [
    ", ", " and ", ", and ", " or ", " & ", "/", " and the ", ", the ", ", and the ", " or the ",
  ]

  /// How a place with the name of a word that every text has is to be read: "وقف إطلاق النار" is a
  /// ceasefire, and names Al Waqf after "مدينة" alone.
  func everydayWord(_ match: NameMatch, _ group: NameGroup) -> Reading? {
    guard match.words.count == 1, group.isUncased || context.language != "en",
      group.senses.allSatisfy({ $0.prior < Prior.capital }),
      context.classes[hash(of: match.range)].contains(.everyday)
    else { return nil }
    let before = context.kind(context.neighbour(of: match, .before))
    return before.contains(.placeKind) ? .place(.placeKind, lexicon.weights.placeKind) : .not(.word)
  }

  /// Whether a name is an ordinary word of the text: countries and their capitals are not by being
  /// spelled in small letters somewhere.
  func isOrdinary(_ match: NameMatch, _ senses: [PlaceSense]) -> Bool {
    let isTaught = lexicon.taught[match.node] != nil
    guard !isTaught, !match.isInflected, standsAsWritten(match),
      !lexicon.traits(of: match.entries).contains(.exact)
    else {
      return false
    }
    if senses.contains(where: { $0.prior >= Prior.capital || $0.row >= 0 }) {
      guard let language = context.language, language != "en" else { return false }
      return Gazetteer.ordinaryWords.contains(
        context.scanned.hashes[match.words], language: language)
    }
    return context.isOrdinary(match.words)
  }

  /// Whether the words of a match are the name itself, not the half that "Nord- und Südkorea" shares.
  func standsAsWritten(_ match: NameMatch) -> Bool {
    guard match.words.count == 1, match.node < Int32(lexicon.names.nodeCount) else { return true }
    return lexicon.names.next(0, context.scanned.hashes[match.words.lowerBound]) == match.node
  }

  /// Whether an ordinary word with a capital within a sentence is a large place: "in Nice".
  ///
  /// German writes every noun with a capital.
  func isNamedInPassing(_ match: NameMatch, _ group: NameGroup, _ reading: Reading) -> Bool {
    guard !group.isUncased, context.language != "de", !context.isUpper(match.range),
      context.isInRunningText(match)
    else { return false }
    let opens = context.beginsSentence(match.words.lowerBound)
    if group.senses.contains(where: { $0.prior >= Prior.capital }) { return !opens }
    guard reading.rule == .preposition, !opens else { return false }
    return group.senses.contains { $0.prior >= 5.1 }
  }

  private func hash(of range: Range<Int>) -> UInt64 {
    WordHash.folded(UnsafeBufferPointer(rebasing: context.bytes[range]))
  }
}
