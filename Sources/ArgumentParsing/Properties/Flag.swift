/// A switch without a value, such as `--quiet`.
@propertyWrapper
public struct Flag<Value> {
  private var storage: ValueStorage<Value>
  private let receiver: FlagReceiver
  private let name: NameSpecification
  private let inversion: FlagInversion?
  private let help: ArgumentHelp

  /// The value given, or else the default.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = .assigned(newValue) }
  }

  private init(
    box: ValueBox<Value>, receiver: FlagReceiver,
    name: NameSpecification, inversion: FlagInversion?, help: ArgumentHelp?
  ) {
    storage = .parsed(box)
    self.receiver = receiver
    self.name = name
    self.inversion = inversion
    self.help = help ?? ArgumentHelp()
    DeclarationList.add(contents)
  }
}

/// The names that turn a flag off.
public struct FlagInversion: Hashable, Sendable {
  /// The flag's long names after `no-`: `--no-color` turns `--color` off.
  public static let prefixedNo = FlagInversion()
}

extension Flag {
  private func contents(property: String) -> ArgumentContents {
    let names = name.names(property: property)
    return .argument(
      ArgumentDefinition(
        role: .flag(receiver), property: property, names: names,
        inverseNames: inversion == nil ? [] : names.compactMap(\.prefixedNo), help: help))
  }
}

extension Flag where Value == Bool {
  /// Creates a flag that sets its property to the opposite of the default.
  public init(wrappedValue: Bool, name: NameSpecification = .long, help: ArgumentHelp? = nil) {
    let box = ValueBox(wrappedValue)
    let receiver = FlagReceiver(isRequired: false, defaultValue: nil) { isOn in
      box.value = isOn != wrappedValue
    }
    self.init(box: box, receiver: receiver, name: name, inversion: nil, help: help)
  }

  /// Creates a flag that can be turned on and off, with a default.
  public init(
    wrappedValue: Bool,
    name: NameSpecification = .long,
    inversion: FlagInversion,
    help: ArgumentHelp? = nil
  ) {
    self.init(initial: wrappedValue, name: name, inversion: inversion, help: help)
  }

  /// Creates a flag that must be turned on or off.
  public init(
    name: NameSpecification = .long, inversion: FlagInversion, help: ArgumentHelp? = nil
  ) {
    self.init(initial: nil, name: name, inversion: inversion, help: help)
  }

  private init(
    initial: Bool?, name: NameSpecification, inversion: FlagInversion, help: ArgumentHelp?
  ) {
    let box = ValueBox(initial)
    let receiver = FlagReceiver(isRequired: initial == nil, defaultValue: initial) { isOn in
      box.value = isOn
    }
    self.init(box: box, receiver: receiver, name: name, inversion: inversion, help: help)
  }
}

extension Flag where Value == Bool? {
  /// Creates a flag that can be turned on and off, `nil` when it is not used.
  public init(
    wrappedValue: _OptionalNilComparisonType,
    name: NameSpecification = .long,
    inversion: FlagInversion,
    help: ArgumentHelp? = nil
  ) {
    self.init(name: name, inversion: inversion, help: help)
  }

  /// Creates a flag that can be turned on and off, `nil` when it is not used.
  public init(
    name: NameSpecification = .long, inversion: FlagInversion, help: ArgumentHelp? = nil
  ) {
    let box = ValueBox<Bool?>(.some(nil))
    let receiver = FlagReceiver(isRequired: false, defaultValue: nil) { isOn in
      box.value = isOn
    }
    self.init(box: box, receiver: receiver, name: name, inversion: inversion, help: help)
  }
}
