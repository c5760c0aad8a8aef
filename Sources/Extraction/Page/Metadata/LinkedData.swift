import ArticleModel
import Markup
import TextProcessing

/// The objects that a page describes itself with in JSON-LD (schema.org).
struct LinkedData {
  /// Every object with a type, in order, those inside `@graph` and lists included.
  private(set) var objects: [[String: FieldValue]] = []

  /// Collects the objects of a page.
  init(_ page: HTMLDocument) {
    for node in page.nodes where page.tag(node) == .script {
      guard let type = page.attribute(.type, of: node), type.lowercased().hasBytes(of: "ld+json"),
        let content = page.descendants(of: node).first
      else { continue }
      if let value = LenientJSON.value(of: page.textBytes(content)) { collect(value, depth: 0) }
    }
  }

  /// The objects that describe an article: `NewsArticle`, `BlogPosting` and their kin.
  var articles: [[String: FieldValue]] {
    objects.filter { !Self.types(of: $0).isDisjoint(with: Self.articleTypes) }
  }

  /// The article of the page: the first with a headline, else the first.
  ///
  /// Teasers of other articles are seldom described with a body or an author.
  var mainArticle: [String: FieldValue]? {
    let articles = self.articles
    return articles.first {
      $0["headline"] != nil && ($0["author"] != nil || $0["articleBody"] != nil)
    }
      ?? articles.first { $0["headline"] != nil } ?? articles.first
      ?? objects.first {
        !Self.types(of: $0).isDisjoint(with: ["WebPage", "ItemPage"]) && $0["headline"] != nil
      }
  }

  /// What describes the page itself, and may know an author that no article has.
  var webPage: [String: FieldValue]? {
    objects.first {
      !Self.types(of: $0).isDisjoint(with: ["WebPage", "ItemPage"]) && $0["author"] != nil
    }
  }

  /// The objects and texts in a value, with references by `@id` followed.
  func resolved(_ value: FieldValue?, depth: Int = 0) -> [FieldValue] {
    guard depth < 3, let value else { return [] }
    switch value {
    case .list(let values): return values.prefix(32).flatMap { resolved($0, depth: depth + 1) }
    case .object(let fields):
      if fields["name"] == nil, case .text(let id)? = fields["@id"],
        let object = objects.first(where: { $0["@id"] == .text(id) && $0["name"] != nil })
      {
        return [.object(object)]
      }
      return [value]
    case .text: return [value]
    default: return []
    }
  }

  /// The names of the people or bodies in a value.
  func names(_ value: FieldValue?) -> [String] {
    resolved(value).flatMap { value in
      switch value {
      case .text(let text): [text]
      case .object(let fields): Self.texts(fields["name"])
      default: [String]()
      }
    }
  }

  /// The types of an object, without the address of their vocabulary.
  static func types(of object: [String: FieldValue]) -> Set<String> {
    Set(texts(object["@type"]).map { $0.split(separator: "/").last.map(String.init) ?? $0 })
  }

  /// The texts in a value: itself, or those of a list.
  static func texts(_ value: FieldValue?) -> [String] {
    switch value {
    case .text(let text): [text]
    case .list(let values): values.flatMap { texts($0) }
    default: []
    }
  }

  /// Pages of many teasers describe some hundred.
  private static let mostObjects = 1000

  private mutating func collect(_ value: FieldValue, depth: Int) {
    guard depth < 8 else { return }
    switch value {
    case .list(let values): for value in values { collect(value, depth: depth + 1) }
    case .object(let fields):
      if fields["@type"] != nil, objects.count < Self.mostObjects { objects.append(fields) }
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = fields[name] { collect(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  private static let articleTypes: Set<String> = [
    "AdvertiserContentArticle", "AnalysisNewsArticle", "Article", "AskPublicNewsArticle",
    "BackgroundNewsArticle", "BlogPosting", "DiscussionForumPosting", "LiveBlogPosting",
    "MedicalScholarlyArticle", "NewsArticle", "OpinionNewsArticle", "Report",
    "ReportageNewsArticle", "ReviewNewsArticle", "SatiricalArticle", "ScholarlyArticle",
    "SocialMediaPosting", "TechArticle",
  ]
}
