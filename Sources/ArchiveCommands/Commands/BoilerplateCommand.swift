import ArgumentParsing
import Presentation
import Search
import Storage
import Tagging
import TextProcessing

/// Shows and changes what is known of a source's repeated lines.
struct BoilerplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boilerplate",
    abstract: "Show the lines that a source repeats, and decide about them.",
    discussion: """
      A short paragraph near the beginning or end of articles that stands in four of a
      source's articles with different headlines, and in one of five of its latest, is
      taken for the source's own and left out of later articles. It is kept aside, not
      lost. Numbers in a line make no difference.

      Examples:
        archive boilerplate meridian
        archive boilerplate meridian --keep 3       it belongs to the articles
        archive boilerplate meridian --add "Join our channel"
        archive boilerplate meridian --clean --dry-run
      """)

  @Option(
    help: ArgumentHelp("Have a line stay in articles: its number or text.", valueName: "line"))
  var keep: [String] = []

  @Option(
    help: ArgumentHelp("Take back what --keep or --add decided about a line.", valueName: "line"))
  var release: [String] = []

  @Option(help: ArgumentHelp("Leave a line out of articles.", valueName: "text"))
  var add: [String] = []

  @Flag(help: "Leave the lines out of articles that were added before, too.")
  var clean = false

  @Flag(name: [.customShort("n"), .long], help: "With --clean, change nothing; say what would be.")
  var dryRun = false

  @Flag(help: "Print one JSON object a line.")
  var jsonl = false

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  @OptionGroup var colourOptions: ColourOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  @Argument(help: "The source, by its name or a part of it.") var source: String

  mutating func validate() throws {
    guard !dryRun || clean else {
      throw ValidationError("--dry-run shows what --clean would do; use them together.")
    }
  }

  private var hasChanges: Bool { clean || !(keep + release + add).isEmpty }

  /// Undoes what a dry run did to find out what would be done.
  private struct DryRunEnded: Error {
    let lines: [BoilerplateLine]
    let summary: CleaningSummary
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(hasChanges ? .write : .read)
    let id = try FilterResolver(archive, today: Process.today).source(source)
    if clean {
      try runCleaning(archive, id)
    } else if hasChanges {
      let count = try archive.transaction { try decide(archive, id).count }
      if count > 0 { try IndexUpkeep.run(archive, isQuiet: quiet) }
      if !quiet, count > 0 { Message.note("Put back into \(Message.count(count, "article"))") }
    } else {
      let lines = try archive.run { try archive.boilerplate(ofSource: id) }
      try write(lines, cleaning: nil)
      if lines.isEmpty {
        Message.note("No repeated lines are known of this source")
        throw ExitCode.nothingFound
      }
    }
  }

  private func decide(_ archive: Archive, _ id: Int64) throws -> (writer: ArticleWriter, count: Int)
  {
    let writer = try ArticleWriter(archive) { Process.timestamp }
    let tagger = try Tagger(taughtBy: archive)
    writer.retag = { tagger.tags(of: $0) }
    var count = 0
    for line in keep { count += try writer.keepLine(line, ofSource: id) }
    for line in release { count += try writer.releaseLine(line, ofSource: id) }
    for line in add { try writer.addLine(line, ofSource: id) }
    return (writer, count)
  }

  private func runCleaning(_ archive: Archive, _ id: Int64) throws {
    do {
      try archive.transaction {
        let writer = try decide(archive, id).writer
        let summary = try writer.clean(source: id, changesArticles: !dryRun)
        let lines = try archive.boilerplate(ofSource: id)
        if dryRun { throw DryRunEnded(lines: lines, summary: summary) }
        try report(lines, summary)
      }
      try IndexUpkeep.run(archive, isQuiet: quiet)
    } catch let end as DryRunEnded {
      try report(end.lines, end.summary)
    }
  }

  private func report(_ lines: [BoilerplateLine], _ summary: CleaningSummary) throws {
    try write(lines.filter { summary.lines[$0.id] != nil }, cleaning: summary)
    guard !quiet else { return }
    let verb = dryRun ? "would be cleaned" : "cleaned"
    Message.note(
      "\(Message.count(summary.cleaned, "article")) of \(Message.grouped(summary.articles)) \(verb)"
    )
  }

  private func write(_ lines: [BoilerplateLine], cleaning: CleaningSummary?) throws {
    let output = OutputSink.standardOutput()
    if jsonl {
      for line in lines { try output.write(data: JSONLine.text(BoilerplateRecord(line))) }
    } else {
      let text = BoilerplateText(style: colourOptions.style)
      try output.write(text.table(lines, cleaned: cleaning?.lines))
    }
    try output.flush()
  }
}
