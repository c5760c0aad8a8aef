import Markup

/// The words of the feed formats, whatever their namespaces.
enum FeedVocabulary {
  /// Returns one name for an element of any version of RSS or of Atom; `nil` for an extension that
  /// means nothing here.
  static func word(_ name: XMLName) -> String? {
    guard let prefix = prefixes[name.namespace] else {
      // A prefix that nobody declared stands in the name.
      return name.namespace.hasPrefix("http://purl.org/dc/terms") ? "dcterms:" + name.local : nil
    }
    return prefix + name.local
  }

  /// Whether an element is an item.
  static func isItem(_ name: XMLName) -> Bool {
    let word = word(name)
    return word == "item" || word == "entry"
  }

  /// Whether an element holds HTML, be it unescaped.
  static func holdsMarkup(_ name: XMLName) -> Bool {
    guard let word = word(name) else { return false }
    return markup.contains(word)
  }

  /// Elements that close themselves in HTML.
  static let void: Set<String> = ["area", "br", "col", "embed", "hr", "img", "input", "wbr"]

  private static let markup: Set<String> = [
    "title", "description", "summary", "content", "content:encoded", "tagline", "subtitle",
    "xhtml:body", "xhtml:div",
  ]

  private static let prefixes = [
    "": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://www.w3.org/2005/Atom": "",
    "http://purl.org/atom/ns#": "",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://prismstandard.org/namespaces/basic/2.0/": "prism:",
  ]
}
