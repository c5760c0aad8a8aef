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

  /// Creates a tagger from the gazetteer, with what a user added to it and the rules that he taught.
  public init(rules: [TagRule] = [], additions: GazetteerExtension = GazetteerExtension()) {
    let lexicon = TagLexicon().adding(additions)
    self.lexicon = rules.isEmpty ? lexicon : lexicon.teaching(rules)
  }

  /// Creates a tagger with other weights, to measure them.
  package init(weights: EvidenceWeights) {
    lexicon = TagLexicon(weights: weights)
  }

  /// Returns the tags of an article, in time linear in its text.
  public func tags(of article: Article) -> ArticleTags {
    analyse(article) { $0.tags() }
  }

  /// Returns why an article is tagged as it is: what each name may stand for, and what each of these
  /// was worth.
  public func explanation(of article: Article) -> TagExplanation {
    analyse(article) { TagExplanation(analysis: $0) }
  }

  private func analyse<Result>(_ article: Article, _ body: (TagAnalysis) -> Result) -> Result {
    var (text, parts) = TextParts.join(article)
    return text.withUTF8 { bytes in
      var scanned = ScannedText(cutting: bytes)
      let language = article.language ?? LanguageGuess.language(of: scanned)
      NameScanner(
        lexicon: lexicon, inflection: Inflection.of(language), language: language
      ).findNames(in: &scanned, bytes)
      let context = TextContext(
        bytes: bytes, scanned: scanned, classes: lexicon.classes, language: language,
        published: article.published?.date, parts: parts)
      return body(
        TagAnalysis(
          lexicon: lexicon, context: context,
          source: article.source.map { Folding.fold($0).collapsingWhitespace }))
    }
  }
}
