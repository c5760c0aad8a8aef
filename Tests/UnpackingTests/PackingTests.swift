import TestSupport
import Testing
import Unpacking

@Suite struct PackingTests {
  @Test("compression is told by the first bytes", arguments: ["gzip", "bzip2", "xz", "zstd"])
  func compression(filter: String) {
    #expect(Packing(opening: Packer.compressed("text".utf8, filter)) == .compressed)
  }

  @Test("containers are told by the first bytes", arguments: ["zip", "ustar", "pax", "v7tar"])
  func containers(format: String) {
    let packed = Packer.container([("a.txt", Array("text".utf8))], format)
    #expect(Packing(opening: packed) == .container)
  }

  @Test(
    "text that resembles a mark is not packed",
    arguments: ["", "BZh", "BZh91 was a file", "PK", "PK is a name", "From a@b", "WARC/1.0"])
  func text(content: String) {
    #expect(Packing(opening: content.utf8) == nil)
    #expect(Packing(opening: [UInt8](repeating: 0, count: 600)) == nil)
    #expect(Packing(opening: [UInt8](repeating: 0x20, count: 600)) == nil)
  }

  @Test func namesLoseTheEndingOfTheirCompression() {
    #expect(Packing.unpackedName("a/news.jsonl.gz") == "a/news.jsonl")
    #expect(Packing.unpackedName("news.WARC.ZST") == "news.WARC")
    #expect(Packing.unpackedName("news.tgz") == "news.tgz")
    #expect(Packing.unpackedName(".gz") == ".gz")
  }
}
