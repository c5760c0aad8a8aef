/// The place that the parser writes a value into.
///
/// A command's property wrappers are values inside of it, so the parser reaches
/// them only through a reference.
final class ValueBox<Value> {
  /// The value given, or else the default; `nil` when there is neither.
  var value: Value?

  /// Whether the value comes from the command line.
  var isParsed = false

  init(_ value: Value?) {
    self.value = value
  }
}

/// The value of a property wrapper.
///
/// Assigning replaces the box, so that copies of a command stay independent.
enum ValueStorage<Value> {
  case parsed(ValueBox<Value>)
  case assigned(Value)

  var value: Value {
    switch self {
    case .assigned(let value): return value
    case .parsed(let box):
      guard let value = box.value else {
        preconditionFailure("An argument without a default was read before it was parsed.")
      }
      return value
    }
  }
}
