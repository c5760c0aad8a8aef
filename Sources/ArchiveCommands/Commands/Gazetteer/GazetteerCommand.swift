import ArgumentParsing
import ArticleModel
import Gazetteer
import GazetteerImport
import Reading
import Storage

/// Groups what is done to the gazetteer as a whole.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Extend what is known of countries and leaders.",
    subcommands: [ImportGazetteerCommand.self])
}

/// Takes in leaders and names of countries from a file.
struct ImportGazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in leaders or names of countries from CSV or JSON.",
    discussion: """
      Columns for leaders, a row a term: name, country, title, from, to, office, id, short,
      variants, shorts; several names in a cell are separated by '|'. For names of
      countries: country, alias, language. The results of a Wikidata query go as they are:
      personLabel, countryCode or countryLabel, positionLabel, start, end, altLabels.

      Examples:
        archive gazetteer import leaders.csv
        archive gazetteer import query.json --dry-run
      """)

  @Flag(help: "Say what would be taken in, and take in nothing.") var dryRun = false

  @OptionGroup var archiveOptions: ArchiveOptions

  @Argument(help: "The file; - is standard input.") var file: String

  mutating func run() throws {
    let text = try TextFile.text(at: file)
    let additions = try archiveOptions.existingAdditions()
    let read = try GazetteerFile(text, path: file == "-" ? "<stdin>" : file, known: additions)
    for error in read.errors { Message.error(error.description) }
    if !dryRun, !read.leaders.isEmpty || !read.countryAliases.isEmpty {
      let archive = try archiveOptions.open(.create)
      try archive.transaction {
        let editor = GazetteerEditor(archive)
        for leader in read.leaders { try editor.add(leader) }
        for alias in read.countryAliases { try editor.add(alias) }
      }
    }
    let terms = read.leaders.reduce(0) { $0 + $1.terms.count }
    let verb = dryRun ? "Would take in" : "Took in"
    Message.note(
      "\(verb) \(Message.count(read.leaders.count, "leader")) with "
        + "\(Message.count(terms, "term")), \(Message.count(read.countryAliases.count, "country name"))"
    )
    if !read.errors.isEmpty { throw ExitCode.badInput }
  }
}

extension ArchiveOptions {
  /// What the user's archive adds to the gazetteer; nothing while there is no archive.
  func existingAdditions() throws -> GazetteerExtension {
    do {
      return try open(.read).gazetteerExtension()
    } catch ArchiveError.missing {
      return GazetteerExtension()
    }
  }
}
