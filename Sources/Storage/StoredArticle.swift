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

/// What an archive knows of an article beside the article itself.
public struct ArticleDetails: Sendable {
  /// The heads of its older versions, oldest first.
  public var older: [ArticleVersion]
  /// How many paragraphs were left out, because the source repeats them.
  public var leftOut: Int
  /// What it was extracted from, `html` or `text`; `nil` if that was not kept.
  public var originalKind: String?
  /// The bytes of what it was extracted from.
  public var originalSize: Int?

  /// Creates the details of an article of which nothing more is known.
  public init(
    older: [ArticleVersion] = [], leftOut: Int = 0, originalKind: String? = nil,
    originalSize: Int? = nil
  ) {
    self.older = older
    self.leftOut = leftOut
    self.originalKind = originalKind
    self.originalSize = originalSize
  }
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
