public import ArticleModel

/// An article as the archive holds it.
public struct StoredArticle: Sendable {
  /// The archive's number for it, which is never given to another.
  public var id: Int64
  /// What the article says.
  public var article: Article
  /// Its countries and leaders, most mentioned first.
  public var tags: ArticleTags
  /// The number of words of its body.
  public var words: Int
  /// Which version of the text this is, from 1.
  public var version: Int
  /// When it was added: UTC, ISO 8601.
  public var addedAt: String
}

/// The heads of an article's versions, oldest first.
public struct ArticleVersion: Sendable {
  /// The number of the version, from 1.
  public var version: Int
  /// The headline that it had.
  public var title: String
  /// The number of words of its body.
  public var words: Int
  /// When it was added: UTC, ISO 8601.
  public var addedAt: String
}
