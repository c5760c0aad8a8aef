import Markup
import Testing

struct LongScriptTests {
  private static let numbers = (0..<2000).map { "\($0), " }.joined()

  @Test(
    "a long script or style ends where it is closed, whatever it holds",
    arguments: [
      ("script", numbers), ("STYLE", numbers), ("script", numbers + "'</b>' < '</scrip'"),
      ("script", "é“日本” " + numbers + "é“日本”"), ("script", String(repeating: " ", count: 5000)),
    ])
  func endsWhereClosed(tag: String, content: String) {
    let page = HTMLDocument("<p>before</p><\(tag) type=x>\(content)</\(tag) ><p>after</p>")
    let element = page.nodes.first { page.tag($0) == .script || page.tag($0) == .style }
    #expect(element.map { page.text(of: $0) } == content)
    let paragraphs = page.nodes.filter { page.tag($0) == .p }.map { page.text(of: $0) }
    #expect(paragraphs == ["before", "after"])
  }

  @Test("what is no HTML is left out of long scripts, as of short ones")
  func leavesOutControls() {
    let page = HTMLDocument("<script>\(Self.numbers)\u{1}\u{FFFF}end</script><p>after</p>")
    let text = page.nodes.first { page.tag($0) == .script }.map { page.text(of: $0) } ?? ""
    #expect(text.hasSuffix(", end"))
    #expect(page.nodes.contains { page.tag($0) == .p })
  }

  @Test("a long script that is never closed takes the rest of the page")
  func takesRest() {
    let page = HTMLDocument("<p>before</p><script>\(Self.numbers)")
    let text = page.nodes.first { page.tag($0) == .script }.map { page.text(of: $0) }
    #expect(text == Self.numbers)
  }
}
