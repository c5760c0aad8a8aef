import ArticleModel
import Reading
import Testing

@Suite struct TableTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("each row is a record of text under the names of the header")
  func rows() throws {
    let reading = try folder.read(
      "title,date,n\r\n\"A, b\",2023,007\r\n\r\nC,,\r\n", as: "a.csv")
    #expect(reading.paths == ["a.csv:2", "a.csv:4"])
    #expect(
      reading.records == [
        ["title": .text("A, b"), "date": .text("2023"), "n": .text("007")], ["title": .text("C")],
      ])
  }

  @Test(
    "tables are known by their name or by their header",
    arguments: [
      ("title\ttext\nA\tB\n", "a.tsv"), ("title;text\nA;B\n", "a.csv"),
      ("sep=|\ntitle|text\nA|B\n", "a"), ("\u{FEFF}title,text\nA,B\n", "a.csv"),
      ("title,text,section\nA,B,\n", "dump"), ("title,text\rA,B\r", "a.csv"),
    ])
  func kinds(text: String, name: String) throws {
    #expect(try folder.read(text, as: name).records == [["title": .text("A"), "text": .text("B")]])
  }

  @Test(
    "prose is no table", arguments: ["Rain, wind, snow\nMore", "Title, text and date\n", "a,b\n"])
  func prose(text: String) throws {
    #expect(try folder.read(text, as: "a.txt").text != nil)
  }

  @Test("a row of another length is refused with its line, and the others go in")
  func ragged() throws {
    let reading = try folder.read("title,text\nA\nB,C,D\nE,F,,\nG,H\n", as: "a.csv")
    #expect(reading.paths == ["!a.csv:2", "!a.csv:3", "a.csv:4", "a.csv:5"])
    #expect(reading.reasons.first?.hasPrefix("the row has 1 cell and the header 2") == true)
  }

  @Test("a quote that is never closed is told with its line")
  func unclosed() throws {
    let reading = try folder.read("title,text\nA,\"B\nC,D\n", as: "a.csv")
    #expect(reading.paths == ["!a.csv:2", "a.csv:3"])
    #expect(reading.reasons.first?.contains("a quote opens on line 2") == true)
  }

  @Test("columns of one name keep their cells apart")
  func duplicates() throws {
    #expect(
      try folder.read("title,x,x,\nA,1,2,3\n", as: "a.csv").records == [
        ["title": .text("A"), "x": .text("1"), "x (2)": .text("2"), "column 4": .text("3")]
      ])
  }

  @Test(
    "a table without rows or header is an error for it alone",
    arguments: [
      ("", "empty"), ("\n\n", "empty"), ("title,text\n", "no rows"), ("ti\0tle,text\nA,B\n", "NUL"),
      ("title,\"text\nA,B\n", "header"),
    ])
  func nothing(text: String, words: String) throws {
    let reading = try folder.read(text, as: "a.csv")
    #expect(reading.documents.isEmpty)
    #expect(reading.reasons.count == 1)
    #expect(reading.reasons.first?.contains(words) == true)
  }

  @Test("a table in the encoding of a country is read as what it says")
  func encoding() throws {
    // "Паром вышел в море вовремя, и все были рады" in windows-1251.
    let text: [UInt8] = [
      0xCF, 0xE0, 0xF0, 0xEE, 0xEC, 0x20, 0xE2, 0xFB, 0xF8, 0xE5, 0xEB, 0x20, 0xE2, 0x20, 0xEC,
      0xEE, 0xF0, 0xE5, 0x20, 0xE2, 0xEE, 0xE2, 0xF0, 0xE5, 0xEC, 0xFF,
    ]
    var rows: [UInt8] = []
    for number in 1...20 { rows += Array("\(number);".utf8) + text + [0x0D, 0x0A] }
    let path = try folder.write(Array("id;text\r\n".utf8) + rows, to: "a.csv")
    let reading = try folder.read(path)
    #expect(reading.documents.count == 20)
    #expect(reading.records.last?["text"] == .text("Паром вышел в море вовремя"))
  }

  @Test("a row that is not UTF-8 is refused where the rest is UTF-8")
  func damagedRow() throws {
    let rows = (1...20).map { "\($0),é à ü\n" }.joined()
    let path = try folder.write(
      Array(("id,text\n" + rows + "A,").utf8) + [0xE9, 0x0A], to: "a.csv")
    let reading = try folder.read(path)
    #expect(reading.documents.count == 20)
    #expect(reading.reasons.first?.contains("not UTF-8 at byte 3") == true)
  }

  @Test("a million columns are refused")
  func wide() throws {
    let reading = try folder.read(String(repeating: "a,", count: 1_000_000), as: "a.csv")
    #expect(reading.documents.isEmpty)
    #expect(reading.errors.count == 1)
  }

  @Test("who reads may refuse a table by its columns")
  func check() throws {
    let path = try folder.write("p,q\n1,2\n3,4\n", to: "a.csv")
    var reasons: [String] = []
    try DocumentReader(columnCheck: { $0.joined(separator: "+") })
      .forEachDocument(of: Input(path: path)) { result in
        if case .failure(let error) = result { reasons.append(error.reason) }
      }
    #expect(reasons == ["p+q"])
  }

  @Test("our own export is given back without the guard against formulas")
  func export() throws {
    let text = """
      id,external_id,published,title,byline,source,url,language,countries,leaders,words,added_at,body
      1,,2023,'=A,,,,,,,3,2024-01-01T00:00:00Z,''+B
      """
    let record = try #require(try folder.read(text, as: "a.csv").records.first)
    #expect(record["title"] == .text("=A"))
    #expect(record["body"] == .text("'+B"))
    #expect(record["published_method"] == .null)
    let other = try folder.read("title,text\n'=A,B\n", as: "b.csv").records.first
    #expect(other?["title"] == .text("'=A"))
  }

  @Test(
    "lists of captures are refused with what to do",
    arguments: [
      "[[\"urlkey\",\"timestamp\",\"original\"],\n[\"a\",\"b\",\"c\"]]",
      " CDX N b a m s k r M S V g\n",
      "example,cape)/1 20240102030405 https://cape.example/1 text/html",
      "example,cape)/1 20240102030405 {\"url\":\"https://cape.example/1\"}",
    ])
  func captures(text: String) throws {
    for name in ["a.json", "a.txt", "a.cdx", "a"] {
      let reading = try folder.read(text, as: name)
      #expect(reading.documents.isEmpty)
      #expect(reading.reasons.first?.contains("CDX") == true)
    }
  }
}
