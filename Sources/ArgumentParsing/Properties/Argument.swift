/// A positional argument: a value without a name.
///
/// Values are handed out in the order of declaration. A property without a
/// default that is not optional must be given; an array takes all words left,
/// so only the last positional argument can be one.
@propertyWrapper
public struct Argument<Value> {
  private var storage: ValueStorage<Value>
  private let values: ValueReceiver
  private let help: ArgumentHelp

  /// The value given, or else the default.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = .assigned(newValue) }
  }

  init(_ slot: ValueSlot<Value>, help: ArgumentHelp?) {
    storage = .parsed(slot.box)
    values = slot.receiver
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

extension Argument {
  private func contents(property: String) -> ArgumentContents {
    .argument(
      ArgumentDefinition(role: .positional(values), property: property, help: help))
  }
}

extension Argument where Value: ExpressibleByArgument {
  /// Creates a positional argument with a default.
  public init(wrappedValue: Value, help: ArgumentHelp? = nil) {
    self.init(.single(.standard(), default: wrappedValue), help: help)
  }

  /// Creates a positional argument that must be given.
  public init(help: ArgumentHelp? = nil) {
    self.init(.single(.standard(), default: nil), help: help)
  }
}

extension Argument {
  /// Creates a positional argument that may be left out.
  public init<T: ExpressibleByArgument>(
    wrappedValue: _OptionalNilComparisonType, help: ArgumentHelp? = nil
  ) where Value == T? {
    self.init(.optional(.standard()), help: help)
  }

  /// Creates a positional argument that may be left out.
  public init<T: ExpressibleByArgument>(help: ArgumentHelp? = nil) where Value == T? {
    self.init(.optional(.standard()), help: help)
  }

  /// Creates a positional array with a default, often the empty array.
  public init<T: ExpressibleByArgument>(
    wrappedValue: [T],
    parsing strategy: ArgumentArrayParsingStrategy = .remaining,
    help: ArgumentHelp? = nil
  ) where Value == [T] {
    self.init(.array(.standard(), default: wrappedValue), help: help)
  }

  /// Creates a positional array that needs at least one value.
  public init<T: ExpressibleByArgument>(
    parsing strategy: ArgumentArrayParsingStrategy = .remaining,
    help: ArgumentHelp? = nil
  ) where Value == [T] {
    self.init(.array(.standard(), default: nil), help: help)
  }
}
