import TextProcessing

/// An element of a feed with all that it holds.
struct FeedElement {
  var word: String
  var parent: String?
  var text: String
  var isMarkup: Bool
  var base: String?
  var language: String?
  var attributes: [String: String]

  /// The text as HTML: of RSS it is so, Atom says of what type it is.
  var html: String? {
    guard !isMarkup else { return text.nonEmpty }
    let type = attributes["type"]?.lowercased()
    let isAtom = word == "content" || word == "summary" || word == "title" && type != nil
    switch type {
    case "html", "xhtml", "text/html", "application/xhtml+xml": break
    case nil where !isAtom: break
    case nil, "text", "text/plain": return FeedItem.escaped(text.trimmingWhitespace).nonEmpty
    default: return attributes["mode"] == "escaped" ? text.nonEmpty : nil
    }
    return text.nonEmpty
  }

  /// The address of a link, in Atom's way or in that of RSS.
  var address: String? {
    guard let href = attributes["href"] else {
      return text.nonEmpty.map { AddressReference.resolve($0, against: base) }
    }
    let relation = attributes["rel"] ?? "alternate"
    return relation == "alternate" ? AddressReference.resolve(href, against: base) : nil
  }
}
