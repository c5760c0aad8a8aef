import Testing

/// docs/query.md tells the truth.
@Suite struct QueryPageTests {
  @Test("the examples in the tables of docs/query.md find what the page says")
  func documentedSearches() throws {
    let program = try DocumentedExample.archive()
    let examples = try DocumentedExample.searches(of: "query.md")
    #expect(examples.count > 20)
    for example in examples {
      let arguments = example.typed.hasPrefix("--") ? example.words : ["--", example.typed]
      let outcome = try program.run(["find", "--ids"] + arguments)
      #expect(outcome.lines.joined(separator: " ") == example.result, "\(example.typed)")
    }
  }
}
