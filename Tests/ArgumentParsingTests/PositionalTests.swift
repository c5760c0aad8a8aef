import ArgumentParsing
import Testing

@Suite struct PositionalTests {
  @Test(
    "options and words mix in any order",
    arguments: [
      "a b --number 5 -q", "--number 5 a -q b", "-q a b -n5", "a -qn 5 b",
    ])
  func mixed(line: String) throws {
    let command = try find(line)
    #expect(command.words == ["a", "b"])
    #expect(command.number == 5)
    #expect(command.quiet)
  }

  @Test func twoDashesEndTheOptions() throws {
    let command = try find("a -- -trump --quiet -- b")
    #expect(command.words == ["a", "-trump", "--quiet", "--", "b"])
    #expect(!command.quiet)
  }

  @Test(
    "these words are not options", arguments: ["", "-", " ", "–trump", "=", "\u{0}"])
  func plainWords(word: String) throws {
    #expect(try Find.parse([word]).words == [word])
  }

  @Test func aDashBeforeACombiningMarkIsADash() {
    #expect(Failure(["find", "-\u{301}"])?.code == .validationFailure)
  }

  @Test func valuesAreHandedOutInOrder() throws {
    let command = try Copy.parse(["from", "--mode", "1", "to"])
    #expect(command.source == "from")
    #expect(command.target == "to")
    #expect(try Copy.parse(["from", "--mode", "1"]).target == nil)
  }

  @Test func requiredArgumentsMustBeGiven() {
    #expect(
      Failure(["copy", "--mode", "1"])?.message == "Missing expected argument '<source>'.")
  }

  @Test func requiredArraysNeedAValue() throws {
    struct Command: ParsableCommand {
      @Argument var numbers: [Int]
    }
    #expect(try Command.parse(["1", "2"]).numbers == [1, 2])
    #expect(
      Failure([], of: Command.self)?.message == "Missing expected argument '<numbers> ...'.")
  }

  @Test func wordsLeftOverAreErrors() {
    #expect(Failure(["copy", "a", "b", "c", "--mode=1"])?.message == "Unexpected argument 'c'.")
    #expect(
      Failure(["copy", "a", "b", "c", "d", "--mode=1"])?.message
        == "2 unexpected arguments: 'c', 'd'.")
    #expect(
      Failure(["copy", "--mode=1", "--"] + (1...9).map(String.init))?.message
        == "7 unexpected arguments: '3', '4', '5', …")
  }

  @Test func aHundredThousandWordsAreFine() throws {
    let words = (0..<100_000).map(String.init)
    #expect(try Find.parse(words).words == words)
  }
}
