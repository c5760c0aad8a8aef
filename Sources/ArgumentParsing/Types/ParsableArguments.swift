/// A set of arguments, options and flags that a command line is parsed into.
///
/// Declare one for options that several commands share, and include it with
/// ``OptionGroup``. Every stored property that takes part in parsing carries
/// ``Argument``, ``Option``, ``Flag`` or ``OptionGroup``:
///
/// ```swift
/// struct OutputOptions: ParsableArguments {
///   @Flag(name: .shortAndLong, help: "Print less.") var quiet = false
///   @Option(help: "Where to write.") var output: String?
/// }
/// ```
public protocol ParsableArguments: SendableMetatype {
  /// Creates a value that holds the declared defaults.
  init()

  /// Checks, and may adjust, values that were parsed without error.
  ///
  /// Groups are checked before the value that includes them. Throw a
  /// ``ValidationError`` to report wrong usage.
  mutating func validate() throws
}

extension ParsableArguments {
  /// Accepts every combination of values.
  public mutating func validate() throws {}

  /// Returns the values that a command line gives.
  ///
  /// `arguments` excludes the program's name; `nil` means those of the process.
  ///
  /// - Throws: An error for ``exitCode(for:)`` and ``fullMessage(for:columns:)``.
  public static func parse(_ arguments: [String]? = nil) throws -> Self {
    let command = try CommandParser.parse(arguments ?? processArguments(), root: rootCommand)
    if let arguments = command as? Self { return arguments }
    if let wrapper = command as? ArgumentsCommand<Self> { return wrapper.arguments }
    throw CommandError(path: [rootCommand], reason: .notThisCommand)
  }

  /// The type itself when it is a command, or else a command that wraps it.
  static var rootCommand: any ParsableCommand.Type {
    (Self.self as? any ParsableCommand.Type) ?? ArgumentsCommand<Self>.self
  }
}

extension ParsableArguments {
  /// Returns the exit code that a process should end with after an error.
  ///
  /// Wrong usage gives ``ExitCode/validationFailure``, a request for help or the
  /// version ``ExitCode/success``, an ``ExitCode`` itself, and any error that
  /// this module does not know ``ExitCode/failure``.
  public static func exitCode(for error: any Error) -> ExitCode {
    ErrorReport(error, root: rootCommand).exitCode
  }

  /// Returns the bare text of an error, without prefix or usage.
  public static func message(for error: any Error) -> String {
    ErrorReport(error, root: rootCommand).message()
  }

  /// Returns the text to show for an error, empty for an ``ExitCode``.
  ///
  /// Wrong usage comes with `Error: `, the usage line and a pointer to the help.
  /// When `exitCode(for:)` is a success the text is what the user asked for, so
  /// it belongs on standard output. `columns` is the width for help, `nil` that
  /// of the terminal, or 80 without one.
  public static func fullMessage(for error: any Error, columns: Int? = nil) -> String {
    ErrorReport(error, root: rootCommand).fullMessage(columns: columns ?? terminalColumns())
  }

  /// Returns the help text.
  ///
  /// `columns` is the width to wrap at, `nil` that of the terminal, or 80
  /// without one.
  public static func helpMessage(includeHidden: Bool = false, columns: Int? = nil) -> String {
    HelpText(path: [rootCommand], includesHidden: includeHidden)
      .rendered(columns: columns ?? terminalColumns())
  }
}
