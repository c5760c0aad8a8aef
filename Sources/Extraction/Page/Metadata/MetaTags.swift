import Markup
import TextProcessing

/// What the `meta` elements of a page say, by name and in order.
///
/// Names are those of `name`, `property`, `itemprop` and `http-equiv`, in lower case.
struct MetaTags {
  private var values: [String: [String]] = [:]

  /// Collects the elements of a page.
  init(_ page: HTMLDocument) {
    for node in page.nodes where page.tag(node) == .meta {
      guard let content = page.attribute(.content, of: node)?.collapsingWhitespace.nonEmpty else {
        continue
      }
      for attribute in [HTMLAttribute.name, .property, .itemprop, .httpEquiv] {
        guard let name = page.attribute(attribute, of: node)?.trimmingWhitespace.nonEmpty else {
          continue
        }
        values[name.lowercased(), default: []].append(content)
      }
    }
  }

  /// The first value of a name.
  subscript(name: String) -> String? { values[name]?.first }

  /// All values of a name, in order.
  func all(_ name: String) -> [String] { values[name] ?? [] }
}
