import Gazetteer
import Testing

@Suite struct CountryDirectoryTests {
  static let all = CountryDirectory()

  var directory: CountryDirectory { Self.all }

  func codes(_ typed: String) -> [String]? {
    switch directory.resolve(typed) {
    case .one(let country): [country.code]
    case .several(let countries): countries.map(\.code)
    case .none: nil
    }
  }

  @Test(
    "codes, names, demonyms and abbreviations are understood in any letter case",
    arguments: [
      ("KZ", "KZ"), ("kz", "KZ"), ("Kazakhstan", "KZ"), ("kazakh", "KZ"), ("XK", "XK"),
      ("uk", "GB"),
      ("U.S.", "US"), ("us", "US"), ("USA", "US"), ("Türkiye", "TR"), ("TURKIYE", "TR"),
      ("Burma", "MM"),
      ("Czech Republic", "CZ"), ("côte d’ivoire", "CI"), ("cote d'ivoire", "CI"), (" Chad ", "TD"),
      ("Georgia", "GE"), ("Guinea", "GN"), ("in", "IN"), ("Sudan", "SD"),
    ])
  func one(typed: String, code: String) {
    #expect(codes(typed) == [code])
  }

  @Test(
    "a name that two countries share is a choice to offer",
    arguments: [
      ("Korea", ["KP", "KR"]), ("congo", ["CD", "CG"]),
    ])
  func several(typed: String, expected: [String]) {
    #expect(codes(typed) == expected)
  }

  @Test("a slip is answered with what comes near")
  func suggestion() {
    guard case .none(let suggestions) = directory.resolve("Kazakhstn") else {
      Issue.record("resolved")
      return
    }
    #expect(suggestions.first == "Kazakhstan")
  }

  @Test(
    "nothing, white space and hostile text resolve to nothing",
    arguments: [
      "", "  ", "\0", "\u{202E}", "zzzzzzzzzz",
    ])
  func nothing(typed: String) {
    #expect(codes(typed) == nil)
  }

  @Test("a huge text resolves to nothing")
  func hugeText() {
    #expect(codes(String(repeating: "korea", count: 50_000)) == nil)
  }
}

@Suite struct LeaderDirectoryTests {
  static let all = LeaderDirectory()

  var directory: LeaderDirectory { Self.all }

  func ids(_ typed: String) -> [String]? {
    switch directory.resolve(typed) {
    case .one(let leader): [leader.id]
    case .several(let leaders): leaders.map(\.id)
    case .none: nil
    }
  }

  @Test(
    "ids, full names, surnames and other spellings are understood",
    arguments: [
      ("macron", "emmanuel-macron"), ("emmanuel-macron", "emmanuel-macron"),
      ("Emmanuel Macron", "emmanuel-macron"), ("tokayev", "kassym-jomart-tokayev"),
      ("Toqayev", "kassym-jomart-tokayev"), ("Kassym Jomart Tokayev", "kassym-jomart-tokayev"),
      ("erdogan", "recep-tayyip-erdogan"), ("Erdoğan", "recep-tayyip-erdogan"),
      ("xi jinping", "xi-jinping"), ("习近平", "xi-jinping"), ("kim jong-un", "kim-jong-un"),
      ("KIM JONG UN", "kim-jong-un"), ("Путин", "vladimir-putin"),
    ])
  func one(typed: String, id: String) {
    #expect(ids(typed) == [id])
  }

  @Test("a surname of several is a choice to offer")
  func several() throws {
    let kims = try #require(ids("kim"))
    #expect(kims.contains("kim-jong-un") && kims.contains("kim-jong-il"))
    #expect(try #require(ids("abdullah")).count > 1)
  }

  @Test("a slip is answered with what comes near")
  func suggestion() {
    guard case .none(let suggestions) = directory.resolve("Macrn") else {
      Issue.record("resolved")
      return
    }
    #expect(suggestions.contains("Macron"))
  }

  @Test("nothing resolves to nothing", arguments: ["", " ", "-", "\0"])
  func nothing(typed: String) {
    #expect(ids(typed) == nil)
  }
}
