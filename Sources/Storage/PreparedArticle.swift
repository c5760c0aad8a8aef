public import ArticleModel
import SearchIndex
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
  /// The number of words of its body.
  let words: Int
  /// What the index needs beside the text.
  let titleForms: String
  let textForms: String
  /// Finds articles of the same text.
  let fingerprint: Int64

  /// Prepares an article.
  public init(_ article: Article, tags: ArticleTags) {
    self.article = article
    self.tags = tags
    words = Words.count(in: article.body)
    titleForms = WordForms.forms(of: [article.title])
    textForms = WordForms.forms(of: [article.summary ?? "", article.body])
    fingerprint = Self.fingerprint(title: article.title, body: article.body)
  }

  /// Returns the fingerprint of a text; white space makes no difference.
  static func fingerprint(title: String, body: String) -> Int64 {
    var fingerprint = Fingerprint()
    fingerprint.combine(title)
    fingerprint.combine(body)
    return fingerprint.value
  }
}
