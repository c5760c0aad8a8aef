import Testing

@testable import CSV

@Suite struct CSVReaderTests {
  /// Reads text in pieces of some bytes.
  private func rows(
    _ text: String, delimiter: CSVDelimiter = .comma, limit: Int = 1 << 20, piece: Int = 1 << 20
  ) throws -> [CSVRow] {
    var rest = Array(text.utf8)[...]
    var reader = CSVReader(delimiter: delimiter, rowLimit: limit) {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    }
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  private func cells(_ text: String, delimiter: CSVDelimiter = .comma) throws -> [[String]] {
    try rows(text, delimiter: delimiter).map(\.cells)
  }

  @Test(
    "cells are read as RFC 4180 writes them",
    arguments: [
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a,,\n", [["a", "", ""]]), ("", []),
      ("\n", [[""]]), ("\"a\"\"b\"", [["a\"b"]]), ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\nb\r\nc\",d\n", [["a\nb\r\nc", "d"]]), ("\"\",\"\"", [["", ""]]),
      ("a\"b,c", [["a\"b", "c"]]), ("\"a\"b,c", [["ab", "c"]]), ("\"\"\"\"", [["\""]]),
      ("新闻,тест\n", [["新闻", "тест"]]), ("a\0b,c", [["a\0b", "c"]]), ("a,", [["a", ""]]),
    ] as [(String, [[String]])])
  func standard(text: String, expected: [[String]]) throws {
    for piece in [1, 2, 3, 1024] {
      #expect(try rows(text, piece: piece).map(\.cells) == expected)
    }
  }

  @Test("a row has the number of the line on which it begins")
  func lines() throws {
    for piece in [1, 1024] {
      let lines = try rows("a\r\n\"b\r\nc\rd\ne\"\r\n\r\nf\n", piece: piece).map(\.line)
      #expect(lines == [1, 2, 6, 7])
    }
  }

  @Test("a quote that nothing closes costs its line only")
  func unclosed() throws {
    for piece in [1, 1024] {
      let rows = try rows("a,b\nc,\"d\ne,f\ng,h\n", piece: piece)
      #expect(rows.map(\.cells) == [["a", "b"], [], ["e", "f"], ["g", "h"]])
      #expect(rows[1].problem == .unclosedQuote(line: 2))
      #expect(rows.map(\.line) == [1, 2, 3, 4])
    }
  }

  @Test("nor does it take more memory than a row may have")
  func unclosedWithinLimit() throws {
    let many = String(repeating: "x,y\n", count: 5000)
    let rows = try rows("a,\"b\n" + many, limit: 1000, piece: 64)
    #expect(rows.count == 5001)
    #expect(rows[0].problem == .unclosedQuote(line: 1))
    #expect(rows.last?.cells == ["x", "y"])
    #expect(rows.last?.line == 5001)
  }

  @Test("an endless line is read past in constant memory")
  func endless() throws {
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 256 << 10)
    var count = 0
    var reader = CSVReader(delimiter: .comma, rowLimit: 1 << 20) {
      count += 1
      if count <= 400 { return chunk }
      return count == 401 ? Array("\na,b\n".utf8) : nil
    }
    #expect(try reader.next()?.problem == .tooLong)
    #expect(try reader.next() == CSVRow(line: 2, cells: ["a", "b"]))
    #expect(try reader.next() == nil)
  }

  @Test("a million cells are too many, and the next row is read")
  func manyCells() throws {
    let rows = try rows(String(repeating: ",", count: 1_000_000) + "\na,b\n", limit: 8 << 20)
    #expect(rows.map(\.problem) == [.tooManyCells, nil])
    #expect(rows[1].cells == ["a", "b"])
  }

  @Test("bytes that are not UTF-8 are told with their place")
  func invalid() throws {
    var reader = CSVReader(
      delimiter: .comma, rowLimit: 100, chunks: [Array("é,".utf8) + [0xE9, 0x0A]])
    let row = try reader.next()
    #expect(row?.invalidOffset == 3)
    #expect(row?.cells == ["é", "\u{FFFD}"])
  }

  @Test(
    "the delimiter is the one that makes most cells of the header",
    arguments: [
      ("a,b,c\n", .comma), ("a;b;c,d\n", .semicolon), ("a\tb,c\td\n", .tab), ("a|b|c\n", .bar),
      ("\"a,b,c\";d\n", .semicolon), ("\n\na;b\n1,2,3\n", .semicolon), ("a\n", nil), ("", nil),
    ] as [(String, CSVDelimiter?)])
  func delimiter(text: String, expected: CSVDelimiter?) {
    #expect(CSVDelimiter.detected(in: text.utf8) == expected)
  }

  @Test(
    "Excel's line says the delimiter",
    arguments: [
      ("sep=;\r\na", .semicolon), ("\"sep=,\"\n", .comma), ("SEP=\t\n", .tab), ("sep=xy\n", nil),
      ("sep=x\n", nil), ("separate", nil), ("", nil),
    ] as [(String, CSVDelimiter?)])
  func declared(text: String, expected: CSVDelimiter?) {
    #expect(CSVDelimiter.declared(in: text.utf8) == expected)
  }

  @Test(
    "a guarded cell is given back as it was",
    arguments: ["=1", "'=1", "''+x", "'", "", "a", "'a", "-", "\t=1", "' =1"])
  func unguarded(text: String) {
    #expect(FormulaGuard.unguarded(FormulaGuard.guarded(text)) == text)
  }
}
