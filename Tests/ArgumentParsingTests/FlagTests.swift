import ArgumentParsing
import Testing

@Suite struct FlagTests {
  @Test("flags can be bundled", arguments: ["-qv", "-vq", "-q -v", "--quiet --verbose"])
  func bundled(line: String) throws {
    let command = try find(line)
    #expect(command.quiet)
    #expect(command.verbose)
  }

  @Test(
    "the last of a flag and its inverse wins",
    arguments: [
      ("", true), ("--color", true), ("--no-color", false), ("--no-color --color", true),
    ])
  func inversion(line: String, isOn: Bool) throws {
    #expect(try find(line).color == isOn)
  }

  @Test func flagsTakeNoValue() {
    #expect(
      Failure(["find", "--quiet=yes"])?.message
        == "The flag '--quiet' takes no value, but 'yes' was given.")
  }

  @Test func onlyTheLetterUnknownInABundleIsNamed() {
    #expect(Failure(["find", "-qz"])?.message.hasPrefix("Unknown option '-z'.") == true)
  }

  @Test func flagsWithoutDefaultAreOptionalOrRequired() throws {
    struct Command: ParsableCommand {
      @Flag(inversion: .prefixedNo) var must: Bool
      @Flag(inversion: .prefixedNo) var may: Bool?
    }
    #expect(Failure([], of: Command.self)?.message == "Missing expected argument '--must'.")
    #expect(try Command.parse(["--no-must"]).must == false)
    #expect(try Command.parse(["--must"]).may == nil)
    #expect(try Command.parse(["--must", "--no-may"]).may == false)
  }
}
