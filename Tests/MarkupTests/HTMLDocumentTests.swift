import Markup
import Testing

@Suite struct HTMLDocumentTests {
  @Test func textOfAnElementLeavesScriptsOut() {
    let page = HTMLDocument("<p>One <b>two</b><script>no()</script> three</p>")
    let paragraph = page.nodes.first { page.tag($0) == .p }
    #expect(paragraph.map { page.text(of: $0) } == "One two three")
  }

  @Test func attributesAreKeptWithEntitiesResolved() {
    let page = HTMLDocument("<a href='/a?b=1&amp;c=2' onclick='x'>link</a>")
    let link = page.nodes.first { page.tag($0) == .a }
    #expect(link.flatMap { page.attribute(.href, of: $0) } == "/a?b=1&c=2")
  }

  @Test func tenThousandNestedElementsMakeATree() {
    let page = HTMLDocument(String(repeating: "<div>", count: 10_000) + "deep")
    #expect(page.nodes.count { page.tag($0) == .div } == 10_000)
    #expect(page.text(of: page.root) == "deep")
  }

  @Test func everyNodeLiesWithinItsParent() {
    let page = HTMLDocument("<ul><li>a<li>b<p>c</ul><article><h1>t</h1>x</article></td>")
    for node in page.nodes {
      #expect(page.contains(page.parent(node), node))
      #expect(page.end(of: node) <= page.end(of: page.parent(node)))
    }
  }

  @Test("the first pages of a process may be parsed at the same moment")
  func firstPagesAtOnce() async {
    // libxml2 waited for ever when two threads made it ready; alone, this test shows it.
    let parsed = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { !HTMLDocument("<p>Two boats</p>").nodes.isEmpty }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(parsed == 8)
  }
}
