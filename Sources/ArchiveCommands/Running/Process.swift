import ArticleModel
import Presentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program asks of the process it runs in: environment, terminal and clock.
enum Process {
  /// A standard stream.
  enum Stream: Int32 {
    case input = 0
    case output = 1
    case error = 2
  }

  /// Returns a variable of the environment; `nil` if it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether a stream is a terminal.
  static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// The columns of the terminal on standard output; 80 if it does not say.
  static var terminalWidth: Int {
    var size = winsize()
    let code = ioctl(Stream.output.rawValue, UInt(TIOCGWINSZ), &size)
    return code == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// The day on the user's calendar.
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(ordinal: 0)
  }

  /// The time: UTC, ISO 8601, to the second.
  static var timestamp: String {
    let seconds = time(nil)
    let day = CalendarDate(ordinal: seconds / 86_400)
    let rest = seconds % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Writes a message to standard error, whatever becomes of it; what a terminal might obey is left out.
  static func message(_ text: String) {
    writeError(SafeText.block(text))
  }

  /// Writes a line over the one on which the cursor stands, on standard error.
  static func overwrite(_ line: String) {
    writeError("\r" + SafeText.line(line))
  }

  private static func writeError(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(Stream.error.rawValue, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
