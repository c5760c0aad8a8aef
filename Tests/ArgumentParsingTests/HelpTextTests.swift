import ArgumentParsing
import Testing

@Suite struct HelpTextTests {
  @Test func aCommandsHelpIsCompleteAndAligned() {
    #expect(
      Tool.helpMessage(for: Find.self, columns: 80) == """
        OVERVIEW: Print the articles that match.

        USAGE: tool find [--country <name>] [--since <since>] [--number <number>]
                 [--format <format>] [--tag <tag> ...] [--raw <raw>] [--quiet]
                 [--verbose] [--color] [--no-color] [<words> ...]

        EXAMPLES:
          tool find  tax
          tool find -- -trump

        ARGUMENTS:
          <words>                 Words to look for.

        FILTERS:
          --country <name>        Only this country.
          --since <since>

        OPTIONS:
          -n, --number, --max <number>
                                  Most articles to print. (default: 20)
          --format <format>       How to print. (values: text, csv, json; default: text)
          -t, --tag <tag>
          --raw <raw>
          -q, --quiet             Print less.
          -v, --verbose
          --color/--no-color      Use colors. (default: --color)
          -h, --help              Show help information.
        """)
  }

  @Test func aGroupsHelpListsTheVisibleSubcommands() {
    #expect(
      Tool.helpMessage(columns: 80) == """
        OVERVIEW: A tool for tests.

        USAGE: tool <subcommand>

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          find                    Print the articles that match.
          copy, cp                Copy a file.
          index                   Work on the index.

          See 'tool help <subcommand>' for detailed help.
        """)
    let index = Tool.helpMessage(for: Index.self, columns: 80)
    #expect(index.contains("  check (default)         Check the index."))
    #expect(index.contains("See 'tool help index <subcommand>'"))
  }

  @Test("no line is wider than asked for", arguments: [40, 50, 60, 80, 120])
  func width(columns: Int) {
    for command in [Find.self, Copy.self, Tool.self] as [any ParsableCommand.Type] {
      for line in Tool.helpMessage(for: command, columns: columns).split(separator: "\n") {
        #expect(line.count <= columns)
      }
    }
  }

  @Test("a senseless width is made sensible", arguments: [Int.min, -1, 0, 1, Int.max])
  func senselessWidths(columns: Int) {
    #expect(Tool.helpMessage(for: Find.self, columns: columns).contains("USAGE: tool find"))
  }

  @Test func hiddenArgumentsAreShownOnRequest() {
    #expect(!Find.helpMessage(columns: 80).contains("--secret"))
    #expect(Find.helpMessage(includeHidden: true, columns: 80).contains("--secret"))
  }

  @Test func aConfiguredUsageIsShownAsWritten() {
    struct Command: ParsableCommand {
      static let configuration = CommandConfiguration(usage: "it  [words]\nit --all")
    }
    #expect(Command.helpMessage(columns: 80).hasPrefix("USAGE: it  [words]\n       it --all\n"))
  }

  @Test func anArgumentsDiscussionKeepsItsLines() {
    struct Command: ParsableCommand {
      @Option(help: ArgumentHelp("First.", discussion: "- a\n- b")) var value: String?
    }
    let indent = String(repeating: " ", count: 26)
    #expect(
      Command.helpMessage(columns: 80)
        .contains("  --value <value>         First.\n\(indent)- a\n\(indent)- b\n"))
  }
}
