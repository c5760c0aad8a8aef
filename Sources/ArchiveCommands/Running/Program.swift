import ArgumentParsing
import ProcessMemory

/// Runs the command line and ends the process with the documented exit status.
public enum Program {
  /// Parses the arguments, runs the command they name and exits.
  public static func main() -> Never {
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
      Message.error(String(describing: error))
      throw ExitCode(for: error)
    }
  }

  private static func isKnownToParser(_ error: any Error) -> Bool {
    error is ExitCode || error is ValidationError || error is CleanExit
  }

  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { Process.exit(code.rawValue) }
    let code = ArchiveCommand.exitCode(for: error)
    let text = ArchiveCommand.fullMessage(for: error)
    if code == .success {
      print(text)
    } else if !text.isEmpty {
      Process.message(text + "\n")
    }
    Process.exit(code.rawValue)
  }
}
