import Stemming
import Testing
import TextProcessing

@Suite struct StemmerTests {
  static let same: [(StemmedLanguage, [String])] = [
    (.russian, ["правительство", "правительства", "правительством", "Правительству"]),
    (.russian, ["Горбачёва", "Горбачева"]),
    (.french, ["élection", "élections", "elections"]),
    (.french, ["annoncé", "annoncée", "annoncées", "annoncees", "annonce"]),
    (.spanish, ["administración", "administraciones", "administracion"]),
    (.spanish, ["economía", "economías", "economia", "ECONOMIAS"]),
    (.portuguese, ["eleição", "eleições", "eleicao", "eleicoes"]),
    (.portuguese, ["decisão", "decisões", "decisao"]),
    (.german, ["Häuser", "hauser", "Haus"]), (.german, ["Straße", "Straßen", "Strassen"]),
    (.turkish, ["hükümet", "hükümeti", "hükümetin", "hukumeti", "HÜKÜMET"]),
    (.turkish, ["kitap", "kitabı", "kitabi"]),
    (.arabic, ["حكومة", "الحكومة", "الحُكُومَة", "الحكـومة"]),
    (.arabic, ["الوزراء", "وزراء", "والوزراء", "للوزراء"]), (.arabic, ["حكومات", "الحكومة"]),
  ]

  @Test("the forms of a word have one stem, with accents and without", arguments: same)
  func oneStem(language: StemmedLanguage, words: [String]) {
    let stemmer = Stemmer(language)
    let stems = Set(words.map { stemmer.stem(Folding.fold($0)) })
    #expect(stems.count == 1, "\(stems)")
  }

  @Test(
    "other words keep another stem",
    arguments: [
      (StemmedLanguage.russian, "выборы", "правительство"), (.french, "nation", "natation"),
      (.spanish, "elección", "eléctrico"), (.turkish, "hükümet", "hüküm"),
    ])
  func otherStem(language: StemmedLanguage, one: String, other: String) {
    let stemmer = Stemmer(language)
    #expect(stemmer.stem(Folding.fold(one)) != stemmer.stem(Folding.fold(other)))
  }

  @Test("what has no letter of the language stays as it is", arguments: StemmedLanguage.allCases)
  func others(language: StemmedLanguage) {
    let stemmer = Stemmer(language)
    for word in ["", "2024", "0", "习近平", "αθηνα", "\u{0}", "a"] {
      #expect(stemmer.stem(word) == word)
    }
  }

  @Test("any text has a stem, which is folded", arguments: StemmedLanguage.allCases)
  func endless(language: StemmedLanguage) {
    let stemmer = Stemmer(language)
    let long = String(repeating: "правительстваgobiernoحكومة", count: 2_000)
    #expect(!stemmer.stem(long).isEmpty)
    for word in ["économiquement", "straßenbahnen", "нации", "governação"] {
      let stem = stemmer.stem(Folding.fold(word))
      #expect(!stem.isEmpty && Folding.fold(stem) == stem)
    }
  }

  @Test("a language is known by its tag, whatever follows")
  func tags() {
    #expect(StemmedLanguage(tag: "pt-BR") == .portuguese)
    #expect(StemmedLanguage(tag: "FR") == .french)
    for tag in [nil, "", "en", "frr", "zh-Hans"] { #expect(StemmedLanguage(tag: tag) == nil) }
  }
}
