import Search
import Testing

@Suite struct QueryErrorTests {
  static let failures: [(typed: String, message: String, spot: String)] = [
    ("tax \"reform", "the quote \" is never closed", "\""),
    ("tax “reform", "the quote “ is never closed", "“"),
    ("«bon \"mot\"", "the quote « is never closed", "«"),
    ("title:\"x", "the quote \" is never closed", "\""),
    ("x (y z", "this parenthesis is never closed", "("),
    ("x (", "this parenthesis is never closed", "("),
    ("x -title:(", "this parenthesis is never closed", "title:("),
    ("x y) z", "this parenthesis closes nothing", ")"),
    (")", "this parenthesis closes nothing", ")"),
    ("x ( )", "there is nothing in the parentheses", "( )"),
    ("title:()", "there is nothing in the parentheses", "title:()"),
    ("x AND", "'AND' has no word after it", "AND"),
    ("OR y", "'OR' has no word before it", "OR"),
    ("NOT", "'NOT' has no word after it", "NOT"),
    ("x NOT", "'NOT' has no word after it", "NOT"),
    ("x OR AND y", "'OR' has no word after it", "OR"),
    ("x NOT OR y", "'NOT' has no word after it", "NOT"),
    ("(x AND) y", "'AND' has no word after it", "AND"),
    ("(OR x)", "'OR' has no word before it", "OR"),
    ("x *", "a star alone stands for nothing", "*"),
    ("-**", "a star alone stands for nothing", "**"),
    ("title:*", "a star alone stands for nothing", "*"),
    ("\"x y\"*", "a star alone stands for nothing", "*"),
    ("*stan", "a star can stand only at the end of a word", "*"),
    ("par*ment", "a star can stand only at the end of a word", "*"),
    ("parl**", "a star can stand only at the end of a word", "*"),
    ("x a*", "a word with a star needs at least two letters or digits", "a*"),
    ("e\u{301}*", "a word with a star needs at least two letters or digits", "e\u{301}*"),
    ("&&*", "a word with a star needs at least two letters or digits", "&&*"),
    ("\"south afr*\"", "a star has no meaning inside quotes", "\"south afr*\""),
    ("x title: y", "'title:' has nothing to look for", "title:"),
    ("Title:", "'Title:' has nothing to look for", "Title:"),
    ("title:-x", "a minus sign stands before the field, not after it", "title:-x"),
    ("!!! & ?", "there is nothing to search for", "!!! & ?"),
    (" \"!!!\" ", "there is nothing to search for", "\"!!!\""),
    ("-(& OR …)", "there is nothing to search for", "-(& OR …)"),
    ("x about:KZ*", "this is no value for 'about:'", "about:KZ*"),
    ("Since:?", "this is no value for 'since:'", "Since:?"),
    ("x country:", "'country:' has nothing to look for", "country:"),
    ("country:-KZ", "a minus sign stands before the field, not after it", "country:-KZ"),
    ("country:KZ*", "this is no value for 'country:'", "country:KZ*"),
    ("source:(=x)", "this is no value for 'source:'", "=x"),
    ("date:..", "this is no value for 'date:'", "date:.."),
    ("x is:dated", "'is:' knows no 'dated'", "is:dated"),
    ("=tax*", "a star has no meaning after '='", "=tax*"),
    ("x NEAR(a b, 5", "this parenthesis is never closed", "NEAR("),
    ("NEAR(a)", "NEAR needs at least two words", "NEAR(a)"),
    ("SENTENCE()", "SENTENCE needs at least two words", "SENTENCE()"),
    ("NEAR(a b, five)", "the distance must be a number up to 1000", "b, five"),
    ("NEAR(a b, 1001)", "the distance must be a number up to 1000", "b, 1001"),
    ("NEAR(a b, 5 c)", "the distance must be the last thing in NEAR", "c"),
    ("NEAR(a (b c))", "no parenthesis can stand inside NEAR", "("),
    ("SENTENCE(a OR b)", "'OR' cannot stand inside NEAR, SENTENCE or PARAGRAPH", "OR"),
    ("PARAGRAPH(a -b)", "'-b' cannot stand inside NEAR, SENTENCE or PARAGRAPH", "-b"),
    ("NEAR(title:a b)", "a field stands before the parenthesis, not in it", "title:a"),
    ("NEAR(a b,-1)", "the distance must be a number up to 1000", "b,-1"),
    ("NEAR(a b,5x)", "the distance must be a number up to 1000", "b,5x"),
    ("x NEAR (a b)", "the parenthesis must follow NEAR at once", "NEAR"),
    ("title:title:x", "a field cannot stand within another", "title:title:x"),
    ("country:date:2023", "a field cannot stand within another", "country:date:2023"),
    ("date:\"9 May 2023\"..2024", "this stands right behind the quotes of 'date:'", "..2024"),
    ("country=KE", "a colon stands behind a field, no equals sign", "country=KE"),
    ("autor:x", "there is no field 'autor'", "autor:x"),
    ("lang:fr", "there is no field 'lang'", "lang:fr"),
    ("x -Author:\"Ann Lee\"", "there is no field 'author'", "Author:"),
    ("contry:(KZ)", "there is no field 'contry'", "contry:"),
    ("\"a b\"~", "the distance must be a number up to 1000", "~"),
    ("\"a\"~3", "a distance needs at least two words in the quotes", "\"a\"~3"),
  ]

  @Test("what breaks the grammar is named and located", arguments: failures)
  func grammar(typed: String, message: String, spot: String) throws {
    let error = try #require(throws: QueryError.self) { try QueryParser.parse(typed) }
    #expect(error.message == message)
    #expect(String(decoding: Array(typed.utf8)[error.range], as: UTF8.self) == spot)
    #expect(!error.hint.isEmpty)
  }

  @Test(
    "what looks like syntax and is none is read as words, and told",
    arguments: [
      ("foo:bar", 1), ("near(a b)", 1), ("Sentence(a b) x:y", 2), ("10:30", 0), ("by: x", 0),
      ("https://a.test/x", 0), ("x: y", 0), ("NEAR a", 1), ("NEAR(a b 4)", 1), ("NEAR(a 4)", 0),
      ("e=mc2", 0), ("near (a b)", 0), ("\"lang:fr\"", 0),
      ("Kyiv:", 0),
    ])
  func doubts(typed: String, count: Int) throws {
    #expect(try QueryParser.parse(typed).doubts.count == count)
  }

  @Test func limitsAreEnforced() throws {
    let deep = String(repeating: "(", count: 65) + "x" + String(repeating: ")", count: 65)
    let depth = try #require(throws: QueryError.self) { try QueryParser.parse(deep) }
    #expect(depth.message == "parentheses are nested more than 64 deep")
    #expect(depth.range == 64..<65)
    let many = Array(repeating: "x", count: 1_001).joined(separator: " ")
    let count = try #require(throws: QueryError.self) { try QueryParser.parse(many) }
    #expect(count.message == "there are more than 1000 terms")
    #expect(count.range == 2_000..<2_001)
    let words = Array(repeating: "x", count: 501)
    for typed in ["\"\(words.joined(separator: " "))\"", words.joined(separator: "-")] {
      let phrase = try #require(throws: QueryError.self) { try QueryParser.parse(typed) }
      #expect(phrase.message == "a phrase has more than 500 words")
    }
    let group = words.prefix(65).joined(separator: " ")
    for typed in ["NEAR(\(group))", "SENTENCE(\(group))", "\"\(group)\"~3"] {
      let many = try #require(throws: QueryError.self) { try QueryParser.parse(typed) }
      #expect(many.message == "more than 64 words cannot be looked for together")
    }
    let long = String(repeating: "x", count: 65_537)
    let length = try #require(throws: QueryError.self) { try QueryParser.parse(long) }
    #expect(length.message == "the query is longer than 65536 bytes")
    let unclosed = String(repeating: "(", count: 65_536)
    #expect(throws: QueryError.self) { try QueryParser.parse(unclosed) }
  }

  @Test func descriptionMarksTheSpot() throws {
    let error = try #require(throws: QueryError.self) { try QueryParser.parse("习近平 x AND") }
    #expect(
      error.description == """
        'AND' has no word after it
          习近平 x AND
                   ^^^
        add a word, or put "AND" in quotes to look for it
        """)
  }

  @Test func descriptionHasNothingThatATerminalObeys() throws {
    let typed = "\u{1B}[2J\u{202E}tax\n\u{9B}\u{7F}\u{2028} \u{E0041} \"x\u{0}"
    let error = try #require(throws: QueryError.self) { try QueryParser.parse(typed) }
    let lines = error.description.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[1] == "  ␛[2J\u{FFFD}tax␊\u{FFFD}␡\u{FFFD} \u{FFFD} \"x␀")
    let caret = String(repeating: " ", count: 17) + "^"
    #expect(lines[2] == caret)
  }

  @Test func descriptionOfALongQueryShowsTheSurroundings() throws {
    let typed = String(repeating: "tax ", count: 400) + "(" + String(repeating: " law", count: 400)
    let error = try #require(throws: QueryError.self) { try QueryParser.parse(typed) }
    let lines = error.description.split(separator: "\n")
    #expect(lines[1].count == 76 && lines[1].hasPrefix("  …") && lines[1].hasSuffix("…"))
    #expect(lines[1].dropFirst(lines[2].count - 1).first == "(")
    let marks = "x" + String(repeating: "\u{301}", count: 60_000) + " \""
    let other = try #require(throws: QueryError.self) { try QueryParser.parse(marks) }
    #expect(other.description.utf8.count < 1_000)
  }
}
