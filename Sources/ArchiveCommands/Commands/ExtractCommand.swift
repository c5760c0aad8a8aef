import ArgumentParsing
import ArticleModel
import Extraction
import Presentation
import Reading

/// Shows what is found in files, and why.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Show what is found in files, and why; store nothing.",
    discussion: """
      For each field of each article: the value that won, marked +, then all that
      were considered, where they stand and why they won or lost.

      Examples:
        archive extract page.html
        archive extract --field title --field date saved/
        archive extract --jsonl page.html     one object an article
      """)

  @Option(
    help: ArgumentHelp(
      "Show only this field: \(Candidate.Field.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var field: [String] = []

  @Flag(help: "Print one JSON object an article.") var jsonl = false

  @Argument(help: "Files and folders; - for standard input.") var paths: [String] = []

  mutating func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("Name files or folders to look into, or - for standard input.")
    }
    for name in field where Candidate.Field(rawValue: name) == nil {
      let known = Candidate.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--field takes one of \(known), not '\(name)'.")
    }
  }

  mutating func run() throws {
    let extractor = ArticleExtractor(today: Process.today)
    let reading = InputReading(
      inputs: InputList(paths: paths, filesFrom: [], isSeparatedByNUL: false))
    let report = AddReport(isQuiet: true)
    let output = OutputSink.standardOutput()
    let fields = field.isEmpty ? Candidate.Field.allCases : field.compactMap(Candidate.Field.init)
    var isFirst = true
    try reading.run { document in
      let extracted: ExtractedArticle
      do throws(InputError) {
        extracted = try extractor.extract(document.get())
      } catch {
        // What comes before it must be seen before it.
        try output.flush()
        report.refuse(error)
        return
      }
      if jsonl {
        try output.write(data: JSONLine.text(ExtractionRecord(extracted, fields: fields)))
      } else {
        try output.write((isFirst ? "" : "\n") + ExtractionText.text(extracted, fields: fields))
      }
      isFirst = false
    }
    try output.flush()
    if report.hasUnreadable { throw ExitCode.unreadable }
    if report.hasRefused { throw ExitCode.badInput }
  }
}
