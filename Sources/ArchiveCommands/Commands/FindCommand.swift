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

      Each result begins with the number that 'archive show' takes.
      Exit status: 0 found, 1 nothing found.
      """)

  @OptionGroup var queryOptions: QueryOptions
  @OptionGroup(title: "Only articles that") var filterOptions: FilterOptions

  @Option(help: ArgumentHelp("The order of results.", valueName: "order"))
  var sort: ArticleQuery.Sort = .relevance

  @OptionGroup var rankingOptions: RankingOptions

  @Option(help: ArgumentHelp("The most results to print.", valueName: "count"))
  var limit = 20

  @Option(help: ArgumentHelp("How many of the first results to leave out.", valueName: "count"))
  var offset = 0

  @Flag(help: "Print one JSON object a result.")
  var jsonl = false

  @Flag(help: "Print a table with the columns of 'archive export'.")
  var csv = false

  @Flag(help: "Print only the articles' numbers.")
  var ids = false

  @Flag(help: "Print only how many articles match.")
  var count = false

  @Option(
    help: ArgumentHelp(
      "Find articles like this one, by its most telling words; says which.", valueName: "id"))
  var like: Int64?

  @OptionGroup var facetOptions: FacetOptions

  @Option(help: .hidden) var timed: Int?

  @OptionGroup var colourOptions: ColourOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard facetOptions.facets == nil || !(csv || ids || count) else {
      throw ValidationError("--facets prints counts, as text or with --jsonl.")
    }
    guard [jsonl, csv, ids, count].filter({ $0 }).count <= 1 else {
      throw ValidationError("Choose one of --jsonl, --csv, --ids and --count.")
    }
    guard limit >= 0 else { throw ValidationError("--limit takes a count of 0 or more.") }
    guard offset >= 0 else { throw ValidationError("--offset takes a count of 0 or more.") }
    let hasQuery = queryOptions.query.contains { !$0.isEmpty }
    guard like == nil || !queryOptions.any else {
      throw ValidationError("--like and --any exclude one another.")
    }
    guard hasQuery || like != nil || !filterOptions.request.isEmpty else {
      throw ValidationError("Give some words to look for, or a filter such as --country.")
    }
  }

  mutating func run() throws {
    let parsed = try queryOptions.parse()
    let archive = try archiveOptions.open(.read)
    let (words, filters) = try filterOptions.resolve(
      parsed.root, of: queryOptions.text, in: archive)
    var query = ArticleQuery(words: words, filters: filters, sort: sort)
    try applyLike(to: &query, in: archive)
    try rankingOptions.apply(to: &query)
    if let timed { return try SearchTiming(archive, query, limit: limit).run(times: timed) }
    let searcher = Searcher(archive)
    if try facetOptions.print(query, searcher, archive, jsonl: jsonl, style: colourOptions.style) {
      return
    }
    let wanted = min(limit, .max - offset) + offset
    let total = try searcher.count(query, wanted: count ? 0 : wanted)
    try rankingOptions.tellAddedWords(query, searcher, wanted: wanted)
    let output = OutputSink.standardOutput()
    let printer = ResultPrinter(searcher: searcher, output: output)
    if count {
      try output.write("\(total)\n")
    } else if ids {
      try printer.printIDs(query, limit: limit, offset: offset)
    } else if jsonl {
      try printer.printJSON(query, limit: limit, offset: offset)
    } else if csv {
      try ArticleExporter(archive).write(
        query, limit: limit, offset: offset, format: .csv, to: output)
    } else {
      try printer.printText(query, limit: limit, offset: offset, style: colourOptions.style)
    }
    try output.flush()
    if !count, !ids {
      try summarise(query, searcher, total: total)
    }
    if total == 0 {
      try suggest(query, searcher, archive)
      throw ExitCode.nothingFound
    }
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

  /// Names a query that finds something, if one of near spelling does.
  private func suggest(_ query: ArticleQuery, _ searcher: Searcher, _ archive: Archive) throws {
    guard !count, !ids, let better = try SpellingSuggestion(archive).better(query, searcher) else {
      return
    }
    let found = Message.count(better.articles, "article")
    Message.note("Did you mean: \(better.words.asTyped)   (\(found))")
  }

  private func summarise(_ query: ArticleQuery, _ searcher: Searcher, total: Int) throws {
    let shown = max(0, min(limit, total - offset))
    var line =
      total == 0
      ? "Nothing found"
      : "\(Message.grouped(shown)) of \(Message.count(total, "article"))"
    let undated = try searcher.undatedLeftOut(query)
    if undated > 0 { line += "; \(Message.count(undated, "undated article")) left out" }
    Message.note(line)
  }
}

extension ArticleQuery.Sort: ExpressibleByArgument {}
