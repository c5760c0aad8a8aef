import Foundation
import Testing

/// Other programs can read an archive: the sqlite3 shell, with what docs/schema.md says.
@Suite struct SQLiteShellTests {
  @Test("the queries of docs/schema.md give in the sqlite3 shell what the page says")
  func documentedQueries() throws {
    let examples = try DocumentedExample.queries(of: "schema.md")
    let all = examples.map(\.typed).joined()
    for needed in ["MATCH", "snippet(", "JOIN article_country", "JOIN article_leader"] {
      #expect(all.contains(needed), "the page shows no \(needed)")
    }
    let program = try DocumentedExample.archive()
    for example in examples {
      let outcome = try program.shell(example.typed)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output == example.result, "\(example.typed)")
    }
  }

  @Test("the sqlite3 shell finds the articles that the program finds")
  func sameArticles() throws {
    let program = try DocumentedExample.archive()
    let ours = try program.run("find railway --country JP --ids").lines.sorted()
    let shell = try program.shell(
      """
      SELECT rowid FROM article_index
      WHERE article_index MATCH '{title summary body} : railway AND facets : countryjp0'
      """)
    #expect(!ours.isEmpty)
    #expect(shell.lines.dropFirst().sorted() == ours)
  }

  @Test("the sqlite3 shell finds the file whole, its index in accordance with its text")
  func integrity() throws {
    let program = try DocumentedExample.archive()
    let outcome = try program.shell(
      """
      PRAGMA integrity_check; PRAGMA foreign_key_check;
      INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1);
      """)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines == ["integrity_check", "ok"])
  }
}
