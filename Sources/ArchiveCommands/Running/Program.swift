import ArgumentParsing
import Presentation
import ProcessMemory

/// Runs the command line and ends the process with the documented exit status.
public enum Program {
  /// Parses the arguments, runs the command they name and exits.
  public static func main() -> Never {
    Signals.prepare()
    keep_freed_memory()
    do {
      var command = try ArchiveCommand.parseAsRoot()
      try run(&command)
      Process.exit(0)
    } catch {
      end(with: error)
    }
  }

  private static func run(_ command: inout any ParsableCommand) throws {
    do {
      try command.run()
    } catch let error where isKnownToParser(error) {
      throw error
    } catch {
      throw told(error)
    }
  }

  /// Says what went wrong, unless it is that nobody reads any more, and returns the exit status.
  private static func told(_ error: any Error) -> ExitCode {
    let code = ExitCode(for: error)
    if code != .closedPipe { Message.error(String(describing: error)) }
    return code
  }

  private static func isKnownToParser(_ error: any Error) -> Bool {
    error is ExitCode || error is ValidationError || error is CleanExit
  }

  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { Process.exit(code.rawValue) }
    let code = ArchiveCommand.exitCode(for: error)
    let text = ArchiveCommand.fullMessage(for: error)
    if code == .success {
      do {
        let output = OutputSink.standardOutput()
        try output.write(text + "\n")
        try output.flush()
      } catch {
        Process.exit(told(error).rawValue)
      }
    } else if !text.isEmpty {
      Message.note(text)
    }
    Process.exit(code.rawValue)
  }
}
