import ArgumentParsing
import Ingestion
import Presentation
import Search
import Storage
import Tagging

/// Applies the present extraction to articles that were added before.
struct ReprocessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reprocess",
    abstract: "Extract articles again from their kept originals.",
    discussion: """
      A newer version of this program may find the headline, text, date or source of
      an article better. This reads the originals again and stores what is found, in
      one step: all of it, or nothing if it fails. Corrections made by hand survive.
      Without words and filters, every article is read again; those without an
      original stay as they are.

      Examples:
        archive reprocess --dry-run                 say what would change
        archive reprocess --source meridian --since 2023
      """)

  @OptionGroup var queryOptions: QueryOptions
  @OptionGroup(title: "Only articles that") var filterOptions: FilterOptions

  @Flag(name: [.customShort("n"), .long], help: "Store nothing; say what would change.")
  var dryRun = false

  @Option(help: ArgumentHelp("How many changed articles to show.", valueName: "count"))
  var examples = 5

  @Flag(name: .shortAndLong, help: "Print no examples and no summary.")
  var quiet = false

  @OptionGroup var colourOptions: ColourOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard examples >= 0 else { throw ValidationError("--examples takes a count of 0 or more.") }
  }

  mutating func run() throws {
    let parsed = try queryOptions.parse()
    let archive = try archiveOptions.open(dryRun ? .read : .write)
    let (words, filters) = try filterOptions.resolve(
      parsed.root, of: queryOptions.text, in: archive)
    let query = ArticleQuery(words: words, filters: filters, sort: .oldest)
    let reprocessor = try ArticleReprocessor(
      archive, tagger: try Tagger(taughtBy: archive), today: Process.today
    ) { Process.timestamp }
    let output = OutputSink.standardOutput()
    let text = ChangeText(style: colourOptions.style)
    var shown = 0
    let limit = quiet ? 0 : examples
    let summary = try reprocessor.run(isDryRun: dryRun) { body in
      try Searcher(archive).forEachID(query, body)
    } changed: { change in
      guard shown < limit else { return }
      try output.write((shown == 0 ? "" : "\n") + text.text(change))
      shown += 1
    }
    try output.flush()
    if !dryRun { try IndexUpkeep.run(archive, isQuiet: quiet) }
    if !quiet { report(summary) }
    if summary.selected == 0 { throw ExitCode.nothingFound }
  }

  private func report(_ summary: ReprocessSummary) {
    let verb = dryRun ? "would change" : "changed"
    Message.note(
      "\(Message.count(summary.changed, "article")) of \(Message.grouped(summary.selected)) \(verb)"
    )
    let parts = ArticleChange.Part.allCases.compactMap { part in
      summary.parts[part].map { "\(Self.name(part)) \(Message.grouped($0))" }
    }
    if !parts.isEmpty { Message.note("Changes: " + parts.joined(separator: ", ")) }
    if summary.withoutOriginal > 0 {
      Message.note(
        "\(Message.count(summary.withoutOriginal, "article")) without an original left as is")
    }
    note(summary.refused, "in whose original no article is found any more")
    note(summary.damaged, "whose original is damaged")
    note(summary.takenAddresses, "whose new address another article has, which keep their own")
  }

  private func note(_ ids: [Int64], _ reason: String) {
    guard !ids.isEmpty else { return }
    let list = ids.prefix(5).map(String.init).joined(separator: ", ")
    let more = ids.count > 5 ? " …" : ""
    Message.note("\(Message.count(ids.count, "article")) \(reason): \(list)\(more)")
  }

  private static func name(_ part: ArticleChange.Part) -> String {
    switch part {
    case .title: "titles"
    case .summary: "summaries"
    case .byline: "bylines"
    case .source: "sources"
    case .url: "addresses"
    case .language: "languages"
    case .date: "dates"
    case .body: "bodies"
    case .tags: "countries and leaders"
    case .other: "other fields"
    }
  }
}
