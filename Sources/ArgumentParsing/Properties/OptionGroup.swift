/// The arguments of another type, as if they were declared here.
@propertyWrapper
public struct OptionGroup<Value: ParsableArguments> {
  private var storage: ValueStorage<Value>
  private let box: ValueBox<Value>

  /// The heading above the group in the help; empty for none.
  public let title: String

  private let visibility: ArgumentVisibility

  /// The group's values.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = .assigned(newValue) }
  }

  /// Creates a group, with a heading of its own in the help if it has a title.
  public init(title: String = "", visibility: ArgumentVisibility = .default) {
    box = ValueBox(Value())
    storage = .parsed(box)
    self.title = title
    self.visibility = visibility
  }
}

extension OptionGroup: ArgumentSource {
  func contents(property: String) -> ArgumentContents {
    .group(
      ArgumentGroup(title: title, visibility: visibility, arguments: storage.value) {
        try box.value?.validate()
      })
  }
}
