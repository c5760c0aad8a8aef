import Search
import TestSupport
import Testing

@Suite struct SpellingTests {
  static let spellings: [(text: String, typed: String)] = [
    ("Élections à São Paulo", "elections sao paulo"), ("Elections a Sao Paulo", "élections são"),
    ("Łódź", "Lodz"), ("Lodz", "Łódź"), ("Łódź", "łódź"), ("Straße", "Strasse"),
    ("Strasse", "Straße"), ("STRASSE", "straße"), ("Tromsø", "tromso"), ("Tromso", "TROMSØ"),
    ("Đà Nẵng", "da nang"), ("İstanbul", "istanbul"), ("Istanbul", "İstanbul"),
    ("Ｋａｚａｋｈ", "kazakh"), ("Kazakh", "Ｋａｚａｋｈ"), ("ﬁnance", "finance"), ("finance", "ﬁnance"),
    ("Αθήνα", "αθηνα"), ("Αθηνα", "Αθήνα"), ("Горбачёв", "горбачев"), ("Горбачев", "Горбачёв"),
    ("cafe\u{301}", "café"), ("café", "cafe\u{301}"), ("CO₂", "CO₂"), ("5 m²", "m²"),
    ("al-Sisi", "al-Sisi"), ("Al Sisi", "al-sisi"), ("al-Sisi", "sisi"), ("al‑Sisi", "al-Sisi"),
    ("Côte d'Ivoire", "d'Ivoire"), ("Côte d’Ivoire", "d'ivoire"), ("Cote d'Ivoire", "d’Ivoire"),
    ("in C++ code", "C++"), ("an F-35 jet", "F-35"), ("an F 35 jet", "f-35"),
    ("COVID-19 rules", "covid-19"), ("COVID-19 rules", "covid"), ("the U.S. said", "U.S."),
    ("the U.S. said", "u.s"), ("at 10:30 a.m.", "10:30"), ("AT&T Corp", "AT&T"),
    ("1,234.56 tonnes", "1,234.56"), ("Россия", "россия"), ("رئيس الوزراء", "الوزراء"),
    ("a\0b", "a b"), ("CO₂", "co2"), ("CO2", "CO₂"), ("أحمد", "احمد"), ("احمد", "أحمد"),
    ("أحمد", "أحمد"), ("إيران", "إيران"), ("شؤون", "شؤون"), ("الآن", "الآن"), ("هيئة", "هيئة"),
    ("Łódź-Film", "Łódź-Film"), ("Łódź", "Lod*"), ("Łódź", "łó*"),
    ("Erdoğan's visit", "erdogan"), ("l’Élysée", "elysee"),
  ]

  @Test("spellings of one word find each other", arguments: spellings)
  func found(text: String, typed: String) throws {
    let sample = try SampleArchive()
    try sample.add("Title", "before \(text) after")
    try sample.add("before \(text) after", "body")
    try sample.add("Other", "without")
    #expect(try sample.find(typed) == [1, 2])
    #expect(try sample.find("-(\(typed))") == [3])
    if !typed.contains(" ") { #expect(try sample.find("title:\(typed)") == [2]) }
  }

  static let different: [(text: String, typed: String)] = [
    ("35 F", "F-35"), ("sisi al", "al-Sisi"), ("us", "U.S."), ("19 covid", "COVID-19"),
    ("Ivoire d", "d'Ivoire"), ("мой", "мои"),
  ]

  @Test("other words are not found", arguments: different)
  func notFound(text: String, typed: String) throws {
    let sample = try SampleArchive()
    try sample.add("Title", "before \(text) after")
    #expect(try sample.find(typed).isEmpty)
  }
}
