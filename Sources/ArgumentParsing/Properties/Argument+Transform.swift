// The plain initializers give way to those for optionals and arrays, whose closures
// would also fit them.
extension Argument {
  /// Creates a positional argument with a default, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @_disfavoredOverload
  @preconcurrency
  public init(
    wrappedValue: Value,
    help: ArgumentHelp? = nil,
    transform: @Sendable @escaping (String) throws -> Value
  ) {
    self.init(.single(.custom(transform), default: wrappedValue), help: help)
  }

  /// Creates a positional argument that must be given, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @_disfavoredOverload
  @preconcurrency
  public init(
    help: ArgumentHelp? = nil, transform: @Sendable @escaping (String) throws -> Value
  ) {
    self.init(.single(.custom(transform), default: nil), help: help)
  }

  /// Creates a positional argument that may be left out, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @preconcurrency
  public init<T>(
    help: ArgumentHelp? = nil, transform: @Sendable @escaping (String) throws -> T
  ) where Value == T? {
    self.init(.optional(.custom(transform)), help: help)
  }

  /// Creates a positional array with a default, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @preconcurrency
  public init<T>(
    wrappedValue: [T],
    parsing strategy: ArgumentArrayParsingStrategy = .remaining,
    help: ArgumentHelp? = nil,
    transform: @Sendable @escaping (String) throws -> T
  ) where Value == [T] {
    self.init(.array(.custom(transform), default: wrappedValue), help: help)
  }
}
