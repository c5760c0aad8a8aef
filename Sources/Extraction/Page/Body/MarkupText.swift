import Markup

/// Turns a piece of HTML into text.
enum MarkupText {
  /// Returns the text of all blocks, with a blank line between them; what is hidden is left out.
  static func text(of html: String) -> String {
    let page = HTMLDocument(html)
    return BlockText.text(
      of: BlockBuilder.blocks(of: page, roles: PageRoles(page, trust: .nothing)))
  }
}
