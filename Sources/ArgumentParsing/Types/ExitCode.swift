/// The code a process ends with.
///
/// Throw one from `run()` to end with it when everything has been said already.
public struct ExitCode: RawRepresentable, Hashable, Error {
  /// The number handed to the system.
  public var rawValue: Int32

  /// Creates a code from its number.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Creates a code from its number.
  public init(_ code: Int32) {
    self.init(rawValue: code)
  }

  /// Whether the code reports success.
  public var isSuccess: Bool { self == .success }

  /// The work was done.
  public static let success = ExitCode(0)

  /// The work failed for a reason without a code of its own.
  public static let failure = ExitCode(1)

  /// The command was used wrongly: `EX_USAGE` of sysexits.h.
  public static let validationFailure = ExitCode(64)
}
