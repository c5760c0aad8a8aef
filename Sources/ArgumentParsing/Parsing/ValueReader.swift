/// How one word becomes a value, and what to say about the words allowed.
struct ValueReader<Value> {
  /// Returns the value of a word, or `nil` for a bad word.
  let read: (String) throws -> Value?
  let describe: (Value) -> String?
  let allowedValues: () -> [String]
  /// What a valid word looks like; found out only for an error, since it takes casts that are slow.
  let expectation: () -> String?

  /// Returns the reader of a function; its default values are not described.
  static func custom(_ transform: @escaping (String) throws -> Value) -> ValueReader {
    ValueReader(
      read: transform, describe: { _ in nil }, allowedValues: { [] },
      expectation: { nil })
  }
}

extension ValueReader where Value: ExpressibleByArgument {
  /// Returns the reader of a type that reads its own words.
  static func standard() -> ValueReader {
    ValueReader(
      read: { Value(argument: $0) },
      describe: { $0.defaultValueDescription },
      allowedValues: { Value.allValueStrings },
      expectation: { numberExpectation })
  }

  private static var numberExpectation: String? {
    if let integer = Value.self as? any FixedWidthInteger.Type { return range(of: integer) }
    return Value.self is any BinaryFloatingPoint.Type ? "give a number" : nil
  }

  private static func range<Integer: FixedWidthInteger>(of type: Integer.Type) -> String {
    if Integer.bitWidth < Int.bitWidth {
      return "give a whole number from \(Integer.min) to \(Integer.max)"
    }
    return Integer.isSigned ? "give a whole number" : "give a whole number, 0 or more"
  }
}
