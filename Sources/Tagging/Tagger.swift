public import ArticleModel
public import Gazetteer
import TextProcessing

/// Finds the countries and leaders that an article names.
///
/// ```swift
/// let tags = Tagger().tags(of: article)
/// tags.countries.map(\.code)  // ["KZ", "UZ"]
/// ```
public struct Tagger: Sendable {
  private let lexicon: TagLexicon

  /// Creates a tagger from the gazetteer, or from data of one's own.
  public init(
    countries: [Country] = Gazetteer.countries(),
    foreignNames: [CountryNames] = Gazetteer.countryNames(),
    ambiguousNames: [AmbiguousName] = Gazetteer.ambiguousNames(),
    phrases: [FixedPhrase] = Gazetteer.phrases(), leaders: [Leader] = Gazetteer.leaders()
  ) {
    lexicon = TagLexicon(
      countries: countries, foreignNames: foreignNames, ambiguousNames: ambiguousNames,
      phrases: phrases, leaders: leaders)
  }

  /// Returns the tags of an article, most mentioned first, in time linear in its text.
  public func tags(of article: Article) -> ArticleTags {
    // A paragraph break between the parts keeps names from joining across them.
    var text = article.title
    let titleEnd = text.utf8.count
    for part in [article.summary ?? "", article.body] where !part.isEmpty { text += "\n\n" + part }
    return text.withUTF8 { bytes in
      let (words, matches) = NameScanner(trie: lexicon.trie).scan(bytes)
      let context = TextContext(
        bytes: bytes, words: words, matches: matches, language: article.language,
        published: article.published?.date, titleEnd: titleEnd)
      let countries = CountryTagger(lexicon: lexicon, context: context).tags()
      let leaders = LeaderTagger(
        lexicon: lexicon, context: context, countries: Set(countries.map(\.code))
      ).tags()
      return ArticleTags(countries: countries, leaders: leaders)
    }
  }
}
