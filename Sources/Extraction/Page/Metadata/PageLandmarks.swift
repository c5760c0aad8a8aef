import Markup
import TextProcessing

/// The elements of a page that may state its headline, its author or its address, found in one
/// pass.
struct PageLandmarks {
  /// The words of the `title` element.
  private(set) var title: String?
  /// What the `html` element says of the language.
  private(set) var language: String?
  /// The address that relative ones are meant from.
  private(set) var base: String?
  /// The addresses of `<link rel="canonical">`, in order.
  private(set) var canonicalLinks: [String] = []
  /// Headings of the first two levels, in order.
  private(set) var headings: [HTMLDocument.Node] = []
  /// Elements that are said to be a headline, by `itemprop` or by their class.
  private(set) var headlines: [HTMLDocument.Node] = []
  /// Elements that are said to name an author, with what says so, in order.
  private(set) var authors: [(node: HTMLDocument.Node, origin: String)] = []

  private static let mostOfAKind = 24
  /// In characters; what is longer is no title.
  private static let longestTitle = 1000

  /// Finds the landmarks of a page.
  init(_ page: HTMLDocument) {
    for node in page.nodes {
      switch page.tag(node) {
      case .text, .script, .style, .meta: continue
      case .title where title == nil && page.tag(page.parent(node)) != .svg:
        title = String(page.text(of: node).collapsingWhitespace.prefix(Self.longestTitle)).nonEmpty
      case .html where language == nil:
        language = page.attribute(.lang, of: node) ?? page.attribute(.xmlLang, of: node)
      case .base where base == nil: base = page.attribute(.href, of: node)?.trimmingWhitespace
      case .link:
        if page.attribute(.rel, of: node)?.lowercased() == "canonical",
          let address = page.attribute(.href, of: node)?.nonEmpty
        {
          canonicalLinks.append(address)
        }
      case .h1, .h2: if headings.count < Self.mostOfAKind { headings.append(node) }
      default: break
      }
      readRoles(of: node, in: page)
    }
  }

  private mutating func readRoles(of node: HTMLDocument.Node, in page: HTMLDocument) {
    guard headlines.count < Self.mostOfAKind || authors.count < Self.mostOfAKind,
      page.hasAttribute(among: Self.telling, node)
    else { return }
    if let property = page.attributeBytes(.itemprop, of: node) {
      if property.contains("headline") { headlines.append(node) }
      if property.contains("author") || property.contains("creator") {
        addAuthor(node, "itemprop author")
      }
    }
    if let relation = page.attributeBytes(.rel, of: node), page.tag(node) == .a,
      relation.contains("author")
    {
      addAuthor(node, "rel author")
    }
    for attribute in [HTMLAttribute.class, .id, .dataTestid] {
      guard let value = page.attributeBytes(attribute, of: node) else { continue }
      if value.contains("headline") || value.contains("entry-title")
        || value.contains("article-title") || value.contains("post-title")
      {
        headlines.append(node)
      }
      if value.contains("byline") {
        addAuthor(node, "class byline")
      } else if value.contains("author"), !value.contains("comment") {
        addAuthor(node, "class author")
      }
    }
  }

  private static let telling = HTMLAttributeSet(.itemprop, .rel, .class, .id, .dataTestid)

  private mutating func addAuthor(_ node: HTMLDocument.Node, _ origin: String) {
    guard authors.count < Self.mostOfAKind * 2 else { return }
    authors.append((node, origin))
  }
}

extension ArraySlice<UInt8> {
  /// Whether ASCII text, written in small letters, occurs in the bytes whatever their case.
  func contains(_ text: StaticString) -> Bool {
    let size = text.utf8CodeUnitCount
    guard count >= size, size > 0 else { return false }
    let first = text.utf8Start[0]
    return withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - size) where bytes[start] | 0x20 == first {
        var offset = 1
        while offset < size, Self.lowered(bytes[start + offset]) == text.utf8Start[offset] {
          offset += 1
        }
        if offset == size { return true }
      }
      return false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
