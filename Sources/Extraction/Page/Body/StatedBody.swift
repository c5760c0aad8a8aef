import ArticleModel
import TextProcessing

/// The text of the article as the page states it in JSON-LD, under `articleBody`.
///
/// It is evidence for what in the page is the article; paragraphs and headings are lost in it, and
/// it may be cut off.
struct StatedBody {
  /// The text, without markup.
  let text: String
  /// The text without white space, by which blocks are looked up.
  private let squeezed: [UInt8]

  /// Fewer words are a summary.
  private static let fewestWords = 60

  /// Takes the longest text that the page's objects state; `nil` when there is none.
  init?(_ linkedData: LinkedData) {
    let texts = linkedData.articles.compactMap { object -> String? in
      guard case .text(let text)? = object["articleBody"] else { return nil }
      return text
    }
    guard let longest = texts.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
    let text = longest.contains("</") ? MarkupText.text(of: longest) : PlainText.paragraphs(longest)
    guard Words.count(in: text) >= Self.fewestWords else { return nil }
    self.text = text
    squeezed = Self.squeeze(text)
  }

  /// Whether the text of a block, of some length, stands in it.
  func contains(_ block: String) -> Bool {
    let needle = Self.squeeze(block)
    guard needle.count >= 12, needle.count <= squeezed.count else { return false }
    return squeezed.withUnsafeBufferPointer { ByteSearch.firstOffset(of: needle, in: $0) != nil }
  }

  /// Whether blocks that stand in it make up most of it.
  func isCovered(by blocks: [String]) -> Bool {
    blocks.reduce(0) { $0 + Self.squeeze($1).count } * 10 >= squeezed.count * 8
  }

  private static func squeeze(_ text: String) -> [UInt8] {
    Folding.fold(text).utf8.filter { $0 > 0x2F }
  }
}
