import ArticleModel
import Markup
import TextProcessing

/// One item of a feed, as far as it has been read.
struct FeedItem {
  /// What the feed states of it.
  var stated = StatedFields()
  /// The full text, as HTML.
  var content: String?
  /// The description, as HTML: all that many feeds carry.
  var description: String?
  /// Whether it has more text than is read.
  var isTooLarge = false

  /// Whether it has neither a headline nor text.
  var isEmpty: Bool { stated.title == nil && content == nil && description == nil }

  /// The item as a document: its HTML, and what is stated beside it.
  var document: (content: RawDocument.Content, stated: StatedFields) {
    var stated = stated
    if stated.summary == nil, content != nil, let description {
      stated.summary = Self.plain(description).nonEmpty
    }
    let html = Self.withParagraphs(content ?? description ?? "")
    return (.page(WebPage(bytes: Array(html.utf8), charset: "utf-8", isFragment: true)), stated)
  }

  /// Returns the words of HTML, on one line.
  static func plain(_ html: String) -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html.collapsingWhitespace
    }
    let page = HTMLDocument(html)
    return page.text(of: page.root).collapsingWhitespace
  }

  /// Returns text in a form in which it is HTML.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Blank lines divide text that has no elements; within HTML they mean nothing.
  private static func withParagraphs(_ html: String) -> String {
    guard !html.isEmpty, !html.utf8.contains(UInt8(ascii: "<")) else { return html }
    let lines = html.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var paragraphs: [String] = [""]
    for line in lines.map({ String($0).trimmingWhitespace }) {
      if line.isEmpty {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += line + "\n"
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { "<p>\($0.trimmingWhitespace)</p>" }.joined()
  }
}
