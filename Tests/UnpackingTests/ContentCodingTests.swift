import TestSupport
import Testing
import Unpacking

@Suite struct ContentCodingTests {
  // "<p>hello hello hello hello</p>" by zlib and by brotli.
  let text = Array("<p>hello hello hello hello</p>".utf8)
  let zlib: [UInt8] = [
    0x78, 0x9C, 0xB3, 0x29, 0xB0, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC0, 0x20, 0x6D, 0xF4, 0x0B,
    0xEC, 0x00, 0xA7, 0xE5, 0x0A, 0xB4,
  ]
  let brotli: [UInt8] = [
    0x1F, 0x1D, 0x00, 0xF8, 0x1D, 0xA9, 0x51, 0x9F, 0x3B, 0xA6, 0x92, 0x07, 0x0D, 0x2E, 0xD9, 0x40,
    0xDE, 0xCA, 0xA7, 0xAC, 0x04, 0xD1, 0xA7, 0x0E, 0x78, 0xE6, 0xAD, 0x1C, 0x07,
  ]

  func decode(_ bytes: [UInt8], _ codings: String, limit: Int = 1000) throws -> [UInt8] {
    try ContentCoding.decode(bytes, codings: codings, limit: limit)
  }

  @Test func eachCodingIsUndone() throws {
    #expect(try decode(text, "identity") == text)
    #expect(try decode(Packer.compressed(text, "gzip"), "gzip") == text)
    #expect(try decode(Packer.compressed(text, "zstd"), "zstd") == text)
    #expect(try decode(zlib, "deflate") == text)
    // Without the frame, as some servers send it.
    #expect(try decode(Array(zlib.dropFirst(2).dropLast(4)), "deflate") == text)
    #expect(try decode(brotli, "br") == text)
    #expect(try decode(Packer.compressed(zlib, "gzip"), "deflate, GZIP") == text)
  }

  @Test("what the crawler has decoded already stays", arguments: ["gzip", "deflate", "br", "zstd"])
  func decodedAlready(coding: String) throws {
    #expect(try decode(text, coding) == text)
  }

  @Test func limitsAndDamageAreErrors() throws {
    let packed = Packer.compressed(text, "gzip")
    #expect(throws: ContentCoding.Failure.tooLarge) { try decode(packed, "gzip", limit: 10) }
    #expect(throws: ContentCoding.Failure.tooLarge) { try decode(brotli, "br", limit: 10) }
    #expect(throws: ContentCoding.Failure.damaged) {
      try decode(Array(packed.dropLast(12)), "gzip")
    }
    #expect(throws: ContentCoding.Failure.damaged) { try decode([0xFF, 0xFF, 0xFF], "br") }
    #expect(throws: ContentCoding.Failure.damaged) { try decode([0xFF, 0xFF, 0xFF], "deflate") }
    #expect(throws: ContentCoding.Failure.unknown("sdch")) { try decode(text, "sdch") }
  }
}
