import ArgumentParsing
import Testing

@Suite struct ValueTests {
  struct Values: ParsableArguments {
    @Option var int = 0
    @Option var long: Int64 = 0
    @Option var small: UInt8 = 0
    @Option var unsigned: UInt = 0
    @Option var double = 0.5
    @Option var bool = false
  }

  struct Odd: Error, CustomStringConvertible {
    let description = "only even numbers"
  }

  struct Transformed: ParsableArguments {
    @Option(transform: { text in
      guard let number = Int(text), number.isMultiple(of: 2) else { throw Odd() }
      return number
    }) var even: Int?
    @Argument(transform: { $0.count }) var lengths: [Int] = []
  }

  @Test func standardTypesAreRead() throws {
    let values = try Values.parse([
      "--int=-3", "--long", "9223372036854775807", "--small=255", "--unsigned=1",
      "--double=-2.5e3", "--bool=true",
    ])
    #expect(values.int == -3)
    #expect(values.long == .max)
    #expect(values.small == 255)
    #expect(values.unsigned == 1)
    #expect(values.double == -2500)
    #expect(values.bool)
  }

  @Test(
    "bad values say what is expected",
    arguments: [
      ("--int=1.5", "give a whole number."), ("--int=", "give a whole number."),
      ("--long=9223372036854775808", "give a whole number."),
      ("--small=256", "give a whole number from 0 to 255."),
      ("--unsigned=-1", "give a whole number, 0 or more."), ("--double=1,5", "give a number."),
      ("--bool=yes", "give one of 'true' or 'false'."), ("--int=1\u{0}", "give a whole number."),
    ])
  func badValues(word: String, advice: String) {
    let error = #expect(throws: (any Error).self) { try Values.parse([word]) }
    #expect(error.map { Values.message(for: $0) }?.hasSuffix(advice) == true)
    #expect(error.map { Values.exitCode(for: $0) } == .validationFailure)
  }

  @Test func longListsOfValuesAreLeftToTheHelp() {
    struct Letter: ExpressibleByArgument {
      static let allValueStrings = "abcdefghijklmnopqrstuvwxyz".map(String.init)
      init?(argument: String) { nil }
    }
    struct Letters: ParsableCommand {
      @Option var letter: Letter?
    }
    #expect(
      Failure(["--letter=0"], of: Letters.self)?.message
        == "The value '0' is invalid for '--letter <letter>': "
        + "give one of the values that the help lists.")
    #expect(Letters.helpMessage(columns: 80).contains("(values: a, b, c,"))
  }

  @Test func transformsReadAndExplain() throws {
    let values = try Transformed.parse(["--even", "4", "", "abc"])
    #expect(values.even == 4)
    #expect(values.lengths == [0, 3])
    let error = #expect(throws: (any Error).self) { try Transformed.parse(["--even=3"]) }
    #expect(
      error.map { Transformed.message(for: $0) }
        == "The value '3' is invalid for '--even <even>': only even numbers.")
  }
}
