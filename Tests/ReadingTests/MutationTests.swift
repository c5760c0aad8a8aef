import ArticleModel
import Reading
import TestSupport
import Testing

/// Feeds and tables with random damage: reading ends, with documents or messages.
@Suite struct MutationTests {
  private static let feed = """
    <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
     xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Cape</title>
    <!-- c --><item><title><![CDATA[A & B]]></title><link>/1?a=1&amp;b=2</link>
    <content:encoded><![CDATA[<p>é one</p>]]></content:encoded></item>
    <item><description>&lt;p&gt;two&nbsp;three&lt;/p&gt;</description></item></channel></rss>
    """
  private static let table = "sep=;\r\ntitle;text;date\r\n\"A;1\";\"B\n\"\"c\"\"\";2023\r\nD;E;\r\n"

  @Test("damaged files end in documents or messages", arguments: 0..<40)
  func damage(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    for (text, name) in [(Self.feed, "a.rss"), (Self.table, "a.csv")] {
      for _ in 0..<20 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.remove(at: place)
          case 2:
            bytes.insert(Array("<>&;\"\r\n\0]".utf8).randomElement(using: &random) ?? 0, at: place)
          default: bytes.removeSubrange(place..<min(bytes.count, place + 12))
          }
          if bytes.isEmpty { bytes = [0x20] }
        }
        let reading = try folder.read(folder.write(bytes, to: name))
        #expect(reading.documents.count + reading.errors.count > 0)
        #expect(reading.reasons.allSatisfy { $0.utf8.count < 500 })
      }
    }
  }
}
