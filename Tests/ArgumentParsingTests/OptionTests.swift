import ArgumentParsing
import Testing

@Suite struct OptionTests {
  @Test(
    "a value is the next word or attached",
    arguments: ["--number 5", "--number=5", "--max 5", "-n 5", "-n5", "-n=5", "-qn 5", "-qvn5"])
  func spellings(line: String) throws {
    #expect(try find(line).number == 5)
  }

  @Test func defaultsHoldWithoutOptions() throws {
    let command = try find("")
    #expect(command.number == 20)
    #expect(command.format == .text)
    #expect(command.tag.isEmpty)
    #expect(command.raw == nil)
    #expect(command.filters.country == nil)
  }

  @Test func arraysCollectRepeatedOptions() throws {
    #expect(try find("--tag a -t b w --tag=c -td").tag == ["a", "b", "c", "d"])
  }

  @Test func parsedValuesReplaceAnArraysDefault() throws {
    struct Command: ParsableCommand {
      @Option var tag = ["x", "y"]
    }
    #expect(try Command.parse([]).tag == ["x", "y"])
    #expect(try Command.parse(["--tag", "z"]).tag == ["z"])
  }

  @Test func theLastOfRepeatedValuesWins() throws {
    #expect(try find("--number 1 --number 2").number == 2)
  }

  @Test func customNamesReplaceThePropertysName() throws {
    #expect(try find("--since 2024").filters.publishedAfter == "2024")
    #expect(Failure(["find", "--published-after", "2024"])?.code == .validationFailure)
  }

  @Test("an empty value is a value", arguments: [["--tag", ""], ["--tag="], ["-t", ""], ["-t="]])
  func emptyValues(words: [String]) throws {
    #expect(try Find.parse(words).tag == [""])
  }

  @Test func attachedValuesMayHoldAnything() throws {
    #expect(try find("--tag=-x --tag=a=b -t-5 -t--").tag == ["-x", "a=b", "-5", "--"])
  }

  @Test(
    "a value that begins with a dash must be attached", arguments: ["-5", "-x", "--quiet", "--"])
  func dashedValues(word: String) throws {
    let failure = try #require(Failure(["find", "--number", word]))
    #expect(failure.message.hasPrefix("Missing value for '--number <number>'."))
    #expect(failure.message.contains("Write '--number=\(word)' if") == (word != "--"))
  }

  @Test("an unconditional option takes any word", arguments: ["-5", "--quiet", "--", "--help", ""])
  func unconditional(word: String) throws {
    let command = try Find.parse(["--raw", word])
    #expect(command.raw == word)
    #expect(!command.quiet)
  }

  @Test func aLoneDashIsAValue() throws {
    #expect(try find("--tag -").tag == ["-"])
  }

  @Test func requiredOptionsMustBeGiven() throws {
    #expect(Failure(["copy", "a"])?.message == "Missing expected argument '--mode <mode>'.")
    #expect(try Copy.parse(["a", "--mode", "3"]).mode == 3)
  }

  @Test func assignedValuesStayWithTheirCopy() throws {
    let parsed = try find("--number 5")
    var copy = parsed
    copy.number = 6
    copy.filters.country = "fr"
    #expect(parsed.number == 5)
    #expect(parsed.filters.country == nil)
    #expect(copy.number == 6)
    #expect(copy.filters.country == "fr")
  }
}
