import ArgumentParsing
import Presentation
import Storage

/// Says what the archive holds.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Print what the archive holds, in figures.")

  @Flag(help: "Print one JSON object.")
  var jsonl = false

  @Flag(help: "Print a table as CSV: a row a figure.")
  var csv = false

  @OptionGroup var colourOptions: ColourOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func validate() throws {
    guard !(jsonl && csv) else { throw ValidationError("Choose one of --jsonl and --csv.") }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(.read)
    let statistics = try archive.run { try archive.statistics() }
    let output = OutputSink.standardOutput()
    if jsonl {
      try output.write(data: JSONLine.text(statistics))
    } else if csv {
      try StatisticsTable.write(statistics, to: output)
    } else {
      let text = CountText(style: colourOptions.style)
      try output.write(text.summary(statistics, path: archive.path))
    }
    try output.flush()
  }
}
