import CSV
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  @Test(
    "cells are quoted where RFC 4180 and spreadsheets need it",
    arguments: [
      ("plain", "plain"), ("", "\"\""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("a\rb", "\"a\rb\""),
      (" led", "\" led\""), ("trailed ", "\"trailed \""), ("a b", "a b"), ("тест 新闻", "тест 新闻"),
      ("a;b\tc", "a;b\tc"), ("a\0b", "ab"), ("a\0,b", "\"a,b\""), ("\0", "\"\""),
    ])
  func quoting(text: String, written: String) {
    #expect(CSVWriter.line(of: [.text(text)]) == written + "\r\n")
  }

  @Test func rowsHaveCommasBetweenCells() {
    #expect(CSVWriter.line(of: [.integer(-12), .empty, .text("x"), .text("")]) == "-12,,x,\r\n")
    #expect(CSVWriter.line(of: [.empty]) == "\"\"\r\n")
    #expect(CSVWriter.line(of: []) == "\r\n")
    #expect(CSVWriter.line(of: [.integer(.min)]) == "-9223372036854775808\r\n")
  }

  @Test func aByteOrderMarkComesBeforeTheFirstRowOnly() throws {
    var output = ""
    var writer = CSVWriter(options: .init(hasByteOrderMark: true)) { output += $0 }
    try writer.write([.text("a")])
    try writer.write([.text("b")])
    #expect(Array(output.utf8) == [0xEF, 0xBB, 0xBF] + Array("a\r\nb\r\n".utf8))
  }

  @Test func whatTheSinkThrowsReachesTheCaller() {
    struct Full: Error {}
    var writer = CSVWriter { _ in throw Full() }
    #expect(throws: Full.self) { try writer.write([.empty]) }
  }

  @Test(
    "no spreadsheet runs a cell as a formula",
    arguments: [
      "=1+1", "+1", "-1", "-12.5", "@SUM(A1)", " =1", "\u{A0}=1", "\u{3000}＝1", "＋1", "－1", "＠x",
      "\0=1", "\u{FEFF}=1", "\u{200B}=1", "\u{202E}=1", "\u{7F}=1", "\t=1", "\r\n=1", "\tx", "\nx",
      "\u{85}=1", "\u{2212}1", "=", "\u{0} \u{0}=cmd|'/c calc'!A0",
    ])
  func formulas(text: String) {
    let shown = text.unicodeScalars.filter { $0 != "\0" }.map { String($0) }.joined()
    #expect(FormulaGuard.isDangerous(text))
    #expect(CSVReading.rows(of: CSVWriter.line(of: [.text(text)])) == [["'" + shown]])
    #expect(CSVReading.rows(of: CSVWriter.line(of: [.text(text)], isRaw: true)) == [[shown]])
  }

  @Test(arguments: ["", "a=1", "'a'", "12", "«=»", " x", "新闻", "\0", "—dash", "a\t=1", "\u{301}=1"])
  func harmlessTextStaysAsItIs(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
  }

  @Test("any rows come back as they were", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "b", ",", "\"", "\r", "\n", " ", "'", "=", "é", "新", "😀", "\u{301}", "\t", ";",
      "\u{FEFF}",
    ]
    let width = Int.random(in: 1...5, using: &random)
    var expected: [[String]] = []
    var output = ""
    var writer = CSVWriter(options: .init(isRaw: true)) { output += $0 }
    for _ in 0..<100 {
      let row = (0..<width).map { _ in
        var text = ""
        for _ in 0..<Int.random(in: 0...8, using: &random) {
          text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
        }
        return text
      }
      expected.append(row)
      try writer.write(row.map { CSVCell.text($0) })
    }
    #expect(
      CSVReading.rows(of: output).map { $0.map { Array($0.utf8) } }
        == expected.map { $0.map { Array($0.utf8) } })
  }
}

/// A reader of RFC 4180 as strict as the grammar, for these tests only.
enum CSVReading {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        cell.append("\"")
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        row = []
        cell = .init()
      default: cell.append(scalar)
      }
    }
    if isQuoted || !cell.isEmpty || !row.isEmpty { rows.append(["the text is cut off"]) }
    return rows
  }
}
