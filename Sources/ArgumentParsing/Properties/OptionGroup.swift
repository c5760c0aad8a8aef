/// The arguments of another type, as if they were declared here.
@propertyWrapper
public struct OptionGroup<Value> {
  // Without a condition on the type: each use of a group would look for its conformance.
  private var storage: ValueStorage<Value>

  /// The heading above the group in the help; empty for none.
  public let title: String

  /// The group's values.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = .assigned(newValue) }
  }

  init(_ box: ValueBox<Value>, title: String) {
    storage = .parsed(box)
    self.title = title
  }

  /// Lets a property without parentheses find the initializer of the extension.
  ///
  /// The compiler looks for an initializer without arguments here first.
  @available(*, unavailable, message: "Give a type that is ParsableArguments.")
  public init() {
    preconditionFailure("This initializer is unavailable.")
  }
}

extension OptionGroup where Value: ParsableArguments {
  /// Creates a group, with a heading of its own in the help if it has a title.
  public init(title: String = "", visibility: ArgumentVisibility = .default) {
    let (value, arguments) = DeclarationList.making(Value.self)
    let box = ValueBox(value)
    self.init(box, title: title)
    DeclarationList.add { _ in
      .group(
        ArgumentGroup(title: title, visibility: visibility, arguments: arguments) {
          try box.value?.validate()
        })
    }
  }
}
