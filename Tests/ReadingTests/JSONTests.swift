import ArticleModel
import Reading
import TestSupport
import Testing

@Suite struct JSONTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "values of every kind are decoded",
    arguments: [
      ("\"x\"", .text("x")), ("\"\"", .text("")), ("null", .null), ("true", .boolean(true)),
      ("false", .boolean(false)), ("1", .integer(1)), ("0", .integer(0)), ("-12", .integer(-12)),
      ("1.5", .real(1.5)), ("-0.25e2", .integer(-25)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .real(9_223_372_036_854_775_808)),
      ("[]", .list([])), ("{}", .object([:])),
      ("[1,\"a\",null]", .list([.integer(1), .text("a"), .null])),
      ("[1.5,2]", .list([.real(1.5), .real(2)])),
      ("[true,{}]", .list([.boolean(true), .object([:])])),
      ("[null]", .list([.null])), ("{\"b\":[{}]}", .object(["b": .list([.object([:])])])),
      (#""\u0000\ud83d\ude00\/\n""#, .text("\0😀/\n")),
    ] as [(String, FieldValue)])
  func values(json: String, value: FieldValue) throws {
    let reading = try folder.read("{\"v\": \(json), \"w\": [\(json)]}", as: "a.json")
    #expect(reading.records == [["v": value, "w": .list([value])]])
    #expect(reading.paths == ["a.json"])
  }

  @Test func theFirstOfTwoEqualNamesCounts() throws {
    #expect(try folder.read(#"{"a":1,"a":2}"#, as: "a.json").records == [["a": .integer(1)]])
  }

  /// Too long to be arguments, which a test prints.
  static let impossible: KeyValuePairs = [
    "large": #"{"a":1e999}"#,
    "long": "{\"a\":" + String(repeating: "9", count: 5000) + "}",
    "lists": "{\"a\":" + String(repeating: "[", count: 10_000)
      + String(repeating: "]", count: 10_000) + "}",
    "objects": String(repeating: "{\"a\":", count: 10_000) + "1"
      + String(repeating: "}", count: 10_000),
    "open": "{\"a\":" + String(repeating: "[", count: 10_000),
    "NUL value": "{\"a\":\u{0}}",
    "NUL name": "{\u{0}\"a\":1}",
  ]

  @Test("what cannot be a value is an error", arguments: impossible.map(\.key))
  func impossibleValues(kind: String) throws {
    let json = try #require(Self.impossible.first { $0.key == kind }?.value)
    for name in ["a.json", "a.jsonl"] {
      let reading = try folder.read(json, as: name)
      #expect(reading.errors.map(\.kind) == [.malformed])
      #expect(reading.reasons.allSatisfy { $0.utf8.count < 120 })
      #expect(reading.documents.isEmpty)
    }
  }

  @Test func nestingIsLimited() throws {
    func nested(_ depth: Int) -> String {
      "{\"t\":\"" + String(repeating: "{[\\\"", count: 50) + "\",\"a\":"
        + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
    }
    #expect(try folder.read(nested(32), as: "a.json").documents.count == 1)
    let reading = try folder.read(nested(33), as: "a.jsonl")
    #expect(reading.reasons == ["column 244: the record is nested more than 32 deep"])
  }

  @Test(
    "the elements of lists are counted over the whole file",
    arguments: [
      "[{\"n\":1},{\"n\":2},{\"n\":3}]", "[\n{\"n\":1},\n\n{\"n\":2}, {\"n\":3},\n]\n",
      "[{\"n\":1}]\n[{\"n\":2},{\"n\":3}]", "{\"n\":1}{\"n\":2}{\"n\":3}",
      "{\n\"n\":1\n}\n{\n\"n\":2\n}\n{\n\"n\":3\n}",
      "{\"articles\":[{\"n\":1},{\"n\":2},{\"n\":3}]}",
      "{\"status\":\"ok\",\"title\":\"Feed\",\"items\":[{\"n\":1},{\"n\":2},{\"n\":3}]}",
      "{\"response\":{\"docs\":[{\"n\":1},{\"n\":2},{\"n\":3}]}}",
      "{\"n\":1} {\"data\":[{\"n\":2},{\"n\":3}]}",
    ])
  func lists(json: String) throws {
    let reading = try folder.read(json, as: "a.json")
    #expect(reading.paths == ["a.json#1", "a.json#2", "a.json#3"])
    #expect(reading.records == (1...3).map { ["n": .integer($0)] })
  }

  @Test(
    "an article with a list of its own is an article",
    arguments: [
      #"{"title":"T","body":"B","items":[{"x":1}]}"#, #"{"title":"T","data":[]}"#,
      #"{"title":"T","docs":["a"]}"#, #"{"items":[{}],"data":[{}]}"#, #"{"a":[{"x":1}]}"#,
    ])
  func articlesWithLists(json: String) throws {
    #expect(try folder.read(json, as: "a.json").paths == ["a.json"])
  }

  @Test(arguments: ["[]", " [ ]\n", "{\"status\":\"ok\",\"articles\":[]}"])
  func anEmptyListHasNoDocuments(json: String) throws {
    #expect(try folder.read(json, as: "a.json").paths.isEmpty)
  }

  @Test func badElementsAreRefusedByTheirNumber() throws {
    let reading = try folder.read(
      "[1,\n{\"a\":1},\n\"x\",\n{\"a\":tru},\n{\"a\":\n nul},[{}],{\"b\":2}]", as: "a.json")
    #expect(
      reading.paths == [
        "!a.json#1", "a.json#2", "!a.json#3", "!a.json#4", "!a.json#5", "!a.json#6", "a.json#7",
      ])
    #expect(
      reading.reasons == [
        "a record is a JSON object in braces { }, and this is a number",
        "a record is a JSON object in braces { }, and this is text",
        "line 4: a value is missing or is not JSON",
        "line 6, column 2: a value is missing or is not JSON",
        "a record is a JSON object in braces { }, and this is a list",
      ])
  }

  @Test func badElementsOfAnEnvelopeAreRefusedByTheirNumber() throws {
    let reading = try folder.read("{\"articles\":[{\"a\":1},null,{\"a\":2}]}", as: "a.json")
    #expect(reading.paths == ["a.json#1", "!a.json#2", "a.json#3"])
  }

  @Test(
    "a file that is cut off gives what it has, and an error",
    arguments: [
      ("[{\"a\":1},{\"a\":", ["a.json#1", "!a.json#2"]), ("[{\"a\":1},", ["a.json#1", "!a.json"]),
      ("[{\"a\":1}", ["a.json#1", "!a.json"]), ("[", ["!a.json"]), ("{\"a\":1", ["!a.json"]),
      ("{\"a\":1}{\"a", ["a.json#1", "!a.json#2"]), ("{\"a\":1}]", ["a.json#1", "!a.json"]),
      ("[{\"a\":1},{\"b]", ["a.json#1", "!a.json#2"]),
    ])
  func cutOffFiles(json: String, paths: [String]) throws {
    #expect(try folder.read(json, as: "a.json").paths == paths)
  }

  @Test(arguments: ["hello world", "\"text\"", "12 13", "}", "true", "'a'"])
  func whatIsNoJSONIsOneError(content: String) throws {
    #expect(try folder.read(content, as: "a.json").paths == ["!a.json"])
  }

  @Test(arguments: ["", " \n", "\u{FEFF}", ","])
  func nothingIsAnError(content: String) throws {
    #expect(try folder.read(content, as: "a.json").reasons == ["the file is empty"])
  }

  @Test func tooLargeRecordsAreRefusedAndTheRestGoesIn() throws {
    var limits = ReadingLimits()
    limits.record = 20
    limits.json = 30
    let long = "{\"a\":\"0123456789012\"}"
    let list = try folder.read("[{\"a\":1},\(long),{\"a\":2}]", as: "a.json", limits: limits)
    #expect(list.paths == ["a.json#1", "!a.json#2", "a.json#3"])
    #expect(list.reasons.allSatisfy { $0.contains("jq -c '.[]'") })
    #expect(try folder.read(long, as: "a.json", limits: limits).paths == ["a.json"])
    let longer = "{\"a\":\"012345678901234567890123456789\"}"
    #expect(try folder.read(longer, as: "a.json", limits: limits).paths == ["!a.json"])
  }

  @Test func bracketsAndQuotesWithinTextDoNotEndARecord() throws {
    let text = #"} ] \" \\ { ["#
    let reading = try folder.read("[{\"a\":\"\(text)\"},{\"b\":1}]", as: "a.json")
    #expect(reading.records == [["a": .text(#"} ] " \ { ["#)], ["b": .integer(1)]])
  }

  @Test func recordsMeetTheEndsOfChunksAnywhere() throws {
    var random = SeededGenerator(seed: 11)
    var texts: [FieldValue] = []
    var parts: [String] = []
    for _ in 0..<300 {
      let text = String(repeating: #"\\é"#, count: Int.random(in: 0..<2000, using: &random))
      texts.append(.text(text.replacing(#"\\"#, with: #"\"#)))
      parts.append("{\"t\":\"\(text)\"}")
    }
    let json = "[" + parts.joined(separator: ",\n") + "]"
    let records = try folder.read(json, as: "a.json").records
    #expect(records.map { $0["t"] } == texts)
  }

  @Test("damaged JSON ends in values and errors, never in a trap", arguments: 0..<8)
  func damage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let seedText =
      #"[{"a":"x\u00e9","b":[1,2.5e3,null,true],"c":{"d":"é"}},{"articles":[{"t":""}]}]"#
    let bytes = Array(seedText.utf8)
    let alphabet = Array("{}[]\",:\\u0-.eE+tfn \n\0".utf8) + [0xFF, 0xC3, 0xED]
    for _ in 0..<150 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: damaged[index] = alphabet.randomElement(using: &random) ?? 0
        case 1: damaged.remove(at: index)
        default: damaged.insert(alphabet.randomElement(using: &random) ?? 0, at: index)
        }
      }
      for name in ["a.json", "a.jsonl"] {
        let reading = try folder.read(folder.write(damaged, to: name))
        #expect(!reading.paths.isEmpty || damaged.starts(with: Array("[]".utf8)))
      }
    }
  }
}
