import ArgumentParsing
import Testing

@Suite struct SubcommandTests {
  @Test func theNamedCommandIsSelectedAndNoOtherCreated() throws {
    let command = try #require(try Tool.parseAsRoot(["find", "find"]) as? Find)
    #expect(command.words == ["find"])
  }

  @Test func commandsNest() throws {
    let command = try Tool.parseAsRoot(["index", "rebuild", "--full"])
    #expect((command as? Index.Rebuild)?.full == true)
  }

  @Test func aliasesSelect() throws {
    #expect(try Tool.parseAsRoot(["cp", "a", "--mode", "1"]) is Copy)
  }

  @Test(
    "the default subcommand takes what names no other",
    arguments: [
      [], ["x"], ["--depth", "3"], ["--depth=3", "x"], ["--", "rebuild"],
    ])
  func defaultSubcommand(words: [String]) throws {
    let command = try #require(try Tool.parseAsRoot(["index"] + words) as? Index.Check)
    #expect(command.depth == (words.isEmpty || !words[0].contains("depth") ? 1 : 3))
    #expect(command.names == words.filter { ["x", "rebuild"].contains($0) })
  }

  @Test func anAttachedOptionMayStandBeforeItsSubcommand() throws {
    #expect((try Tool.parseAsRoot(["--number=5", "-q", "find"]) as? Find)?.number == 5)
  }

  @Test func anOptionWithASeparateValueBeforeItsSubcommandIsAnError() {
    #expect(
      Failure(["--number", "5", "find"])?.message
        == "Unknown option '--number'. Options of a subcommand go after its name.")
    #expect(Failure(["--number"])?.message == "Unknown option '--number'.")
  }

  @Test func theGroupWithoutWordsAsksForHelp() throws {
    var command = try Tool.parseAsRoot([])
    let error = #expect(throws: CleanExit.self) { try command.run() }
    let thrown = try #require(error)
    #expect(Tool.exitCode(for: thrown) == .success)
    #expect(Tool.fullMessage(for: thrown, columns: 80) == Tool.helpMessage(columns: 80))
  }

  @Test(
    "an unknown subcommand is named, with a guess when one is near",
    arguments: [
      ("fnid", " Did you mean 'find'?"), ("idnex", " Did you mean 'index'?"),
      ("xyz", ""), ("", ""), ("tra", ""),
    ])
  func unknown(word: String, guess: String) throws {
    let failure = try #require(Failure([word]))
    #expect(failure.message == "Unknown subcommand '\(word)'.\(guess)")
    #expect(failure.code == .validationFailure)
  }

  @Test func aParentsOwnOptionsGoBeforeTheSubcommand() throws {
    struct Parent: ParsableCommand {
      static let configuration = CommandConfiguration(subcommands: [Find.self])
      @Option var level: Int
    }
    #expect(try Parent.parseAsRoot(["--level", "1", "find", "a"]) is Find)
    #expect(
      Failure(["find"], of: Parent.self)?.message
        == "Missing expected argument '--level <level>'.")
  }

  @Test func argumentsThatSelectAnotherCommandAreNotParsedAsThisOne() {
    #expect(throws: (any Error).self) { try Tool.parse(["find"]) }
  }
}
