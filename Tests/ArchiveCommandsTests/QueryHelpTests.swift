import Search
import Testing

@testable import ArchiveCommands

@Suite struct QueryHelpTests {
  /// The examples: what stands before two spaces in a line that is indented by four.
  static let examples = QueryHelp.text.split(separator: "\n").compactMap { line -> String? in
    guard line.hasPrefix("    "), !line.hasPrefix("     ") else { return nil }
    let rest = line.dropFirst(4)
    return String(rest.firstRange(of: "  ").map { rest[..<$0.lowerBound] } ?? rest)
  }

  @Test("each example is a query", arguments: examples)
  func parses(example: String) throws {
    #expect(try QueryParser.parse(example).root != nil)
  }

  @Test("the help fits a terminal") func fits() {
    let lines = QueryHelp.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 70)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(Self.examples.count >= 30)
  }

  @Test("every operator and field is named") func complete() {
    for name in QueryFilter.Field.allCases.map({ $0.rawValue + ":" })
      + ["title:", "body:", "NEAR(", "SENTENCE(", "PARAGRAPH(", " OR ", " -", "*", "=", "~"]
    {
      #expect(QueryHelp.text.contains(name))
    }
  }
}
