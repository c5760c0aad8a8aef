/// A value with a name, such as `--limit 20`.
///
/// A property without a default that is not optional must be given. An array
/// collects the values of an option that is repeated; otherwise the last wins.
@propertyWrapper
public struct Option<Value> {
  private var storage: ValueStorage<Value>
  private let values: ValueReceiver
  private let name: NameSpecification
  private let takesAnyWord: Bool
  private let help: ArgumentHelp

  /// The value given, or else the default.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = .assigned(newValue) }
  }

  init(
    _ slot: ValueSlot<Value>, name: NameSpecification, takesAnyWord: Bool, help: ArgumentHelp?
  ) {
    storage = .parsed(slot.box)
    values = slot.receiver
    self.name = name
    self.takesAnyWord = takesAnyWord
    self.help = help ?? ArgumentHelp()
    DeclarationList.add(contents)
  }

  /// Lets a property without parentheses find the initializers of the extensions.
  ///
  /// The compiler looks for an initializer without arguments here first.
  @available(*, unavailable, message: "Give a default, or a type that can be read from a word.")
  public init() {
    preconditionFailure("This initializer is unavailable.")
  }
}

extension Option {
  private func contents(property: String) -> ArgumentContents {
    .argument(
      ArgumentDefinition(
        role: .option(values, takesAnyWord: takesAnyWord),
        property: property, names: name.names(property: property), help: help))
  }
}

extension Option where Value: ExpressibleByArgument {
  /// Creates an option with a default.
  public init(
    wrappedValue: Value,
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil
  ) {
    self.init(
      .single(.standard(), default: wrappedValue),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }

  /// Creates an option that must be given.
  public init(
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil
  ) {
    self.init(
      .single(.standard(), default: nil),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }
}

extension Option {
  /// Creates an option that may be left out.
  public init<T: ExpressibleByArgument>(
    wrappedValue: _OptionalNilComparisonType,
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil
  ) where Value == T? {
    self.init(
      .optional(.standard()),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }

  /// Creates an option that may be left out.
  public init<T: ExpressibleByArgument>(
    name: NameSpecification = .long,
    parsing strategy: SingleValueParsingStrategy = .next,
    help: ArgumentHelp? = nil
  ) where Value == T? {
    self.init(
      .optional(.standard()),
      name: name, takesAnyWord: strategy == .unconditional, help: help)
  }

  /// Creates an option that can be repeated, with a default.
  public init<T: ExpressibleByArgument>(
    wrappedValue: [T],
    name: NameSpecification = .long,
    parsing strategy: ArrayParsingStrategy = .singleValue,
    help: ArgumentHelp? = nil
  ) where Value == [T] {
    self.init(
      .array(.standard(), default: wrappedValue),
      name: name, takesAnyWord: strategy == .unconditionalSingleValue, help: help)
  }

  /// Creates an option that must be given once or more.
  public init<T: ExpressibleByArgument>(
    name: NameSpecification = .long,
    parsing strategy: ArrayParsingStrategy = .singleValue,
    help: ArgumentHelp? = nil
  ) where Value == [T] {
    self.init(
      .array(.standard(), default: nil),
      name: name, takesAnyWord: strategy == .unconditionalSingleValue, help: help)
  }
}
