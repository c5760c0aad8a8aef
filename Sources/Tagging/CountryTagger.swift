import ArticleModel
import Gazetteer
import TextProcessing

/// Decides which of the names found in a text stand for countries, and counts them.
struct CountryTagger {
  let lexicon: TagLexicon
  let context: TextContext

  /// Returns the countries, most mentioned first.
  func tags() -> [CountryTag] {
    let meanings = AmbiguityResolver(lexicon: lexicon, context: context).meanings()
    var languages = LanguageNames(context: context)
    var counts: [String: (mentions: Int, inTitle: Bool)] = [:]
    for match in context.matches {
      guard let code = code(of: match, meanings, &languages) else { continue }
      let inTitle = match.range.upperBound <= context.titleEnd
      let count = counts[code] ?? (0, false)
      counts[code] = (count.mentions + 1, count.inTitle || inTitle)
    }
    let tags = counts.compactMap { code, count in
      lexicon.countryNames[code].map { name in
        CountryTag(code: code, name: name, mentions: count.mentions, inTitle: count.inTitle)
      }
    }
    return tags.sorted { ($1.mentions, $0.code) < ($0.mentions, $1.code) }
  }

  private func code(
    of match: NameMatch, _ meanings: [Int: String], _ languages: inout LanguageNames
  ) -> String? {
    // A longer phrase or a leader's name swallows what stands in it.
    for entry in match.entries {
      if case .phrase(let country) = entry.meaning { return country }
    }
    for entry in match.entries {
      switch entry.meaning {
      case .ambiguous(let index):
        let isOther =
          context.isPartOfPersonName(match, lexicon.ambiguousNames[index])
          || (isAbbreviation(entry) && isInCapitals(match))
          || (lexicon.ambiguousDemonyms.contains(index) && languages.contains(match))
        return isOther ? nil : meanings[index]
      case .country(let code):
        return isAbbreviation(entry) && isInCapitals(match) ? nil : code
      case .demonym(let code):
        return languages.contains(match) ? nil : code
      case .foreignCountry(let code, let language):
        if counts(language, match) { return code }
      case .leader(let index):
        // "Philippe of Belgium" names the country too.
        if holdsOf(match) { return lexicon.leaders[index].terms.last?.country }
      case .surname, .phrase, .evidence: continue
      }
    }
    return nil
  }

  /// Whether a name of another language counts: its script has no other use in the text's language,
  /// or the article is in that language.
  private func counts(_ language: String, _ match: NameMatch) -> Bool {
    if let known = context.language { return known == language || !isLatin(match) }
    return !isLatin(match)
  }

  private func isLatin(_ match: NameMatch) -> Bool {
    let text = String(decoding: context.bytes[match.range], as: UTF8.self)
    return text.unicodeScalars.contains(where: Script.isLatin)
  }

  private func holdsOf(_ match: NameMatch) -> Bool {
    context.words[match.words].contains { context.text($0) == "of" }
  }

  private func isAbbreviation(_ entry: NameEntry) -> Bool {
    if case .exact = entry.spelling { true } else { false }
  }

  /// Whether an abbreviation such as `US` stands in a line that is all in capitals, where it
  /// may be a word.
  private func isInCapitals(_ match: NameMatch) -> Bool {
    guard !context.bytes[match.range].contains(UInt8(ascii: ".")) else { return false }
    let neighbours = [
      context.neighbour(of: match, .before), context.neighbour(of: match, .after),
    ].compactMap { $0 }
    guard !neighbours.isEmpty else { return false }
    return neighbours.allSatisfy { word in
      word.range.count > 3
        && context.bytes[word.range].allSatisfy { (0x41...0x5A).contains($0) }
    }
  }
}
