import Search
import TestSupport
import Testing

@Suite struct WrappedTextSearchTests {
  static let wire = """
    BRUSSELS, March 9 - The ministers of both countries met on Monday in the
    port of Ansel to talk about a treaty. The old bridge would have to be re-
    paired first, said the minister, and that was hardly a self-evident
    thing to say. The agreement was signed by the minister of trade, who had
    come from Dr. Brandt's house. Grain was not
    mentioned.
    """

  @Test("words of a sentence are found together across the ends of lines")
  func sentences() throws {
    let sample = try SampleArchive()
    try sample.add("Wire", Self.wire)
    for (typed, isFound) in [
      ("SENTENCE(ministers treaty)", true), ("SENTENCE(agreement brandt)", true),
      ("SENTENCE(bridge repaired)", true), ("SENTENCE(treaty bridge)", false),
      ("SENTENCE(agreement grain)", false), ("repaired", true), ("repair", true),
      ("self-evident", true), ("selfevident", true), ("NEAR(bridge repaired, 5)", true),
      ("=repaired", true), ("PARAGRAPH(treaty grain)", true),
    ] {
      #expect(try sample.find(typed) == (isFound ? [1] : []), "\(typed)")
    }
  }

  @Test("snippets of text with broken lines begin at sentences and show whole words")
  func snippets() throws {
    let sample = try SampleArchive()
    try sample.add("Wire", Self.wire)
    for (typed, text) in [
      (
        "repaired",
        "The old bridge would have to be repaired first, said the minister, and that was hardly a "
          + "self-evident thing to say."
      ),
      (
        "agreement",
        "The agreement was signed by the minister of trade, who had come from Dr. Brandt's house."
      ),
      (
        "treaty",
        "BRUSSELS, March 9 - The ministers of both countries met on Monday in the port of Ansel to "
          + "talk about a treaty."
      ),
    ] {
      let hit = try #require(try Searcher(sample.archive).hits(sample.query(typed), limit: 1).first)
      #expect(hit.snippet.text.hasPrefix(text), "\(hit.snippet.text)")
      #expect(hit.snippet.pieces.contains { $0.isMarked && $0.text == typed })
    }
  }

  @Test("a word that a line breaks is found by its stem in other languages, too")
  func stems() throws {
    let sample = try SampleArchive()
    try sample.add("Wire", "Le gouver-\nnement a parlé.", language: "fr")
    #expect(try sample.find("gouvernements") == [1])
    #expect(try sample.find("gouvernement") == [1])
  }
}
