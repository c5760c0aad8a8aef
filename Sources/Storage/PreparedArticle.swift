public import ArticleModel
import SearchIndex
import Stemming
import TextProcessing

/// An article with all that can be worked out about it before the archive is touched.
///
/// Making one is the costly part and needs no database, so it can be done
/// beside the writing.
public struct PreparedArticle: Sendable {
  /// The article.
  public let article: Article
  /// Its tags.
  public internal(set) var tags: ArticleTags
  /// What it was extracted from; `nil` if that is not to be kept.
  public let original: Original?
  /// The number of words of its body.
  let words: Int
  /// What the index needs beside the text.
  let titleForms: String
  let textForms: String
  /// Finds articles of the same text.
  let fingerprint: Int64
  /// Where the source's own lines may stand.
  let edges: BodyEdges

  /// Prepares an article.
  public init(_ article: Article, tags: ArticleTags, original: Original? = nil) {
    self.article = article
    self.tags = tags
    self.original = original
    words = Words.count(in: article.body)
    titleForms = Self.titleForms(of: article)
    textForms = Self.textForms(of: article)
    fingerprint = Self.fingerprint(title: article.title, body: article.body)
    edges = BodyEdges(of: article.body)
  }

  /// Creates an article of which all but the fingerprint is known.
  init(
    _ article: Article, tags: ArticleTags, original: Original?, words: Int, titleForms: String,
    textForms: String, edges: BodyEdges
  ) {
    self.article = article
    self.tags = tags
    self.original = original
    self.words = words
    self.titleForms = titleForms
    self.textForms = textForms
    self.edges = edges
    fingerprint = Self.fingerprint(title: article.title, body: article.body)
  }

  /// Returns what the index needs beside the headline.
  static func titleForms(of article: Article) -> String {
    WordForms.forms(of: [article.title], language: StemmedLanguage(tag: article.language))
  }

  /// Returns what the index needs beside summary and body.
  static func textForms(of article: Article) -> String {
    WordForms.forms(
      of: [article.summary ?? "", article.body], language: StemmedLanguage(tag: article.language))
  }

  /// Returns the fingerprint of a text; white space makes no difference.
  static func fingerprint(title: String, body: String) -> Int64 {
    var fingerprint = Fingerprint()
    fingerprint.combine(title)
    fingerprint.combine(body)
    return fingerprint.value
  }
}
