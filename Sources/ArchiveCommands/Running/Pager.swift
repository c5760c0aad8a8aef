import Presentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Long text on a terminal goes through the user's pager.
struct Pager {
  /// Takes the text.
  let sink: OutputSink
  private let process: UnsafeMutablePointer<FILE>?

  /// Returns the place for text to go: the pager on a terminal if it is wanted, else standard output.
  static func output(isWanted: Bool) -> Pager {
    guard isWanted, Process.isTerminal(.output) else {
      return Pager(sink: .standardOutput(), process: nil)
    }
    // What the user set is the user's own command; it is run by the shell as git and man do.
    let command = Process.environment("PAGER") ?? "less -FIRX"
    guard command != "cat", let process = popen(command, "w") else {
      return Pager(sink: .standardOutput(), process: nil)
    }
    let sink = OutputSink(descriptor: fileno(process), name: "the pager", showsOnTerminal: true)
    return Pager(sink: sink, process: process)
  }

  /// Writes what is left and waits until the user has left the pager.
  func end() throws {
    try sink.flush()
    if let process { pclose(process) }
  }
}
