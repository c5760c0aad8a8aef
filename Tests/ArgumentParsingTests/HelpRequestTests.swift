import ArgumentParsing
import Testing

@Suite struct HelpRequestTests {
  @Test(
    "help is shown at every level",
    arguments: [
      ("--help", "tool <subcommand>"), ("-h", "tool <subcommand>"), ("help", "tool <subcommand>"),
      ("find --help", "tool find"), ("find -h", "tool find"), ("find -qh", "tool find"),
      ("help find", "tool find"), ("index help rebuild", "tool index rebuild"),
      ("help index rebuild", "tool index rebuild"), ("index --help", "tool index <subcommand>"),
      ("help help", ""),
    ])
  func levels(line: String, usage: String) throws {
    let failure = try #require(Failure(line.split(separator: " ").map(String.init)))
    guard !usage.isEmpty else {
      #expect(failure.code == .validationFailure)
      return
    }
    #expect(failure.code == .success)
    #expect(failure.fullMessage.contains("USAGE: " + usage))
  }

  @Test(
    "help comes before errors",
    arguments: [
      ["--number", "x", "--help"], ["--unknown", "-h"], ["--number", "--help"], ["--help", "--no"],
    ])
  func helpComesBeforeErrors(words: [String]) {
    #expect(Failure(["find"] + words)?.code == .success)
  }

  @Test func helpAfterTwoDashesIsAWord() throws {
    #expect(try Find.parse(["--", "--help"]).words == ["--help"])
    #expect(Failure(["find", "--bad", "--", "--help"])?.code == .validationFailure)
  }

  @Test func helpOfAnUnknownCommandIsAnError() throws {
    let failure = try #require(Failure(["help", "fnd"]))
    #expect(failure.message == "Unknown subcommand 'fnd'. Did you mean 'find'?")
    #expect(Failure(["help", "find", "x"])?.message == "Unexpected argument 'x'.")
  }

  @Test func theVersionIsShownAtTheRootOnly() throws {
    let version = try #require(Failure(["--version"]))
    #expect(version.fullMessage == "1.2.3")
    #expect(version.code == .success)
    #expect(Failure(["find", "--version"])?.code == .validationFailure)
  }

  @Test func aDeclaredNameReplacesTheBuiltInOne() throws {
    struct Command: ParsableCommand {
      @Option(name: .customShort("h")) var host: String
    }
    #expect(try Command.parse(["-h", "example"]).host == "example")
    #expect(Failure(["--help"], of: Command.self)?.code == .success)
    #expect(Command.helpMessage(columns: 80).contains("\n  --help   "))
  }
}
