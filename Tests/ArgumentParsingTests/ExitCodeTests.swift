import ArgumentParsing
import Testing

@Suite struct ExitCodeTests {
  struct Unknown: Error, CustomStringConvertible {
    let description = "Something else."
  }

  @Test(
    "errors have codes and texts",
    arguments: [
      (ValidationError("Bad.") as any Error, ExitCode(64), "Bad."),
      (ExitCode(75), ExitCode(75), ""),
      (CleanExit.message("Bye."), .success, "Bye."),
      (CleanExit.helpRequest(), .success, ""),
      (Unknown(), .failure, "Something else."),
    ])
  func codes(error: any Error, code: ExitCode, message: String) {
    #expect(Tool.exitCode(for: error) == code)
    #expect(Tool.message(for: error) == message)
  }

  @Test func fullMessagesSuitTheStreamTheyGoTo() {
    #expect(Tool.fullMessage(for: Unknown(), columns: 80) == "Error: Something else.")
    #expect(Tool.fullMessage(for: ExitCode.failure, columns: 80) == "")
    #expect(Tool.fullMessage(for: CleanExit.message("Bye."), columns: 80) == "Bye.")
    #expect(
      Tool.fullMessage(for: CleanExit.helpRequest(Copy.self), columns: 80)
        == Tool.helpMessage(for: Copy.self, columns: 80))
  }

  @Test func aCodeThrownByValidationIsKept() throws {
    let failure = try #require(Failure(["find", "stop"]))
    #expect(failure.code == ExitCode(7))
    #expect(failure.fullMessage.isEmpty)
  }

  @Test func onlyZeroIsASuccess() {
    #expect(ExitCode.success.isSuccess)
    #expect(!ExitCode.failure.isSuccess)
    #expect(ExitCode.validationFailure.rawValue == 64)
  }

  @Test func mainEndsTheProcessWithTheErrorsCode() async {
    await #expect(processExitsWith: .exitCode(64)) { Tool.main(["nonsense"]) }
    await #expect(processExitsWith: .exitCode(0)) { Tool.main(["--help"]) }
    await #expect(processExitsWith: .exitCode(0)) { Tool.main([]) }
  }
}
