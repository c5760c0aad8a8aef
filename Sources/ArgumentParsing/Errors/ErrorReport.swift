/// What to tell the user about an error, and how to end the process.
struct ErrorReport {
  private enum Kind {
    case help([any ParsableCommand.Type])
    case version(String)
    case usage(String, path: [any ParsableCommand.Type])
    case text(String)
    case silent(ExitCode)
    case failure(any Error)
  }

  private let kind: Kind

  init(_ error: any Error, root: any ParsableCommand.Type) {
    kind =
      switch error {
      case let error as CommandError: Self.kind(of: error, root: root)
      default: Self.kind(of: error, path: [root], root: root)
      }
  }

  private static func kind(of error: CommandError, root: any ParsableCommand.Type) -> Kind {
    switch error.reason {
    case .helpRequested: .help(error.path)
    case .topicRequested(let topic): .text(topic.text)
    case .versionRequested: .version(error.path.last?.configuration.version ?? "")
    case .failedValidation(let inner): kind(of: inner, path: error.path, root: root)
    default: .usage(error.reason.message, path: error.path)
    }
  }

  private static func kind(
    of error: any Error, path: [any ParsableCommand.Type], root: any ParsableCommand.Type
  ) -> Kind {
    switch error {
    case let error as ValidationError: .usage(error.message, path: path)
    case let code as ExitCode: .silent(code)
    case CleanExit.message(let text): .text(text)
    case CleanExit.helpRequest(let command):
      .help(command.map { root.path(to: $0) ?? [$0] } ?? path)
    default: .failure(error)
    }
  }

  var exitCode: ExitCode {
    switch kind {
    case .help, .version, .text: .success
    case .usage: .validationFailure
    case .silent(let code): code
    case .failure: .failure
    }
  }

  /// Returns the bare text; empty for help.
  func message() -> String {
    switch kind {
    case .help, .silent: ""
    case .version(let text), .text(let text), .usage(let text, _): text
    case .failure(let error): String(describing: error)
    }
  }

  func fullMessage(columns: Int) -> String {
    switch kind {
    case .help(let path):
      return HelpText(path: path).rendered(columns: columns)
    case .usage(let text, let path):
      let usage = UsageText(path: path).rendered(heading: "Usage: ", columns: columns)
      let lines = ["Error: " + text] + (usage.isEmpty ? [] : [usage])
      let pointer = "  See '\(path.typedName) --help' for more information."
      return (lines + [pointer]).joined(separator: "\n")
    case .failure: return "Error: " + message()
    case .version, .text, .silent: return message()
    }
  }
}
