import ArticleModel
import Reading
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct PlainTextTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    "a.txt", "a.md", "a.MARKDOWN", "a.text", "noending", "a.b/story.final", "a.log",
  ])
  func aTextIsOneDocumentWithThePathOfItsFile(name: String) throws {
    let text = "Headline\r\n\r\nText \u{0} with a NUL.\n"
    let plain = name.contains(".t") || name.contains(".m") || name.contains(".M")
    let content = plain ? text : text.replacing("\0", with: "")
    let reading = try folder.read(content, as: name)
    // A NUL would end the text in many programs.
    #expect(reading.text == content.replacing("\0", with: "\u{FFFD}"))
    #expect(reading.documents.first?.replacedCharacters == (plain ? 1 : 0))
    #expect(reading.paths == [name])
  }

  @Test func theDayOfTheLastChangeIsKnown() throws {
    let path = try folder.write("text", to: "a.txt")
    // Noon, so that the day is the same in all but the farthest time zones.
    let date = Date(timeIntervalSince1970: 1_699_531_200)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let modified = try #require(try folder.read(path).documents.first?.modified)
    let expected = try #require(CalendarDate(year: 2023, month: 11, day: 9))
    #expect(abs(modified.ordinal - expected.ordinal) <= 1)
  }

  @Test("text in UTF-8 and UTF-16 with a byte order mark is read", arguments: [true, false])
  func byteOrderMarks(isBigEndian: Bool) throws {
    let text = "Қазақстан — 新闻 😀\r\nend"
    #expect(try folder.read("\u{FEFF}" + text, as: "8.txt").text == text)
    var bytes: [UInt8] = []
    // Long enough that pairs of surrogates meet the ends of chunks at both halves.
    let long = "x" + String(repeating: "😀é", count: 60_000)
    for unit in ("\u{FEFF}" + text + long).utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    #expect(try folder.read(folder.write(bytes, to: "16.txt")).text == text + long)
  }

  @Test(
    "broken UTF-16 is repaired and counted",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0, 0x62], "a\u{FFFD}"), ([0xFF, 0xFE, 0x61, 0, 0, 0xDC], "a\u{FFFD}"),
      ([0xFE, 0xFF, 0xD8, 0, 0, 0x61], "\u{FFFD}a"),
    ] as [([UInt8], String)])
  func brokenUTF16(bytes: [UInt8], expected: String) throws {
    let reading = try folder.read(folder.write(bytes, to: "a.txt"))
    #expect(reading.text == expected)
    #expect(reading.documents.first?.replacedCharacters == 1)
  }

  @Test("text in an older encoding is read")
  func olderEncodings() throws {
    let text = "Мост открылся весной. Дорога идёт через долину к морю."
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    for name in ["a.txt", "a"] {
      let reading = try folder.read(folder.write(bytes, to: name))
      #expect(reading.text == text)
      #expect(reading.documents.first?.replacedCharacters == 0)
    }
  }

  @Test func someInvalidBytesAreReplacedAndCounted() throws {
    let text = Array("Мост открылся весной.".utf8)
    let reading = try folder.read(folder.write(text + [0xFF, 0x21], to: "a.txt"))
    #expect(reading.text == "Мост открылся весной.\u{FFFD}!")
    #expect(reading.documents.first?.replacedCharacters == 1)
  }

  @Test func whatIsNoTextIsRefusedWhateverItsName() throws {
    var random = SeededGenerator(seed: 3)
    let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let reading = try folder.read(folder.write(noise, to: "a.txt"))
    #expect(reading.reasons.first?.hasPrefix("this is no text") == true)
  }

  @Test(arguments: ["", " ", "\r\n\t\n", "\u{FEFF}", "\u{A0}\u{3000}\n"])
  func nothingButWhiteSpaceIsAnError(content: String) throws {
    let reading = try folder.read(content, as: "a.txt")
    #expect(reading.errors.map(\.reason) == ["the file is empty"])
    #expect(reading.errors.map(\.kind) == [.malformed])
    #expect(reading.documents.isEmpty)
  }

  @Test func tooLargeATextIsAnError() throws {
    var limits = ReadingLimits()
    limits.text = 10
    #expect(try folder.read("0123456789", as: "a.txt", limits: limits).documents.count == 1)
    let reading = try folder.read("0123456789a", as: "a.txt", limits: limits)
    #expect(reading.reasons == ["the text is larger than 10 bytes; split it into articles"])
  }

  @Test func bracketsDoNotMakeTextJSON() throws {
    for text in ["[Photo: Agency] The train", "{unclear} he said", "[1] note"] {
      #expect(try folder.read(text, as: "a.txt").text == text)
    }
  }

  @Test(
    "files of other kinds are refused when named and skipped in folders",
    arguments: [
      ("a", "<?xml version='1.0'?>"), ("a.txt", "Rar!"), ("a.wacz", "x"), ("a.msg", "x"),
      ("a.pdf", "x"), ("a.txt", "%PDF-1.7"), ("a.db", "SQLite format 3\0"),
      ("a.xlsx", "a,b"),
      ("a.docx", "PK\u{3}\u{4}"), ("a.JPG", "x"), ("a.bin", "x\0y"), ("a", "\0"),
    ])
  func otherKinds(name: String, content: String) throws {
    let named = try folder.read(content, as: name)
    #expect(named.errors.map(\.kind) == [.malformed])
    #expect(named.outcome == .read)
    #expect(named.reasons.allSatisfy { $0.contains(" read; ") })
    let found = try folder.read(content, as: name, isNamed: false)
    #expect(found.outcome == .skipped)
    #expect(found.paths.isEmpty)
  }

  @Test func unknownKindsInFoldersAreSkipped() throws {
    #expect(try folder.read("all:\n\tcc", as: "Makefile", isNamed: false).outcome == .skipped)
    #expect(try folder.read("text", as: "a.txt", isNamed: false).text == "text")
    #expect(try folder.read("{\"a\":1}", as: "story", isNamed: false).records.count == 1)
  }

  @Test func theRefusalSaysWhatIsRead() throws {
    let reason = try #require(try folder.read("\0", as: "a").reasons.first)
    #expect(reason.contains("JSON Lines (.jsonl, .ndjson)"))
    #expect(reason.contains(DocumentReader.supportedKinds))
  }

  @Test func aVanishedFileAndAFolderAreErrors() throws {
    let gone = try folder.read(folder.path + "/gone.txt")
    #expect(gone.errors.map(\.kind) == [.unreadable])
    let itself = try folder.read(folder.path)
    #expect(itself.reasons == ["it is a folder"])
  }

  @Test func whatTheBodyThrowsEndsTheReading() throws {
    struct Stop: Error {}
    let path = try folder.write("{\"a\":1}\n{\"a\":2}\n", to: "a.jsonl")
    var calls = 0
    #expect(throws: Stop.self) {
      try DocumentReader().forEachDocument(of: Input(path: path)) { _ in
        calls += 1
        throw Stop()
      }
    }
    #expect(calls == 1)
  }

  @Test("a file that changes while it is read is an error", arguments: ["{\"b\":1}\n", nil])
  func changingFiles(addition: String?) throws {
    // More than a chunk, so that the change comes before the end is seen.
    let line = "{\"a\":\"" + String(repeating: "x", count: 400_000) + "\"}\n"
    let path = try folder.write(line + line + line, to: "a.jsonl")
    var results: [Result<RawDocument, InputError>] = []
    try DocumentReader().forEachDocument(of: Input(path: path)) { result in
      if results.isEmpty {
        let handle = try #require(FileManager.default.contents(atPath: path))
        let changed = addition.map { handle + Data($0.utf8) } ?? handle.prefix(line.utf8.count + 9)
        try overwrite(path, with: Array(changed))
      }
      results.append(result)
    }
    guard case .failure(let error) = try #require(results.last) else {
      Issue.record("the change was not seen")
      return
    }
    #expect(error.kind == .unreadable)
    #expect(error.reason.hasPrefix("the file changed"))
  }

  /// Writes into the file itself, which `Data.write` would put another in place of.
  private func overwrite(_ path: String, with bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path), options: [])
  }
}
