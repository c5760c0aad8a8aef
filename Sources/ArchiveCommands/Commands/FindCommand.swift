public import ArgumentParsing
import CSV
import Presentation
public import Search
import Storage

/// Searches the archive.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Search the archive, best match first.",
    discussion: """
      All words must stand in an article; words are found with their endings, and
      without regard to case and accents. Filters alone are a search too.

      Examples:
        archive find border trade
        archive find '"border market" -tomato'
        archive find 'title:summit (Astana OR Tashkent)' --since 2023-06
        archive find --country KZ,UZ --leader tokayev --date 2023
        archive find railw* --country kazakh --sort newest --limit 5
        archive find --any "what was said of wheat prices and ports"
        archive find -- -customs                    words that begin with a dash

      Each result begins with the number that 'archive show' takes. A story that
      several outlets have is shown once, with the numbers of its copies. The last
      line, on standard error, says how many articles were shown, match, are copies,
      or were left out since they have no date.
      See 'archive help query' for all that a query may say.

      Exit status: 0 found, 1 nothing found.
      """)

  @OptionGroup var queryOptions: QueryOptions
  @OptionGroup(title: "Only articles that") var filterOptions: FilterOptions

  @Option(help: ArgumentHelp("The order of results.", valueName: "order"))
  var sort: ArticleQuery.Sort = .relevance

  @OptionGroup var rankingOptions: RankingOptions

  @OptionGroup var resultOptions: ResultOptions

  @Option(
    help: ArgumentHelp(
      "Find articles like this one, by its most telling words; says which.", valueName: "id"))
  var like: Int64?

  @OptionGroup var facetOptions: FacetOptions

  @Option(help: .hidden) var timed: Int?

  @OptionGroup var colourOptions: ColourOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard facetOptions.facets == nil || resultOptions.form == .text || resultOptions.jsonl else {
      throw ValidationError("--facets prints counts, as text or with --jsonl.")
    }
    guard facetOptions.facets == nil || !resultOptions.explain else {
      throw ValidationError("--facets and --explain exclude one another.")
    }
    let hasQuery = queryOptions.query.contains { !$0.isEmpty }
    guard like == nil || !queryOptions.any else {
      throw ValidationError("--like and --any exclude one another.")
    }
    guard hasQuery || like != nil || !filterOptions.request.isEmpty else {
      throw ValidationError(
        "Give some words to look for, or a filter such as --country. 'archive find --since 1900 --sort "
          + "newest' lists all articles with a date, and --undated those without; 'archive export' writes all."
      )
    }
  }

  mutating func run() throws {
    let watch = Stopwatch()
    let parsed = try watch.measure("parse") { try queryOptions.parse() }
    let archive = try watch.measure("open") { try archiveOptions.open(.read) }
    let query = try watch.measure("resolve") { try self.query(parsed, in: archive) }
    let (limit, offset) = (resultOptions.limit, resultOptions.offset)
    if timed == nil { try archive.keepFewPages() }
    if let timed { return try SearchTiming(archive, query, limit: limit).run(times: timed) }
    let searcher = Searcher(archive)
    let report = FindReport(query: query, searcher: searcher, archive: archive)
    if resultOptions.explain { return try explain(query, searcher, report, after: watch.steps) }
    if try facetOptions.print(
      query, report, jsonl: resultOptions.jsonl, style: colourOptions.style)
    {
      return
    }
    let form = resultOptions.form
    let wanted = form == .count ? 0 : Searcher.reach(limit, offset)
    let total = try searcher.count(
      query, wanted: form == .text ? Searcher.reachOfPage(limit, offset) : wanted)
    try rankingOptions.tellAddedWords(query, searcher, wanted: wanted)
    let output = OutputSink.standardOutput()
    let printer = ResultPrinter(
      searcher: searcher, archive: archive, output: output, style: colourOptions.style)
    let printed = try printer.print(query, resultOptions, total: total)
    try output.flush()
    if form == .count { try report.endOfCount() } else { try report.end(printed, total: total) }
    if total == 0 {
      if form != .count, form != .ids { try report.suggest() }
      throw ExitCode.nothingFound
    }
  }

  private func query(_ parsed: ParsedQuery, in archive: Archive) throws -> ArticleQuery {
    let (words, filters) = try filterOptions.resolve(
      parsed.root, of: queryOptions.text, in: archive)
    var query = ArticleQuery(words: words, filters: filters, sort: sort)
    try applyLike(to: &query, in: archive)
    rankingOptions.apply(to: &query, today: try filterOptions.today)
    return query
  }

  /// Lets the words of another article count; those of the query must stand as well.
  private func applyLike(to query: inout ArticleQuery, in archive: Archive) throws {
    guard let like else { return }
    let telling = try TellingWords(of: like, in: archive)
    guard let root = telling.query else {
      Message.note("Article \(like) has no word in common with others")
      throw ExitCode.nothingFound
    }
    Message.note("Words of article \(like): \(telling.words.joined(separator: ", "))")
    query.words = query.words.map { .and([$0, root]) } ?? root
    query.excluded = like
  }

  /// Carries the search out and prints how.
  private func explain(
    _ query: ArticleQuery, _ searcher: Searcher, _ report: FindReport,
    after steps: [Explanation.Step]
  ) throws {
    var explanation = try searcher.explain(
      query, limit: resultOptions.limit, offset: resultOptions.offset)
    explanation.steps.insert(contentsOf: steps, at: 0)
    let output = OutputSink.standardOutput()
    try output.write(
      resultOptions.jsonl
        ? JSONLine.text(ExplanationRecord(explanation))
        : ExplanationText(style: colourOptions.style).text(explanation))
    try output.flush()
    let total = Message.count(explanation.total, "article")
    Message.note("Explained a search of \(total)" + (try report.undatedLeftOut()))
    if explanation.total == 0 { throw ExitCode.nothingFound }
  }
}

extension ArticleQuery.Sort: ExpressibleByArgument {}
