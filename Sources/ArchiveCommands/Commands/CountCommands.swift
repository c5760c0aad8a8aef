import ArgumentParsing
import Presentation
import Storage

/// Counts the sources of the archive.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Print how many articles each source has.")

  @OptionGroup var options: CountOptions

  mutating func run() throws {
    try options.print(idKey: "id") { try $0.sourceCounts() }
  }
}

/// How counts are printed.
struct CountOptions: ParsableArguments {
  @Flag(help: "Print one JSON object a line.")
  var jsonl = false

  @Flag(help: "Print a table as CSV.")
  var csv = false

  @OptionGroup var colourOptions: ColourOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard !(jsonl && csv) else { throw ValidationError("Choose one of --jsonl and --csv.") }
  }

  func print(idKey: String, _ counts: (Archive) throws -> [NamedCount]) throws {
    let archive = try archiveOptions.open(.read)
    let counts = try archive.run { try counts(archive) }
    let output = OutputSink.standardOutput()
    if jsonl {
      for count in counts {
        try output.write(data: JSONLine.text(CountRecord(count, idKey: idKey)))
      }
    } else if csv {
      try CountTable.write(counts, idKey: idKey, to: output)
    } else {
      try output.write(CountText(style: colourOptions.style).table(counts))
    }
    try output.flush()
    if counts.isEmpty {
      Message.note("Nothing found")
      throw ExitCode.nothingFound
    }
  }
}
