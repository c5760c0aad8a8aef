import ArticleModel

/// A field of an article that a person may correct.
public enum EditableField: String, CaseIterable, Sendable {
  case title
  case summary
  case byline
  case source
  case url
  case language
  case date

  /// Returns what an article has in this field.
  func text(in article: Article) -> String? {
    switch self {
    case .title: article.title
    case .summary: article.summary
    case .byline: article.byline
    case .source: article.source
    case .url: article.url
    case .language: article.language
    case .date: article.published?.date.description
    }
  }

  /// Takes the field over from one article to another.
  func copy(from source: Article, to target: inout Article) {
    switch self {
    case .title: target.title = source.title
    case .summary: target.summary = source.summary
    case .byline: target.byline = source.byline
    case .source: target.source = source.source
    case .url: (target.url, target.domain) = (source.url, source.domain)
    case .language:
      (target.language, target.languageMethod) = (source.language, source.languageMethod)
    case .date: target.published = source.published
    }
  }
}
