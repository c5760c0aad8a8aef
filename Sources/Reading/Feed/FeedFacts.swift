import TextProcessing

/// What a feed states of all its items.
struct FeedFacts {
  /// The feed's title: the outlet's name.
  var title: String?
  /// The address of the site.
  var link: String?
  /// The language tag.
  var language: String?
  /// Who wrote it all.
  var author: String?

  /// Takes in an element that stands in no item.
  mutating func add(_ element: FeedElement) {
    guard element.parent != "image", element.parent != "textinput" else { return }
    switch element.word {
    case "title": title = title ?? element.html.map(FeedItem.plain)?.nonEmpty
    case "link": link = link ?? element.address
    case "language", "dc:language":
      language = language ?? element.text.nonEmpty
    case "name" where element.parent == "author":
      author = author ?? element.text.collapsingWhitespace.nonEmpty
    default: break
    }
  }
}
