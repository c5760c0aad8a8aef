public import ArgumentParsing
public import Presentation
import Search
import Storage

/// Writes articles as a table.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the articles that a search selects, as CSV or JSON Lines.",
    discussion: """
      Without words and filters, every article is written. A file appears under its
      name only when it is complete.

      CSV follows RFC 4180: a header, UTF-8, ISO dates, lists joined by ';'. A cell
      that a spreadsheet would run as a formula gets a leading ' unless --raw.

      Examples:
        archive export -o all.csv
        archive export "grain export" --country UA --since 2022 -o grain.csv
        archive export --leader erdogan --format jsonl --body > erdogan.jsonl
      """)

  @OptionGroup var queryOptions: QueryOptions
  @OptionGroup(title: "Only articles that") var filterOptions: FilterOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The form of the table.", valueName: "format"))
  var format: ExportFormat = .csv

  @Option(help: ArgumentHelp("The order of articles.", valueName: "order"))
  var sort: ArticleQuery.Sort = .newest

  @Flag(help: "Add the articles' text.")
  var body = false

  @Flag(help: "Leave cells that a spreadsheet would run as they are.")
  var raw = false

  @Flag(help: "Begin with a byte-order mark, by which Excel knows UTF-8.")
  var excel = false

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard format == .csv || !(raw || excel) else {
      throw ValidationError("--raw and --excel are for --format csv.")
    }
  }

  mutating func run() throws {
    let (parsed, filters) = try queryOptions.parse()
    let archive = try archiveOptions.open(.read)
    let query = ArticleQuery(
      words: parsed.root, filters: try filterOptions.resolve(filters, in: archive), sort: sort)
    let exporter = ArticleExporter(archive, hasBody: body, isRaw: raw, hasByteOrderMark: excel)
    let count: Int
    if let output, output != "-" {
      let file = try AtomicFile(
        path: output, keeping: [archive.path, archive.path + "-wal", archive.path + "-shm"])
      count = try exporter.write(query, format: format, to: file.sink)
      try file.commit()
    } else {
      let sink = OutputSink.standardOutput()
      count = try exporter.write(query, format: format, to: sink)
      try sink.flush()
    }
    if !quiet {
      let place = output.map { $0 == "-" ? "" : " to \($0)" } ?? ""
      Message.note("Wrote \(Message.count(count, "article"))\(place)")
    }
    if count == 0 { throw ExitCode.nothingFound }
  }
}

extension ExportFormat: ExpressibleByArgument {}
