import Search
import Testing

@Suite struct QueryParserTests {
  static let canonicalForms: [(typed: String, canonical: String)] = [
    ("tax", "tax"),
    ("tax reform", "tax AND reform"),
    ("tax AND reform", "tax AND reform"),
    ("tax OR reform", "tax OR reform"),
    ("tax or reform and not", "tax AND or AND reform AND and AND not"),
    ("a1 OR b1 c1", "a1 OR b1 AND c1"),
    ("(a1 OR b1) c1", "(a1 OR b1) AND c1"),
    ("a1 NOT b1 OR c1", "a1 AND NOT b1 OR c1"),
    ("-tax", "NOT tax"),
    ("tax -reform", "tax AND NOT reform"),
    (
      "-\"tax reform\" -(a1 b1) -title:x1",
      "NOT \"tax reform\" AND NOT (a1 AND b1) AND NOT title:x1"
    ),
    ("((((tax))))", "tax"),
    ("(a1 (b1 c1)) d1", "a1 AND b1 AND c1 AND d1"),
    ("a1 OR (b1 OR c1)", "a1 OR b1 OR c1"),
    ("NOT NOT tax", "tax"),
    ("NOT (NOT tax)", "tax"),
    ("--tax ---tax", "tax AND NOT tax"),
    ("parliam*", "parliam*"),
    ("title:rail", "title:rail"),
    ("TITLE:rail", "title:rail"),
    ("title:\"rail link\"", "title:\"rail link\""),
    ("title:(a1 OR b1) c1", "(title:a1 OR title:b1) AND c1"),
    ("title:(a1 (b1 -c1)) d1", "title:a1 AND title:b1 AND NOT title:c1 AND d1"),
    ("title:pre*", "title:pre*"),
    (
      "“rail link” «bon mot» „gute Idee“ »ja so« ”nu så”",
      "\"rail link\" AND \"bon mot\" AND \"gute Idee\" AND \"ja so\" AND \"nu så\""
    ),
    ("\"  rail \n\t link \"", "\"rail link\""),
    ("\"OR\" -OR", "\"OR\" AND NOT \"OR\""),
    ("rail\"link\"road(x1)y1", "rail AND \"link\" AND road AND x1 AND y1"),
    ("\"M*A*S*H\"", "\"M*A*S*H\""),
    ("中* OR*", "中* AND OR*"),
    ("title:OR", "title:\"OR\""),
    ("习近平 访问", "习近平 AND 访问"),
    ("rail\u{0}link", "rail AND link"),
    ("\u{200F}إيران\u{202E} \u{FEFF}Иран", "إيران AND Иран"),
    ("tax\u{3000}reform\u{A0}law", "tax AND reform AND law"),
  ]

  @Test("the grammar", arguments: canonicalForms)
  func grammar(typed: String, canonical: String) throws {
    let parsed = try QueryParser.parse(typed)
    #expect(parsed.root?.description == canonical)
    #expect(parsed.ignored.isEmpty)
  }

  static let words = [
    "al-Sisi", "d'Ivoire", "d’Ivoire", "F-35", "COVID-19", "C++", "U.S.", "AT&T", "10:30",
    "http://x.y/z?a=b", "subtitle:x", "x:title:y", "park.", "e\u{301}te\u{301}", "İstanbul", "a",
    "And", "nOT", "|x|", "+x", "#tag", "@name", "50%", "don't", "x^2", "{x}", "x;--", "0",
  ]

  @Test("punctuation inside a word is no operator", arguments: words)
  func wordsWithPunctuation(word: String) throws {
    #expect(try QueryParser.parse(word).root == .term(QueryTerm(.word, word)))
  }

  @Test func operatorsGroupByPrecedence() throws {
    func term(_ text: String) -> QueryNode { .term(QueryTerm(.word, text)) }
    #expect(
      try QueryParser.parse("a OR NOT b c OR d").root
        == .or([term("a"), .and([.not(term("b")), term("c")]), term("d")]))
  }

  @Test(
    "nothing typed is no query and no error", arguments: ["", " ", "\n\t", "\u{0}", "\u{FEFF}"])
  func blank(text: String) throws {
    #expect(try QueryParser.parse(text) == ParsedQuery(root: nil))
  }

  static let ignorable: [(typed: String, canonical: String, ignored: [String])] = [
    ("salt & pepper", "salt AND pepper", ["&"]),
    ("north - south -- east", "north AND south AND east", ["-", "--"]),
    ("salt OR !!!", "salt", ["!!!"]),
    ("salt NOT \"!!!\"", "salt", ["\"!!!\""]),
    ("salt (& | …) title:& \"\"", "salt", ["&", "|", "…", "title:&", "\"\""]),
    ("salt ❤\u{FE0F} \u{301}", "salt", ["❤\u{FE0F}", "\u{301}"]),
    ("(-) salt", "salt", ["-"]),
    ("title:- salt", "salt", ["title:-"]),
  ]

  @Test("terms without letters or digits are left out and named", arguments: ignorable)
  func ignored(typed: String, canonical: String, ignored: [String]) throws {
    let parsed = try QueryParser.parse(typed)
    #expect(parsed.root?.description == canonical)
    #expect(parsed.ignored == ignored)
  }

  @Test func positionsCoverWhatWasTyped() throws {
    let typed = "é -title:“rail link” pre*"
    guard case .and(let children) = try QueryParser.parse(typed).root,
      case .not(.term(let phrase)) = children[1], case .term(let prefix) = children[2]
    else {
      Issue.record("the tree is another")
      return
    }
    #expect(typed.utf8.dropFirst(phrase.position.lowerBound).starts(with: "title:“".utf8))
    #expect(
      typed.utf8.prefix(phrase.position.upperBound).reversed().starts(with: "”".utf8.reversed()))
    #expect(Array(typed.utf8[...])[prefix.position] == Array("pre*".utf8)[...])
    #expect(QueryTerm(.word, "x", position: 3..<4) == QueryTerm(.word, "x"))
  }

  @Test func limitsAreInclusive() throws {
    let deep = String(repeating: "(", count: 64) + "x" + String(repeating: ")", count: 64)
    #expect(try QueryParser.parse(deep).root == .term(QueryTerm(.word, "x")))
    let wide = String(repeating: "(x OR y) ", count: 200)
    #expect(try QueryParser.parse(wide).root != nil)
    let many = Array(repeating: "x", count: 1_000).joined(separator: " ")
    #expect(try QueryParser.parse(many).root != nil)
    let long = String(repeating: "x", count: 65_536)
    #expect(try QueryParser.parse(long).root == .term(QueryTerm(.word, long)))
    let minuses = String(repeating: "-", count: 65_535) + "x"
    #expect(try QueryParser.parse(minuses).root == .not(.term(QueryTerm(.word, "x"))))
    let negations = String(repeating: "NOT ", count: 16_000) + "x"
    #expect(try QueryParser.parse(negations).root == .term(QueryTerm(.word, "x")))
  }
}
