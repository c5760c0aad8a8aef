import ArgumentParsing
import ArticleModel
import Presentation
import Reading
import Search
import Storage

/// Runs many queries and prints their counts as a table.
struct SearchFileCommand: ParsableCommand {
  /// What the columns of the table are.
  enum Column: String, CaseIterable, ExpressibleByArgument {
    case month
    case country
    case leader

    /// Reads a name in the singular or the plural.
    init?(argument: String) {
      let facet = Facet(named: argument)
      guard let column = Self.allCases.first(where: { $0.facet == facet }) else { return nil }
      self = column
    }

    var facet: Facet {
      switch self {
      case .month: .month
      case .country: .countries
      case .leader: .leaders
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "search-file",
    abstract: "Run the queries of a file and print a table of counts.",
    discussion: """
      A line is a query as 'archive find' takes it. Blank lines and those that begin
      with # are left out. The table is CSV: a row a query, with its line's number
      and how many articles match in all, by month, country or leader. A line that
      cannot be understood is reported with its number and left out.

      Examples:
        archive search-file queries.txt --by month > months.csv
        archive search-file queries.txt --by country --since 2022

      Exit status: 0 done, 65 a line was left out.
      """)

  @Argument(help: "A file of queries; - is standard input.") var file: String

  @Option(help: ArgumentHelp("What the columns are.", valueName: "column"))
  var by: Column = .month

  @OptionGroup(title: "Only articles that") var filterOptions: FilterOptions
  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func run() throws {
    var lines = try TextLines(file)
    let archive = try archiveOptions.open(.read)
    let searcher = Searcher(archive)
    // What the options say is wrong for every line, and no fault of one.
    _ = try filterOptions.resolve(nil, of: "", in: archive)
    var matrix = QueryMatrix(by: by.facet)
    var firstError: (any Error)?
    var (done, leftOut) = (0, 0)
    let name = file == "-" ? "standard input" : file
    while let line = lines.next() {
      do {
        let text = try line.text.get()
        let parsed = try QueryParser.parse(text)
        try note(parsed, at: "\(name):\(line.number)", text)
        let (words, filters) = try filterOptions.resolve(parsed.root, of: text, in: archive)
        let query = ArticleQuery(words: words, filters: filters, sort: .newest)
        let counter = try FacetCounter(query, searcher, in: archive)
        matrix.add(
          line: line.number, query: text, total: counter.total,
          counts: try counter.counts(by.facet, most: .max))
        done += 1
      } catch let error as InputError {
        Message.error(SafeText.line(error.description))
        firstError = firstError ?? error
        leftOut += 1
      } catch  where error is QueryError || error is FilterError || error is DateExpressionError {
        Message.error("\(name):\(line.number): \(error)")
        firstError = firstError ?? error
        leftOut += 1
      }
    }
    let output = OutputSink.standardOutput()
    try matrix.write(to: output)
    try output.flush()
    let queries = done == 1 ? "1 query" : "\(Message.grouped(done)) queries"
    let rest = leftOut == 0 ? "" : "; \(Message.count(leftOut, "line")) left out"
    Message.note("Counted \(queries)" + rest)
    guard let firstError else { return }
    throw firstError is InputError ? ExitCode(for: firstError) : ExitCode.badInput
  }

  /// Says which parts of a query are not looked for; one without any other is no query.
  private func note(_ parsed: ParsedQuery, at place: String, _ text: String) throws {
    guard parsed.root != nil else {
      throw QueryError(
        "there is nothing to search for", query: text, range: 0..<text.utf8.count,
        hint: "give at least one word with a letter or a digit")
    }
    if let leftOut = parsed.leftOut { Message.note("\(place): left out \(leftOut)") }
    for doubt in parsed.doubts { Message.note("\(place): read \(doubt)") }
  }
}
