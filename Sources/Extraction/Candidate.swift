public import ArticleModel

/// One value that a field of an article might have, and what speaks for it.
public struct Candidate: Hashable, Sendable {
  /// The fields that extraction decides.
  public enum Field: String, Sendable, CaseIterable {
    case title, summary, byline, source, language, url, date, body
  }

  /// The field.
  public var field: Field
  /// The value, as it would be stored; a body is shortened.
  public var value: String
  /// Where it was found: `json-ld headline`, `meta og:title`, `h1`.
  public var origin: String
  /// Whether it won.
  public var isChosen: Bool
  /// Why it won or lost, in a few words: `names the site`, `of a later change`.
  public var note: String?

  /// Creates a candidate.
  public init(
    _ field: Field, _ value: String, origin: String, isChosen: Bool = false, note: String? = nil
  ) {
    self.field = field
    self.value = value
    self.origin = origin
    self.isChosen = isChosen
    self.note = note
  }
}

/// An article, and the values among which its fields were chosen.
public struct ExtractedArticle: Sendable {
  /// The article.
  public var article: Article
  /// The candidates of all fields, in the order in which they were considered.
  public var candidates: [Candidate]
  /// Why the page holds no article, as the end of a sentence: `it is a list of links to others`.
  public var objection: String?

  /// Creates an extracted article.
  public init(_ article: Article, candidates: [Candidate] = []) {
    self.article = article
    self.candidates = candidates
  }
}
