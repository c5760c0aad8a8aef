import Gazetteer
import Search
import TestSupport
import Testing

@Suite struct ScriptSearchTests {
  /// Of each script a word, another with the same consonants, and two words in order.
  static let pairs: [(script: String, word: String, other: String, phrase: String)] = [
    ("Devanagari", "दिन", "दान", "नया दिन"), ("Bengali", "দিন", "দান", "নতুন দিন"),
    ("Gurmukhi", "ਦਿਨ", "ਦਾਨ", "ਨਵਾਂ ਦਿਨ"), ("Gujarati", "દિન", "દાન", "નવો દિન"),
    ("Oriya", "ଦିନ", "ଦାନ", "ନୂଆ ଦିନ"), ("Tamil", "மீன்", "மான்", "புதிய மீன்"),
    ("Telugu", "దినం", "దానం", "కొత్త దినం"), ("Kannada", "ದಿನ", "ದಾನ", "ಹೊಸ ದಿನ"),
    ("Malayalam", "ദിനം", "ദാനം", "പുതിയ ദിനം"), ("Sinhala", "දින", "දාන", "අලුත් දින"),
    ("Thaana", "ދިވެހި", "ދަވަހު", "އާ ދިވެހި"), ("N'Ko", "ߓߊ߬", "ߓߊ߫", "ߞߍ ߓߊ߬"),
    ("Tibetan", "བོད", "བད", "ཆེ་བོད"), ("Thai", "ดิน", "ดาน", "ในดิน"), ("Lao", "ດິນ", "ດານ", "ໃນດິນ"),
    ("Burmese", "ဒိန်", "ဒါန", "သစ်ဒိန်"), ("Khmer", "ទិន", "ទាន", "ថ្មីទិន"),
    ("Mongolian", "ᠡᠳᠦᠷ", "ᠡᠳᠥᠷ", "ᠰᠢᠨᠡ ᠡᠳᠦᠷ"),
    ("Balinese", "ᬤᬶᬦ", "ᬤᬵᬦ", "ᬩᬭᬸᬤᬶᬦ"), ("Javanese", "ꦢꦶꦤ", "ꦢꦴꦤ", "ꦲꦚꦂꦢꦶꦤ"),
    ("Sundanese", "ᮓᮤᮔ", "ᮓᮥᮔ", "ᮃᮑᮁ ᮓᮤᮔ"), ("Meetei Mayek", "ꯅꯨꯃꯤꯠ", "ꯅꯣꯃꯥꯠ", "ꯑꯅꯧꯕ ꯅꯨꯃꯤꯠ"),
    ("Limbu", "ᤔᤡᤏ", "ᤔᤠᤏ", "ᤁᤢ ᤔᤡᤏ"), ("Lepcha", "ᰆᰧᰍ", "ᰆᰪᰍ", "ᰀᰧ ᰆᰧᰍ"), ("Tai Tham", "ᨴᩥᨶ", "ᨴᩣᨶ", "ᨾᩱᨴᩥᨶ"),
    ("Cham", "ꨕꨪꨗ", "ꨕꨭꨗ", "ꨝꨪ ꨕꨪꨗ"), ("Chakma", "𑄘𑄨𑄚", "𑄘𑄪𑄚", "𑄚𑄧 𑄘𑄨𑄚"), ("Adlam", "𞤢𞥄𞤣", "𞤢𞤣", "𞤲𞤣 𞤢𞥄𞤣"),
  ]

  @Test("words with the same consonants and other marks are not confused", arguments: pairs)
  func words(script: String, word: String, other: String, phrase: String) throws {
    let sample = try SampleArchive()
    try sample.add("One", phrase)
    try sample.add("Two", "\(other), \(other)")
    try sample.add("\(word)", "Three")
    #expect(try sample.find(word) == [1, 3])
    #expect(try sample.find(other) == [2])
    #expect(try sample.find("\"\(phrase)\"") == [1])
    #expect(try sample.find("\"\(word) \(other)\"") == [])
    #expect(try sample.find("title:\(word)") == [3])
    #expect(try sample.find("=\(word)") == [1, 3])
    #expect(try sample.find("SENTENCE(\(word) \(other))") == [])
    let hit = try #require(try Searcher(sample.archive).hits(sample.query(word), limit: 3).last)
    let marked = (hit.title.pieces + hit.snippet.pieces).filter(\.isMarked).map(\.text)
    #expect(marked == [word])
    try sample.checkIndex()
  }

  @Test("beginnings, phrases and compounds of words with vowel signs are found")
  func forms() throws {
    let sample = try SampleArchive()
    try sample.add("हिन्दी", "प्रधानमंत्री ने भारत-पाक सीमा पर पानी की बात की। BJP 2024में जीती")
    try sample.add("हिन्दी", "प्रधान ने पीना मना किया, ज़्यादा न")
    for (typed, ids) in [
      ("प्रधान*", [1, 2]), ("प्रधानमं*", [1]), ("\"पानी\"", [1]), ("पीना", [2]), ("\"पानी की\"", [1]),
      ("\"की पानी\"", []), ("भारत-पाक", [1]), ("भारतपाक", [1]), ("न", [2]), ("ज्यादा", [2]),
      ("2024में", [1]), ("\"BJP 2024में\"", [1]), ("NEAR(पानी बात, 2)", [1]), ("पानी -सीमा", []),
      ("title:हिन्दी", [1, 2]), ("--any", []), ("SENTENCE(पानी जीती)", []), ("पनी", []),
    ] as [(String, [Int64])] where typed != "--any" {
      #expect(try sample.find(typed) == ids, "\(typed)")
    }
    let like = try TellingWords(of: 1, in: sample.archive)
    #expect(Set(like.words) == ["हिन्दी", "ने"])
  }

  @Test("spaces without width within Khmer, Lao, Thai and Burmese make no difference")
  func spacesWithoutWidth() throws {
    let sample = try SampleArchive()
    try sample.add("K", "ភ្នំ\u{200B}ពេញ")
    try sample.add("K", "ភ្នំពេញ")
    #expect(try sample.find("ភ្នំពេញ") == [1, 2])
    #expect(try sample.find("ភ្នំ\u{200B}ពេញ") == [1, 2])
    let hit = try Searcher(sample.archive).hits(sample.query("ភ្នំពេញ"), limit: 2)
    #expect(hit.allSatisfy { $0.snippet.pieces.filter(\.isMarked).count == 1 })
  }

  @Test("points of Hebrew, Arabic and Syriac make no difference")
  func points() throws {
    let sample = try SampleArchive()
    try sample.add("H", "שָׁלוֹם עליכם")
    try sample.add("H", "שלום")
    try sample.add("A", "مُحَمَّد")
    for typed in ["שלום", "שָׁלוֹם"] { #expect(try sample.find(typed) == [1, 2], "\(typed)") }
    #expect(try sample.find("محمد") == [3])
  }

  @Test("Persian is found in the letters of Arabic and the other way round")
  func persian() throws {
    let sample = try SampleArchive()
    try sample.add("A", "جمهوری اسلامی ایران و کشورهای دیگر")
    try sample.add("B", "جمهوري اسلامي ايران و كشورهاي ديگر")
    try sample.add("C", "كشورهاي دیگر، علی", summary: "على")
    for (typed, ids) in [
      ("ايران", [1, 2]), ("ایران", [1, 2]), ("\"اسلامی ایران\"", [1, 2]),
      ("\"اسلامي ايران\"", [1, 2]),
      ("کشورهای", [1, 2, 3]), ("كشورهاي", [1, 2, 3]), ("کشور*", [1, 2, 3]), ("كشور*", [1, 2, 3]),
      ("علي", [3]), ("=ايران", [1, 2]), ("SENTENCE(ايران دیگر)", [1, 2]), ("title:ایران", []),
    ] as [(String, [Int64])] {
      #expect(try sample.find(typed) == ids, "\(typed)")
    }
    for typed in ["ايران", "ایران", "\"اسلامي ايران\"", "كشور*"] {
      for hit in try Searcher(sample.archive).hits(sample.query(typed), limit: 2) {
        #expect(hit.snippet.pieces.contains { $0.isMarked }, "\(typed)")
      }
    }
  }

  @Test("a compound of Persian is found with a space, a non-joiner or joined")
  func nonJoiners() throws {
    let sample = try SampleArchive()
    try sample.add("A", "محمود احمدی‌نژاد گفت که می‌شود")
    try sample.add("B", "محمود احمدی نژاد گفت که می شود")
    try sample.add("C", "محمود احمدینژاد گفت که میشود")
    for (typed, ids) in [
      ("احمدی‌نژاد", [1, 2, 3]), ("احمدي‌نژاد", [1, 2, 3]), ("احمدی نژاد", [1, 2]),
      ("احمدینژاد", [1, 3]), ("می‌شود", [1, 2, 3]), ("ميشود", [1, 3]), ("\"احمدی نژاد\"", [1, 2]),
      ("\"محمود احمدي نژاد\"", [1, 2]),
    ] as [(String, [Int64])] {
      #expect(try sample.find(typed) == ids, "\(typed)")
    }
  }

  @Test(
    "a leader is known by the end of a name in Arabic script, however its parts are joined",
    arguments: [
      "احمدی نژاد", "احمدی‌نژاد", "احمدینژاد", "احمدي نژاد", "محمود احمدینژاد", "محمود احمدی نژاد",
    ])
  func leader(name: String) throws {
    let sample = try SampleArchive()
    let leader = try NameLookup(sample.archive).leader(name, option: "--leader")
    #expect(leader.id == "mahmoud-ahmadinejad")
  }
}
