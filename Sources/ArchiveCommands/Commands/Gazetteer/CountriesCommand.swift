import ArgumentParsing
import Gazetteer
import Presentation
import Storage
import TextProcessing

/// Counts the countries of the archive; its subcommands name them.
struct CountriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries", abstract: "Print how many articles name each country.",
    discussion: """
      Examples:
        archive countries
        archive countries alias KZ "the steppe republic"
      """,
    subcommands: [AliasCountryCommand.self])

  @OptionGroup var options: CountOptions

  mutating func run() throws {
    try options.print(idKey: "code") { try $0.countryCounts() }
  }
}

/// Gives a country another name, or takes one away.
struct AliasCountryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Give a country another name.",
    discussion: """
      The name is kept in the archive and counts before any other meaning of it. Articles
      that are stored keep their tags until they are tagged anew.
      """)

  @Option(
    help: ArgumentHelp(
      "The language whose name it is, such as kk; else it counts in any.", valueName: "tag"))
  var language: String?

  @Flag(help: "Take the name away instead: it no longer stands for the country.")
  var remove = false

  @OptionGroup var archiveOptions: ArchiveOptions

  @Argument(help: "The country's code or name.") var country: String
  @Argument(help: "The name.") var name: String

  mutating func validate() throws {
    guard !name.trimmingWhitespace.isEmpty, Words.count(in: name) > 0 else {
      throw ValidationError("A name needs a letter or a digit.")
    }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(.create)
    let code = try CountryArgument.code(country, try archive.gazetteerExtension())
    let name = name.collapsingWhitespace
    if remove {
      try GazetteerEditor(archive).removeName(
        GazetteerExtension.RemovedName(subject: code, name: name), isCountry: true)
      Message.note("'\(name)' no longer stands for \(code)")
    } else {
      try GazetteerEditor(archive).add(
        GazetteerExtension.CountryAlias(
          code: code, name: name, language: language?.lowercased()))
      Message.note("'\(name)' stands for \(code)")
    }
  }
}

/// Looks up what a user calls a country.
enum CountryArgument {
  /// Returns the code of a country.
  ///
  /// - Throws: `NameError` if it is none, or may be several.
  static func code(_ typed: String, _ additions: GazetteerExtension) throws -> String {
    switch CountryDirectory(with: additions).resolve(typed) {
    case .one(let country): return country.code
    case .several(let countries):
      throw NameError(
        typed: typed, reason: "may mean several countries; choose one of",
        candidates: countries.map { "\($0.code) (\($0.name))" })
    case .none(let suggestions): throw NameError.unknown(typed, "country", suggestions)
    }
  }
}
