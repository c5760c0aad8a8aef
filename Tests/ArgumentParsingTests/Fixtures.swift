import ArgumentParsing

enum Format: String, CaseIterable, ExpressibleByArgument {
  case text, csv, json
}

struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this country.", valueName: "name")) var country: String?
  @Option(name: .customLong("since")) var publishedAfter: String?

  mutating func validate() throws {
    if country == "nowhere" { throw ValidationError("There is no such country.") }
    country = country.map { $0.lowercased() }
  }
}

/// Has one of everything.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the articles that match.",
    discussion: "EXAMPLES:\n  tool find  tax\n  tool find -- -trump")

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @Option(name: [.short, .long, .customLong("max")], help: "Most articles to print.")
  var number = 20
  @Option(help: "How to print.") var format = Format.text
  @Option(name: .shortAndLong) var tag: [String] = []
  @Option(parsing: .unconditional) var raw: String?
  @Option(help: .hidden) var secret: String?
  @Flag(name: .shortAndLong, help: "Print less.") var quiet = false
  @Flag(name: .shortAndLong) var verbose = false
  @Flag(inversion: .prefixedNo, help: "Use colors.") var color = true
  @Argument(help: "Words to look for.") var words: [String] = []

  mutating func validate() throws {
    if words == ["invalid"] { throw ValidationError("Such words are not allowed.") }
    if words == ["stop"] { throw ExitCode(7) }
  }
}

struct Copy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy a file.", aliases: ["cp"])

  @Argument(help: "The source.") var source: String
  @Argument var target: String?
  @Option var mode: Int
}

struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Work on the index.", subcommands: [Rebuild.self, Check.self],
    defaultSubcommand: Check.self)

  struct Rebuild: ParsableCommand {
    @Flag var full = false
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check the index.")
    @Option var depth = 1
    @Argument var names: [String] = []
  }
}

/// Must never be created unless it is selected.
struct Trap: ParsableCommand {
  static let configuration = CommandConfiguration(shouldDisplay: false)

  init() {
    preconditionFailure("A command that was not selected has been created.")
  }
}

struct Tool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tool", abstract: "A tool for tests.", version: "1.2.3",
    subcommands: [Find.self, Copy.self, Index.self, Trap.self])
}

/// The failure of a command line that must not be accepted.
struct Failure {
  let message: String
  let fullMessage: String
  let code: ExitCode

  init?<Root: ParsableCommand>(_ words: [String], of root: Root.Type = Tool.self) {
    do {
      _ = try Root.parseAsRoot(words)
      return nil
    } catch {
      message = Root.message(for: error)
      fullMessage = Root.fullMessage(for: error, columns: 80)
      code = Root.exitCode(for: error)
    }
  }
}

/// Returns the command of a command line, split at spaces.
func find(_ line: String) throws -> Find {
  try Find.parse(line.split(separator: " ").map(String.init))
}
