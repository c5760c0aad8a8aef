import ArticleModel
import Reading
import TestSupport
import Testing

@Suite struct JSONLinesTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func eachLineIsARecordWithItsLineNumber() throws {
    let reading = try folder.read(
      "\u{FEFF}{\"title\":\"A\"}\r\n\n  \n {\"title\":\"B\"}", as: "a.jsonl")
    #expect(reading.paths == ["a.jsonl:1", "a.jsonl:4"])
    #expect(reading.records == [["title": .text("A")], ["title": .text("B")]])
  }

  @Test(arguments: ["a.jsonl", "a.ndjson", "a.json", "a.txt", "a", "a.unknown"])
  func contentDecidesBeforeTheName(name: String) throws {
    let reading = try folder.read("\n{\"a\":{\"b\":1}}\n\n{\"a\":2}\n", as: name, isNamed: false)
    #expect(reading.paths == ["\(name):2", "\(name):4"])
  }

  @Test func aLonelyLineIsALineOnlyByName() throws {
    #expect(try folder.read("{\"a\":1}\n", as: "a.jsonl").paths == ["a.jsonl:1"])
    #expect(try folder.read("{\"a\":1}\n", as: "a.json").paths == ["a.json"])
  }

  @Test func jsonOverManyLinesIsReadWhateverItsName() throws {
    #expect(try folder.read("{\n\"a\":1\n}\n", as: "a.jsonl").paths == ["a.jsonl"])
    #expect(try folder.read("[\n{\"a\":1}\n]\n", as: "b.jsonl").paths == ["b.jsonl#1"])
  }

  @Test(
    "a bad line is refused in plain words and the rest goes in",
    arguments: [
      (#"{"secret": "x"#, "column 14: the record ends within text: it may be cut off"),
      (#"{"a": 1"#, "column 8: the record ends too early: it may be cut off"),
      (#"{'a': 1}"#, "column 2: a field name in double quotes is missing"),
      (#"{"é" 1}"#, "column 6: a colon is missing after a field name"),
      (
        #"{"a": "b" c" }"#,
        "column 11: a comma or a closing bracket is missing, or a quote within text is not escaped"
      ),
      (#"{"a": undefined}"#, "column 7: a value is missing or is not JSON"),
      (#"{"a": NaN}"#, "column 7: a value is missing or is not JSON"),
      (#"{"a": 012}"#, "column 7: a value is missing or is not JSON"),
      (#"{"a": "\q"}"#, "column 8: a backslash in text must be doubled"),
      (#"{"a": "\u12"}"#, "column 8: \\u must be followed by four hexadecimal digits"),
      (#"{"a": "\ud800"}"#, "column 8: \\u names half a character (a lone surrogate)"),
      (
        "{\"a\": \"x\ty\"}",
        "column 9: a line break, tab or control character in text must be escaped, as in \\n"
      ),
      (#"{"a": 1} {"b": 2}"#, "column 10: there is something after the end of the record"),
      ("[1]", "a record is a JSON object in braces { }, and this is a list"),
      ("\"secret\"", "a record is a JSON object in braces { }, and this is text"),
      ("12", "a record is a JSON object in braces { }, and this is a number"),
      ("null", "a record is a JSON object in braces { }, and this is null"),
      ("oops", "column 1: a value is missing or is not JSON"),
    ])
  func badLines(line: String, reason: String) throws {
    let reading = try folder.read("{\"a\":1}\n\(line)\n{\"b\":2}\n", as: "a.jsonl")
    #expect(reading.paths == ["a.jsonl:1", "!a.jsonl:2", "a.jsonl:3"])
    #expect(reading.reasons == [reason])
    #expect(!reason.contains("secret"))
  }

  @Test func aBadFirstLineDoesNotHideTheOthers() throws {
    let reading = try folder.read("oops\n{\"a\":1}\n", as: "a.jsonl")
    #expect(reading.paths == ["!a.jsonl:1", "a.jsonl:2"])
    let cut = try folder.read("{\"a\":\n{\"a\":1}\n", as: "b.jsonl")
    #expect(cut.paths == ["!b.jsonl:1", "b.jsonl:2"])
  }

  @Test func invalidUTF8IsReplacedAndCounted() throws {
    for spoilt in [[0xFF], [0xE2]] as [[UInt8]] {
      let line = Array(#"{"é":"Қала"#.utf8) + spoilt + Array("\"}\n{\"b\":1}\n".utf8)
      let reading = try folder.read(folder.write(line, to: "a.jsonl"))
      #expect(reading.records == [["é": .text("Қала\u{FFFD}")], ["b": .integer(1)]])
      #expect(reading.documents.map(\.replacedCharacters) == [1, 0])
    }
  }

  @Test func tooLongALineIsRefusedAndTheRestGoesIn() throws {
    var limits = ReadingLimits()
    limits.record = 300_000
    // Longer than a chunk, and at the limit to the byte.
    let exact = "{\"a\":\"" + String(repeating: "x", count: 300_000 - 8) + "\"}"
    let longer = exact + " "
    let reading = try folder.read(
      "\(exact)\n\(longer)\n\(exact)\n\(longer)", as: "a.jsonl", limits: limits)
    #expect(reading.paths == ["a.jsonl:1", "!a.jsonl:2", "a.jsonl:3", "!a.jsonl:4"])
    #expect(reading.reasons.first == "the line is longer than 300000 bytes")
  }

  @Test(arguments: ["", "\n \r\n", "\u{FEFF}"])
  func nothingIsAnError(content: String) throws {
    #expect(try folder.read(content, as: "a.jsonl").reasons == ["the file is empty"])
  }

  @Test func linesMeetTheEndsOfChunksAnywhere() throws {
    var random = SeededGenerator(seed: 7)
    var expected: [FieldValue] = []
    var content = ""
    for _ in 0..<300 {
      let text = String(repeating: "жx", count: Int.random(in: 0..<4000, using: &random))
      expected.append(.text(text))
      content += "{\"t\":\"\(text)\"}\n"
    }
    let records = try folder.read(content, as: "a.jsonl").records
    #expect(records.map { $0["t"] } == expected)
  }
}
