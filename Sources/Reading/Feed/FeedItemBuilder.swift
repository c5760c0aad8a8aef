import ArticleModel
import TextProcessing

/// Collects the elements of one item.
struct FeedItemBuilder {
  /// The namespace of `rdf:about`.
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// What RSS 1.0 says the item is about: its address.
  var about: String?
  /// Whether it has more text than is read.
  var isTooLarge = false

  private var item = FeedItem()
  private var creators: [String] = []
  private var authors: [String] = []
  private var guid: String?
  private var originalLink: String?
  /// Dates of publication by the elements that state them.
  private var dates: [String: String] = [:]

  /// The elements that state when an item was published, the most trusted first.
  private static let dateWords = [
    "pubDate", "published", "prism:publicationDate", "dcterms:issued", "issued", "dc:date",
    "dcterms:created", "created",
  ]
  private static let changeWords: Set<String> = ["updated", "modified", "dcterms:modified"]

  /// Takes in an element of the item, or one that lies deeper.
  mutating func add(_ element: FeedElement, isChild: Bool) {
    // Not of the whole text of an item, which is long.
    var text: String? { element.text.collapsingWhitespace.nonEmpty }
    guard isChild else {
      switch (element.parent, element.word) {
      case ("author", "name"): if let text { authors.append(text) }
      case ("source", "title"): item.stated.source = item.stated.source ?? text
      default: break
      }
      return
    }
    switch element.word {
    case "title":
      let title = element.html.map(FeedItem.plain)?.nonEmpty
      item.stated.title = item.stated.title ?? title
    case "link":
      item.stated.url = item.stated.url ?? element.address
    case "feedburner:origLink": originalLink = text
    case "guid", "id", "dc:identifier":
      item.stated.externalID = item.stated.externalID ?? text
      if element.word == "guid", element.attributes["isPermaLink"] != "false" { guid = text }
    case "author": if let name = text.flatMap(Self.name) { authors.append(name) }
    case "dc:creator": if let text { creators.append(text) }
    case "source": item.stated.source = item.stated.source ?? text
    case "language", "dc:language": item.stated.language = text
    case "content:encoded", "content", "xhtml:body", "xhtml:div":
      if let html = element.html, html.utf8.count > item.content?.utf8.count ?? 0 {
        item.content = html
      }
    case "description", "summary": item.description = item.description ?? element.html
    case let word where Self.changeWords.contains(word):
      item.stated.modified = item.stated.modified ?? text
    case let word where Self.dateWords.contains(word): dates[word] = dates[word] ?? text
    default: break
    }
  }

  /// Returns the item once it is whole.
  func item(of feed: FeedFacts, base: String?, language: String?) -> FeedItem {
    var item = item
    item.isTooLarge = isTooLarge
    item.stated.externalID = item.stated.externalID ?? about
    if let originalLink { item.stated.url = originalLink }
    item.stated.url = item.stated.url ?? (guid ?? about).flatMap { $0.hasPrefix("http") ? $0 : nil }
    let names = creators.isEmpty ? authors : creators
    item.stated.byline = names.joined(separator: ", ").nonEmpty ?? feed.author
    item.stated.source = item.stated.source ?? feed.title
    item.stated.language = item.stated.language ?? language ?? feed.language
    item.stated.published = Self.dateWords.lazy.compactMap { dates[$0] }.first
    return item
  }

  /// The name in `ann@example.org (Ann Lee)`, which is how RSS writes an author; an address alone
  /// is no name.
  private static func name(_ author: String) -> String? {
    guard author.contains("@") else { return author }
    guard let open = author.firstIndex(of: "("), let close = author.lastIndex(of: ")"), open < close
    else {
      guard let bracket = author.firstIndex(of: "<") else { return nil }
      return String(author[..<bracket]).nonEmpty
    }
    return String(author[author.index(after: open)..<close]).nonEmpty
  }
}
