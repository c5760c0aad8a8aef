import ArgumentParsing
import Ingestion
import Presentation
import Search
import Storage
import Tagging

/// Finds the tags of stored articles anew.
struct RetagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retag",
    abstract: "Find the countries and leaders of stored articles anew.",
    discussion: """
      Applies what the gazetteer and the rules say now. Corrections made by 'archive
      tag' stay. All of it is done, or nothing.

      Examples:
        archive retag --dry-run                     say what would change
        archive retag --source "The Macon Ledger"
      """)

  @OptionGroup(title: "Only articles that") var filterOptions: FilterOptions

  @Flag(name: [.customShort("n"), .long], help: "Store nothing; say what would change.")
  var dryRun = false

  @Option(help: ArgumentHelp("The most changes to print.", valueName: "count"))
  var limit = 20

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  @Option(help: .hidden) var timed: Int?

  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes a count of 0 or more.") }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(dryRun || timed != nil ? .read : .write)
    if let timed { return try TagTiming(archive).run(try ids(archive), times: timed) }
    let tagger = try Tagger(taughtBy: archive)
    let command = self
    let report = RetagReport(limit: limit, showsProgress: !quiet)
    let changed =
      try dryRun
      ? archive.snapshot { try command.retag(archive, tagger, report, isWriting: false) }
      : archive.transaction { try command.retag(archive, tagger, report, isWriting: true) }
    if !dryRun { try IndexUpkeep.run(archive, isQuiet: quiet) }
    try report.end(changed: changed, isDryRun: dryRun, isQuiet: quiet)
  }

  private func ids(_ archive: Archive) throws -> [Int64] {
    let filters = try filterOptions.resolve(nil, of: "", in: archive).filters
    return try Searcher(archive).ids(ArticleQuery(words: nil, filters: filters, sort: .oldest))
  }

  private func retag(
    _ archive: Archive, _ tagger: Tagger, _ report: RetagReport, isWriting: Bool
  ) throws -> Int {
    // Eight bytes an article: the search cannot stay open while the index is written.
    let ids = try ids(archive)
    let writer = isWriting ? try ArticleWriter(archive) { Process.timestamp } : nil
    return try Retagger(archive, tagger: tagger).run(
      ids, writer: writer, change: report.note, progress: { report.progress($0, of: ids.count) })
  }
}
