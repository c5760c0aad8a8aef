import ArticleModel
import Reading
import TestSupport
import Testing

@Suite struct PackedInputTests {
  let folder: TemporaryFolder
  let lines = "{\"a\":1}\n{\"a\":2}\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("compressed files are told by content", arguments: ["gzip", "bzip2", "xz", "zstd"])
  func compressed(filter: String) throws {
    let packed = Packer.compressed(lines.utf8, filter)
    // The name without its ending says what is inside.
    for name in ["a.jsonl.gz", "a.jsonl", "noending"] {
      let reading = try folder.read(folder.write(packed, to: name))
      #expect(reading.paths == ["\(name):1", "\(name):2"])
      #expect(reading.documents.allSatisfy { $0.modified != nil })
    }
  }

  @Test("files in a container have its path before their own", arguments: ["zip", "pax"])
  func containers(format: String) throws {
    let page = Packer.compressed("<html><p>x".utf8, "gzip")
    let packed = Packer.container(
      [
        ("a.jsonl", Array(lines.utf8)), ("b/страница.html.gz", page), ("../c.txt", [0x78]),
        ("photo.jpg", [0xFF, 0xD8, 0xFF]), ("__MACOSX/._c.txt", [0x78]), (".hidden.txt", [0x78]),
        ("empty.txt", []),
      ], format)
    let reading = try folder.read(folder.write(packed, to: "p"))
    #expect(
      reading.paths == [
        "p!a.jsonl:1", "p!a.jsonl:2", "p!b/страница.html.gz", "p!../c.txt", "!p!empty.txt",
      ])
    #expect(reading.reasons == ["the file is empty"])
    #expect(reading.outcome == .readInPart(skipped: 1))
    // Noon in Greenwich on 9 November.
    #expect(reading.documents[0].modified.map { [8, 9, 10].contains($0.day) } == true)
  }

  @Test func whatIsPackedTwiceIsReadAndThriceIsNot() throws {
    let text = Packer.compressed("text".utf8, "gzip")
    let inner = Packer.container([("in.txt", [0x78]), ("deep.txt.gz", text)], "zip")
    let outer = Packer.container([("in.zip", inner), ("b.txt", [0x79])], "ustar", filter: "gzip")
    let reading = try folder.read(folder.write(outer, to: "p.tgz"))
    #expect(reading.paths == ["p.tgz!in.zip!in.txt", "!p.tgz!in.zip!deep.txt.gz", "p.tgz!b.txt"])
    #expect(reading.reasons == ["it is packed too often; unpack it first"])
  }

  @Test func whatComesBeforeDamageIsKept() throws {
    var random = SeededGenerator(seed: 5)
    let records = (0..<3000).map { _ in
      "{\"a\":\(UInt64.random(in: 0..<UInt64.max, using: &random))}"
    }
    let packed = Packer.compressed(records.joined(separator: "\n").utf8, "gzip")
    let path = try folder.write(packed.prefix(packed.count * 9 / 10), to: "a.jsonl.gz")
    let reading = try folder.read(path)
    #expect(reading.documents.count > 100)
    #expect(reading.reasons.last == "the packed data end too early: the file may be cut off")
    #expect(reading.errors.last?.kind == .malformed)
    // A page is whole or not there.
    let page = Packer.compressed(("<html>" + records.joined()).utf8, "gzip")
    let cut = try folder.read(folder.write(page.dropLast(2000), to: "a.html.gz"))
    #expect(cut.paths == ["!a.html.gz"])
  }

  @Test("nothing in a packed file is an error", arguments: ["gzip", "xz"])
  func nothing(filter: String) throws {
    let reading = try folder.read(folder.write(Packer.compressed([], filter), to: "a.gz"))
    #expect(reading.reasons == ["the file is empty"])
    let zip = try folder.read(folder.write(Packer.container([], "zip"), to: "a.zip"))
    #expect(zip.reasons == ["the file is empty"])
  }

  @Test func officeFilesAreNotUnpacked() throws {
    for (name, entry) in [("a.docx", "x.xml"), ("a", "[Content_Types].xml"), ("b", "mimetype")] {
      let packed = Packer.container([(entry, Array("<x/>".utf8))], "zip")
      let reading = try folder.read(folder.write(packed, to: name))
      #expect(reading.reasons.first?.hasPrefix("an office document is not read") == true)
    }
  }

  @Test func wideTextInAContainerIsRead() throws {
    let text = "Headline\n\nText with é.\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let packed = Packer.container([("a.txt", bytes)], "zip")
    #expect(try folder.read(folder.write(packed, to: "p.zip")).text == text)
  }
}
