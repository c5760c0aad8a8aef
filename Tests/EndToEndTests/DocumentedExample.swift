import Foundation
import Testing

/// The examples of a page of `docs/`, which tests run so that the page stays true.
struct DocumentedExample: CustomTestStringConvertible, Sendable {
  /// What is to be typed.
  let typed: String
  /// What the page says that it gives.
  let result: String

  var testDescription: String { typed.split(separator: "\n").first.map(String.init) ?? typed }

  /// The words of an option and its value, as a shell would give them.
  var words: [String] {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    return parts.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
  }

  /// Makes the archive on which the examples were run.
  static func archive() throws -> ArchiveProgram {
    let program = try ArchiveProgram()
    // The pages name these, in this order: the numbers of articles depend on it.
    let inputs = ["languages.jsonl", "meridian-post.jsonl", "scrapes", "steppe-courier.jsonl"]
    let outcome = try program.run(
      ["add", "--quiet"] + inputs.map { ArchiveProgram.samples + "/" + $0 })
    #expect(outcome.status == 0)
    return program
  }

  /// The blocks of SQL of a page, each with the block after it.
  static func queries(of name: String) throws -> [DocumentedExample] {
    let text = try page(named: name)
    return text.components(separatedBy: "```sql\n").dropFirst().compactMap { rest in
      let parts = rest.components(separatedBy: "```")
      guard parts.count > 2, parts[1].allSatisfy(\.isNewline) else { return nil }
      return DocumentedExample(
        typed: parts[0], result: String(parts[2].drop(while: \.isNewline)))
    }
  }

  /// The rows of tables whose last cell says which articles the first cell finds: `| x | … | → 1 2 |`.
  static func searches(of name: String) throws -> [DocumentedExample] {
    try page(named: name).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("|"), cells.count == 3, let arrow = cells[2].range(of: "→ ")
      else { return nil }
      let typed = cells[2].hasPrefix("→") ? cells[0] : String(cells[2][..<arrow.lowerBound])
      return DocumentedExample(
        typed: typed.trimmingCharacters(in: CharacterSet(charactersIn: "` ")),
        result: String(cells[2][arrow.upperBound...]))
    }
  }

  private static func page(named name: String) throws -> String {
    try String(contentsOfFile: ArchiveProgram.documents + "/" + name, encoding: .utf8)
  }
}
