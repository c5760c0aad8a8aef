// The only file that touches the process: its arguments, streams, terminal and end.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ParsableCommand {
  /// Parses the process's arguments, runs the command selected and reports errors.
  ///
  /// A type can declare a `main()` of its own instead.
  public static func main() {
    main(nil)
  }

  /// Parses a command line, runs the command selected and reports errors.
  ///
  /// Returns when the command is done; otherwise ends the process.
  public static func main(_ arguments: [String]?) {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
}

extension ParsableArguments {
  /// Ends the process, after showing the full message of an error.
  ///
  /// What the user asked for goes to standard output, errors to standard error.
  public static func exit(withError error: (any Error)? = nil) -> Never {
    guard let error else { end(.success) }
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      if !text.isEmpty { print(text) }
    } else if !text.isEmpty {
      writeToStandardError(text + "\n")
    }
    end(code)
  }
}

/// The arguments of the process, without the program's name.
func processArguments() -> [String] {
  #if os(Linux)
    if let arguments = commandLine() { return Array(arguments.dropFirst()) }
  #endif
  return Array(CommandLine.arguments.dropFirst())
}

#if os(Linux)
  /// The process's command line; `nil` if the system does not tell.
  ///
  /// `CommandLine` looks for it in the map of the process's memory, which takes longer.
  private func commandLine() -> [String]? {
    let file = unsafe open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1_024)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    // A NUL ends each argument.
    guard text.last == 0 else { return nil }
    var arguments: [String] = []
    var start = 0
    for end in text.indices where text[end] == 0 {
      arguments.append(String(decoding: text[start..<end], as: UTF8.self))
      start = end + 1
    }
    return arguments
  }
#endif

/// The width of the terminal on standard output, or 80 when it is none.
///
/// There, `COLUMNS` comes before the window's own size.
func terminalColumns() -> Int {
  let usual = 80
  guard isatty(STDOUT_FILENO) == 1 else { return usual }
  if let text = unsafe getenv("COLUMNS"), let columns = unsafe Int(String(cString: text)),
    columns > 0
  {
    return columns
  }
  var size = winsize()
  guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
    return usual
  }
  return Int(size.ws_col)
}

private func end(_ code: ExitCode) -> Never {
  // Through libc, which writes out what standard output still holds.
  exit(code.rawValue)
}

private func writeToStandardError(_ text: String) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes {
      unsafe write(STDERR_FILENO, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    rest.removeFirst(count)
  }
}
