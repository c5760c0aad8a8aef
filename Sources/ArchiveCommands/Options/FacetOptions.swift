import ArgumentParsing
import Presentation
import Search
import Storage

/// Counts of all matches in place of results.
struct FacetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Count all matches instead: by countries, leaders, regions, source, month, language.",
      discussion: "Give several with commas; the ten most frequent of each are printed.",
      valueName: "facets"))
  var facets: String?

  mutating func validate() throws { _ = try chosen() }

  private func chosen() throws -> [Facet] {
    guard let facets else { return [] }
    let names = facets.split(separator: ",").map { $0.filter { $0 != " " } }
    guard !names.isEmpty else { throw ValidationError("--facets names nothing to count by.") }
    return try names.map { name in
      guard let facet = Facet(named: name) else {
        let known = Facet.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--facets knows no '\(name)': give some of \(known).")
      }
      return facet
    }
  }

  /// Prints the counts, if there are any to print; says whether.
  func print(
    _ query: ArticleQuery, _ report: FindReport, jsonl: Bool, style: TextStyle
  ) throws -> Bool {
    let chosen = try chosen()
    guard !chosen.isEmpty else { return false }
    let counter = try FacetCounter(query, report.searcher, in: report.archive)
    let output = OutputSink.standardOutput()
    for (index, facet) in chosen.enumerated() where counter.total > 0 {
      let counts = try counter.counts(facet)
      if jsonl {
        for value in counts.values {
          try output.write(data: JSONLine.text(FacetRecord(facet, value)))
        }
      } else {
        try output.write((index == 0 ? "" : "\n") + FacetText(style: style).text(counts))
      }
    }
    try output.flush()
    let line =
      counter.total == 0 ? "Nothing found" : "Counted \(Message.count(counter.total, "article"))"
    Message.note(line + (try report.undatedLeftOut()))
    if counter.total == 0 { throw ExitCode.nothingFound }
    return true
  }
}
