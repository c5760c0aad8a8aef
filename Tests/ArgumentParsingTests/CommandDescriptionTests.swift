import ArgumentParsing
import Testing

@Suite struct CommandDescriptionTests {
  struct Root: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "root", abstract: "All.", version: "2", subcommands: [Find.self, Index.self])
  }

  let root = Root.commandDescription()

  private func argument(_ name: String) throws -> ArgumentDescription {
    try #require(root.subcommands[0].arguments.first { $0.names.contains(name) })
  }

  @Test func theTreeFollowsTheCommands() {
    #expect(root.name == "root")
    #expect(root.abstract == "All.")
    #expect(root.version == "2")
    #expect(root.subcommands.map(\.name) == ["find", "index"])
    #expect(root.subcommands[1].subcommands.map(\.path).last == ["root", "index", "check"])
    #expect(root.subcommands[1].subcommands.map(\.isDefault) == [false, true])
    #expect(root.arguments.map(\.names) == [["--version"], ["-h", "--help"]])
  }

  @Test func optionsAreDescribed() throws {
    let format = try argument("--format")
    #expect(format.kind == .option)
    #expect(format.valueName == "format")
    #expect(format.abstract == "How to print.")
    #expect(format.defaultValue == "text")
    #expect(format.allowedValues == ["text", "csv", "json"])
    #expect(!format.isRequired && !format.isRepeating && !format.isHidden)
    #expect(try argument("--tag").isRepeating)
    #expect(try argument("--secret").isHidden)
    #expect(try argument("--country").groupTitle == "Filters")
    #expect(try argument("--max").names == ["-n", "--number", "--max"])
  }

  @Test func flagsAndPositionalsAreDescribed() throws {
    let color = try argument("--color")
    #expect(color.kind == .flag)
    #expect(color.valueName == nil)
    #expect(color.inverseNames == ["--no-color"])
    #expect(color.defaultValue == "--color")
    let words = try #require(root.subcommands[0].arguments.first { $0.kind == .positional })
    #expect(words.valueName == "words")
    #expect(words.names.isEmpty)
    #expect(words.defaultValue == nil)
  }

  @Test func theUsageIsOneLine() {
    #expect(root.usage == "root <subcommand>")
    #expect(root.subcommands[0].usage.hasPrefix("root find [--country <name>]"))
    #expect(!root.subcommands[0].usage.contains("\n"))
  }
}
