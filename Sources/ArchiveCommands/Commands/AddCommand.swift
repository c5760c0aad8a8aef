import ArgumentParsing
import ArticleModel
import Extraction
import Ingestion
import Presentation
import Reading
import Search
import Storage
import Tagging

/// Takes articles in.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Take articles into the archive.",
    discussion: """
      Reads text and Markdown copied from pages (.txt, .md), saved pages (.html,
      .mhtml), records (.json, .jsonl), tables with a header (.csv, .tsv), feeds
      (RSS, Atom, JSON Feed), crawls (.warc) and newsletters (.eml, .mbox), all
      of them also compressed (gzip, bzip2, xz, Zstandard) or in zip and tar;
      finds headline, text, date and source in them, and which countries and
      leaders they name. What the archive has already is not stored twice, but
      takes from its copy a source, an address, a date, a byline or a summary
      that it lacks; another text under a known address becomes a new version.

      Examples:
        archive add page.html clippings/ crawl.warc.gz
        archive add --source "The Meridian Post" --date 2023-11-09 page.txt
        curl -s https://example.org/dump.jsonl | archive add -
        archive add --map title=Headline,body=Story,date=Day rows.csv
        find . -name '*.txt' -print0 | archive add --files-from - -0
        archive add --dry-run --jsonl page.txt      show what would be stored
      """)

  @OptionGroup var archiveOptions: ArchiveOptions

  @Option(
    help: ArgumentHelp(
      "The date of articles that state none: 2023-11-09, 2023-11 or 2023.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The source of articles that state none.", valueName: "name"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "The language of articles that state none, such as en; else their text tells it.",
      valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Say which fields of records or columns of tables hold what: title=headline,body=data.text.",
      discussion:
        "Ours: title, summary, body, byline, source, url, language, date, id; those that are usual "
        + "or of a known program need no mapping.",
      valueName: "ours=theirs"))
  var map: [String] = []

  @Flag(help: "Date articles that state no date by their file's time of change.")
  var dateFromMtime = false

  @Option(
    help: ArgumentHelp(
      "Read a list of paths from a file, or - for standard input.", valueName: "file"))
  var filesFrom: [String] = []

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "Paths in lists end with a NUL byte, not a line break.")
  var null = false

  @Flag(
    help: ArgumentHelp(
      "Keep only the text that was found, not what it was found in.",
      discussion: "'archive reprocess' then cannot apply a better extraction to it."))
  var noOriginal = false

  @Flag(help: "Take pages in that hold no article, such as indexes and error pages.")
  var force = false

  @Flag(name: [.customShort("n"), .long], help: "Store nothing; say what would be stored.")
  var dryRun = false

  @Flag(help: "With --dry-run, print one JSON object an article.")
  var jsonl = false

  @Flag(name: .shortAndLong, help: "Print no summary; errors still.")
  var quiet = false

  @Argument(help: "Files and folders; - for standard input.") var paths: [String] = []

  mutating func validate() throws {
    guard !paths.isEmpty || !filesFrom.isEmpty else {
      throw ValidationError("Name files or folders to add, or - for standard input.")
    }
    guard !jsonl || dryRun else {
      throw ValidationError("--jsonl shows what would be stored; use it with --dry-run.")
    }
    guard !null || !filesFrom.isEmpty else {
      throw ValidationError("-0 says how lists of paths are written; use it with --files-from.")
    }
    if let date { try StatedValue.checkDate(date) }
    _ = try fieldMap()
    if let language { try StatedValue.checkLanguage(language) }
  }

  mutating func run() throws {
    let fieldMap = try fieldMap()
    let notes = ExtractionNotes()
    let extractor = ArticleExtractor(
      defaults: defaults(fieldMap), today: Process.today, notes: notes)
    let reading = InputReading(
      inputs: InputList(paths: paths, filesFrom: filesFrom, isSeparatedByNUL: null),
      columnCheck: fieldMap.complaint)
    let report = AddReport(isQuiet: quiet)
    defer { report.warn(notes.warnings + fieldMap.unusedWarnings()) }
    if dryRun {
      // The rules of an archive count for what would be stored in it.
      let archive = try? archiveOptions.open(.read)
      let tagger = try archive.map { try Tagger(taughtBy: $0) } ?? Tagger()
      try DryRun(isJSON: jsonl, report: report).run(
        ArticlePipeline(extractor: extractor, tagger: tagger, keepsOriginals: false), reading)
    } else {
      let archive = try archiveOptions.open(.create)
      let pipeline = ArticlePipeline(
        extractor: extractor, tagger: try Tagger(taughtBy: archive),
        keepsOriginals: !noOriginal)
      let importer = try ArticleImporter(archive) { Process.timestamp }
      defer { report.end(importer.summary, skipped: reading.skipped) }
      try importer.run(
        pipeline, reading.run, refused: report.refuse, progress: report.progress)
      try IndexUpkeep.run(archive, isQuiet: quiet)
    }
    if report.hasUnreadable { throw ExitCode.unreadable }
    if report.hasRefused { throw ExitCode.badInput }
  }

  private func defaults(_ map: FieldMap) -> ArticleExtractor.Defaults {
    var defaults = ArticleExtractor.Defaults(
      date: date.flatMap { PartialDate($0) }, dateText: date, source: source, language: language,
      dateFromFileTime: dateFromMtime, acceptsNonArticles: force)
    defaults.fieldMap = map
    return defaults
  }

  private func fieldMap() throws -> FieldMap {
    do {
      return try FieldMap(map)
    } catch {
      throw ValidationError(error.reason)
    }
  }
}
