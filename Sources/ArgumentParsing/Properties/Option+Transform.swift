// The plain initializers give way to those for optionals and arrays, whose closures
// would also fit them.
extension Option {
  /// Creates an option with a default, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @_disfavoredOverload
  @preconcurrency
  public init(
    wrappedValue: Value,
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil,
    transform: @Sendable @escaping (String) throws -> Value
  ) {
    self.init(
      .single(.custom(transform), default: wrappedValue),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }

  /// Creates an option that must be given, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @_disfavoredOverload
  @preconcurrency
  public init(
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil,
    transform: @Sendable @escaping (String) throws -> Value
  ) {
    self.init(
      .single(.custom(transform), default: nil),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }

  /// Creates an option that may be left out, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @preconcurrency
  public init<T>(
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil,
    transform: @Sendable @escaping (String) throws -> T
  ) where Value == T? {
    self.init(
      .optional(.custom(transform)),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }

  /// Creates an option that can be repeated, with a default, read by a function.
  ///
  /// What the function throws is shown as the reason why a value is invalid.
  @preconcurrency
  public init<T>(
    wrappedValue: [T],
    name: NameSpecification = .long,
    parsing strategy: ArrayParsingStrategy = .singleValue,
    help: ArgumentHelp? = nil,
    transform: @Sendable @escaping (String) throws -> T
  ) where Value == [T] {
    self.init(
      .array(.custom(transform), default: wrappedValue),
      name: name, takesAnyWord: strategy == .unconditionalSingleValue, help: help)
  }
}
