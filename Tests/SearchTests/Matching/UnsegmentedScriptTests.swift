import Search
import TestSupport
import Testing

@Suite struct UnsegmentedScriptTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("习近平访问阿斯塔纳", "中国国家主席星期三抵达哈萨克斯坦。")
    try sample.add("外相会談", "日本の首相は東京で中国の外相と会談した。")
    try sample.add("회담", "대통령이 서울에서 총리와 만났다.")
    try sample.add("ข่าว", "นายกรัฐมนตรีไทยเดินทางไปกรุงเทพ")
    try sample.add("English", "The word 中国 amid Latin, and Xi 习 alone.", summary: "首相")
  }

  static let queries: [(String, [Int64])] = [
    ("习近平", [1]), ("近平访", [1]), ("习平", []), ("阿斯塔纳", [1]), ("中国", [1, 2, 5]),
    ("国家主席", [1]), ("主席国家", []), ("东京", []), ("東京", [2]), ("首相", [2, 5]), ("会談", [2]),
    ("习", [1, 5]), ("坦", [1]), ("席", [1]), ("駅", []), ("서울", [3]), ("대통령", [3]), ("울", [3]),
    ("นายกรัฐมนตรี", [4]), ("ไทย", [4]), ("กรุงเทพ", [4]), ("ก", [4]),
    ("title:习近平", [1]), ("title:中国", []), ("title:会談", [2]), ("title:外", [2]), ("title:席", []),
    ("中国 东", []), ("中国 -日本", [1, 5]), ("\"中国国家\"", [1]), ("中国*", [1, 2, 5]), ("习*", [1, 5]),
    ("\"Xi 习\"", [5]), ("Xi习", [5]), ("中国Latin", [5]), ("中国 Latin", [5]), ("title:(中国 OR 外相)", [2]),
    ("坦中", []), ("-中国", [3, 4]),
  ]

  @Test("words inside sentences are found", arguments: queries)
  func query(typed: String, ids: [Int64]) throws {
    #expect(try sample.find(typed) == ids)
  }

  @Test("no run crosses punctuation, spaces or other letters", arguments: ["中，国", "中 国", "中a国"])
  func broken(text: String) throws {
    let sample = try SampleArchive()
    try sample.add("T", text)
    #expect(try sample.find("中国").isEmpty)
    #expect(try sample.find("中 国") == [1])
  }

  @Test("a word between characters of such a script is found and marked")
  func gluedWords() throws {
    let sample = try SampleArchive()
    try sample.add("2023年", "峰会在Astana举行，G20峰会")
    for typed in ["Astana", "astan*", "峰会在Astana举行", "G20", "title:2023", "2023", "在Astana"] {
      #expect(try sample.find(typed) == [1], "\(typed)")
    }
    let hit = try Searcher(sample.archive).hits(sample.query("astana 2023 g20"), limit: 1).first
    #expect(hit?.title.marks == [0..<4])
    let marked = hit?.snippet.pieces.filter(\.isMarked).map(\.text)
    #expect(marked == ["Astana", "G20"])
  }

  @Test("vowels and tones of Thai, Lao, Khmer and Burmese count")
  func vowels() throws {
    let sample = try SampleArchive()
    try sample.add("ไทย", "ประชุมที่กรุงเทพ")
    try sample.add("ไทย", "ประชมทากรงเทพ")
    try sample.add("ລາວ", "ປະຊຸມທີ່ວຽງຈັນ ភ្នំពេញ ရန်ကုန်")
    for (typed, ids) in [
      ("ประชุม", [1]), ("ประชม", [2]), ("ที่", [1]), ("ทา", [2]), ("ที", [1]), ("กรุง", [1]),
      ("ປະຊຸມ", [3]), ("ປະຊມ", []), ("ភ្នំ", [3]), ("ភនំ", []), ("ရန်", [3]), ("ရန", [3]), ("ရကန", []),
    ] as [(String, [Int64])] {
      #expect(try sample.find(typed) == ids, "\(typed)")
    }
    let hit = try Searcher(sample.archive).hits(sample.query("ที่"), limit: 1).first
    #expect(hit?.snippet.pieces.filter(\.isMarked).map(\.text) == ["ที่"])
  }

  @Test("half-width and full-width forms are one")
  func width() throws {
    let sample = try SampleArchive()
    try sample.add("T", "ﾄｳｷｮｳ ガス ｶﾞｽ")
    #expect(try sample.find("トウキョウ") == (try sample.find("ﾄｳｷｮｳ")))
    #expect(try sample.find("ｶﾞｽ ガス") == [1])
  }
}
