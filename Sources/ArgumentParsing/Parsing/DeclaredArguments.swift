/// What one property of a type declares.
struct DeclaredArgument {
  /// The property's name with the underscore that its wrapper has.
  let property: String
  let contents: (String) -> ArgumentContents
}

/// What a property wrapper declares.
enum ArgumentContents {
  case argument(ArgumentDefinition)
  case group(ArgumentGroup)
}

/// The arguments of another type, with the way to check them.
struct ArgumentGroup {
  let title: String
  let visibility: ArgumentVisibility
  let arguments: [DeclaredArgument]
  let validate: () throws -> Void
}

/// Collects what property wrappers declare while a value of their type is made.
///
/// Each wrapper tells when it is made, which is in the order of the properties. To find the wrappers in
/// the value afterwards would mean to ask of each whether it is one, and that question takes longer than
/// all other parsing.
final class DeclarationList: @unchecked Sendable {
  // Nobody but the call that makes a value knows its list.
  @TaskLocal private static var current: DeclarationList?

  private var contents: [(String) -> ArgumentContents] = []

  /// Notes what a wrapper declares; without effect when its value is not made to be parsed into.
  static func add(_ contents: @escaping (String) -> ArgumentContents) {
    current?.contents.append(contents)
  }

  /// Makes a value, and returns what its properties declare as well.
  static func making<Value: ParsableArguments>(
    _ type: Value.Type
  ) -> (value: Value, arguments: [DeclaredArgument]) {
    let list = DeclarationList()
    let value = $current.withValue(list) { Value() }
    let names = Mirror(reflecting: value).children.compactMap(\.label)
      .filter { $0.utf8.first == UInt8(ascii: "_") }
    precondition(
      names.count == list.contents.count,
      "Property wrappers of \(type) are made outside of their declarations.")
    return (value, zip(names, list.contents).map { DeclaredArgument(property: $0, contents: $1) })
  }
}
