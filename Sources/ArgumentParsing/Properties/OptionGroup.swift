/// The arguments of another type, as if they were declared here.
@propertyWrapper
public struct OptionGroup<Value: ParsableArguments> {
  private var storage: ValueStorage<Value>
  /// The heading above the group in the help; empty for none.
  public let title: String

  /// The group's values.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = .assigned(newValue) }
  }

  /// Creates a group, with a heading of its own in the help if it has a title.
  public init(title: String = "", visibility: ArgumentVisibility = .default) {
    let (value, arguments) = DeclarationList.making(Value.self)
    let box = ValueBox(value)
    storage = .parsed(box)
    self.title = title
    DeclarationList.add { _ in
      .group(
        ArgumentGroup(title: title, visibility: visibility, arguments: arguments) {
          try box.value?.validate()
        })
    }
  }
}
