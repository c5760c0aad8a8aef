import Testing

@testable import ArgumentParsing

@Suite struct HelpTopicTests {
  struct Root: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "root", subcommands: [Sub.self],
      topics: [HelpTopic(name: "dates", abstract: "How dates are written.", text: "Like 2023.")])
  }

  struct Sub: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sub")
  }

  @Test("help prints a topic as what was asked for") func prints() {
    #expect {
      _ = try Root.parseAsRoot(["help", "dates"])
    } throws: { error in
      Root.exitCode(for: error) == .success && Root.fullMessage(for: error) == "Like 2023."
    }
  }

  @Test("the help lists topics") func lists() {
    let help = Root.helpMessage(columns: 80)
    #expect(help.contains("OTHER TOPICS:\n  dates                   How dates are written."))
    #expect(!Root.helpMessage(for: Sub.self, columns: 80).contains("TOPICS"))
  }

  @Test("a topic is no command") func noCommand() {
    for words in [["dates"], ["help", "times"], ["help", "sub", "dates"]] {
      #expect {
        _ = try Root.parseAsRoot(words)
      } throws: { Root.exitCode(for: $0) == .validationFailure }
    }
  }
}
