import ArgumentParsing
import Testing

@Suite struct ErrorMessageTests {
  @Test func anErrorComesWithUsageAndAPointer() throws {
    let failure = try #require(Failure(["copy", "a", "--mode", "x"]))
    #expect(
      failure.fullMessage == """
        Error: The value 'x' is invalid for '--mode <mode>': give a whole number.
        Usage: tool copy --mode <mode> <source> [<target>]
          See 'tool copy --help' for more information.
        """)
    #expect(failure.code == .validationFailure)
  }

  @Test(
    "an unknown option is answered by the nearest name",
    arguments: [
      ("--contry", "--country"), ("--cuontry=fr", "--country"), ("-country", "--country"),
      ("--no-colour", "--no-color"), ("--vrebose", "--verbose"), ("--formt", "--format"),
      ("--coun", "--country"), ("--verb", "--verbose"),
    ])
  func suggestions(word: String, name: String) throws {
    let failure = try #require(Failure(["find", word]))
    #expect(failure.message.contains(" Did you mean '\(name)'?"))
    #expect(!failure.message.contains("cuontry=fr"))
  }

  @Test("nothing far off or hidden is suggested", arguments: ["--xyzzy", "--q", "--secrte", "-z"])
  func noSuggestion(word: String) throws {
    let failure = try #require(Failure(["find", word]))
    #expect(
      failure.message
        == "Unknown option '\(word)'. Put '--' before words that begin with a dash.")
  }

  @Test func theAdviceOnDashesIsForCommandsThatTakeWords() throws {
    #expect(Failure(["index", "rebuild", "-x"])?.message == "Unknown option '-x'.")
    let joined = try #require(Failure(["find", "-nixon"]))
    #expect(joined.message.hasPrefix("The value 'ixon' is invalid for '-n <number>'"))
    #expect(joined.message.hasSuffix("Put '--' before words that begin with a dash."))
  }

  @Test func listedValuesAreNamedAndGuessed() {
    #expect(
      Failure(["find", "--format", "xml"])?.message
        == "The value 'xml' is invalid for '--format <format>': "
        + "give one of 'text', 'csv' or 'json'.")
    #expect(
      Failure(["find", "--format", "jsno"])?.message.hasSuffix(" Did you mean 'json'?") == true)
  }

  @Test func aMissingValueIsNamedAsTyped() {
    #expect(Failure(["find", "-n"])?.message == "Missing value for '-n <number>'.")
  }

  @Test(
    "hostile words are shown harmless",
    arguments: [
      ("\u{1B}[2J", "\\u{1b}[2J"), ("a\u{0}b", "a\\u{0}b"), ("\u{202E}x", "\\u{202e}x"),
      ("a\nb", "a\\u{a}b"), ("\u{9B}1m", "\\u{9b}1m"), ("東京", "東京"),
    ])
  func hostileWords(word: String, shown: String) {
    #expect(Failure([word])?.message == "Unknown subcommand '\(shown)'.")
  }

  @Test func hugeWordsAreCut() throws {
    let huge = String(repeating: "x", count: 1_000_000)
    for words in [[huge], ["find", "--" + huge], ["find", "-n" + huge], ["find", "-z" + huge]] {
      #expect(try #require(Failure(words)).message.count < 300)
    }
  }

  @Test func validationIsReportedWithTheCommandsUsage() throws {
    let failure = try #require(Failure(["find", "invalid"]))
    #expect(failure.fullMessage.hasPrefix("Error: Such words are not allowed.\nUsage: tool find "))
    #expect(failure.fullMessage.hasSuffix("See 'tool find --help' for more information."))
    #expect(failure.code == .validationFailure)
  }

  @Test func groupsAreValidatedFirstAndMayAdjustTheirValues() throws {
    #expect(Failure(["find", "--country=nowhere"])?.message == "There is no such country.")
    #expect(try find("--country FR").filters.country == "fr")
  }
}
