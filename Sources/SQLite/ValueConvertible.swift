/// A type whose values can be bound to a statement and read from a row.
///
/// Reading is strict: a column of another kind is an error, not a conversion,
/// with the one exception that `Double` also reads integers.
public protocol ValueConvertible {
  /// The value to store.
  var sqlValue: Value { get }

  /// Creates an instance from a stored value, or returns `nil` if the value is
  /// of another kind or out of range.
  init?(sqlValue: Value)
}

extension Value: ValueConvertible {
  /// The value itself.
  public var sqlValue: Value { self }

  /// Creates a copy of the value.
  public init(sqlValue: Value) {
    self = sqlValue
  }
}

extension String: ValueConvertible {
  /// The string as text.
  public var sqlValue: Value { .text(self) }

  /// Creates a string from text.
  public init?(sqlValue: Value) {
    guard case .text(let text) = sqlValue else { return nil }
    self = text
  }
}

extension Int64: ValueConvertible {
  /// The number as an integer.
  public var sqlValue: Value { .integer(self) }

  /// Creates a number from an integer.
  public init?(sqlValue: Value) {
    guard case .integer(let integer) = sqlValue else { return nil }
    self = integer
  }
}

extension Int: ValueConvertible {
  /// The number as an integer.
  public var sqlValue: Value { .integer(Int64(self)) }

  /// Creates a number from an integer that fits.
  public init?(sqlValue: Value) {
    guard case .integer(let integer) = sqlValue else { return nil }
    self.init(exactly: integer)
  }
}

extension Double: ValueConvertible {
  /// The number as a real.
  ///
  /// SQLite stores NaN as NULL.
  public var sqlValue: Value { .real(self) }

  /// Creates a number from a real or an integer.
  ///
  /// `sum()` and columns without a type give integers where reals are meant.
  public init?(sqlValue: Value) {
    switch sqlValue {
    case .real(let real): self = real
    case .integer(let integer): self = Double(integer)
    case .null, .text, .blob: return nil
    }
  }
}

extension Bool: ValueConvertible {
  /// The integer 1 for true, 0 for false.
  public var sqlValue: Value { .integer(self ? 1 : 0) }

  /// Creates a Boolean from the integer 0 or 1.
  public init?(sqlValue: Value) {
    switch sqlValue {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

extension [UInt8]: ValueConvertible {
  /// The bytes as a blob.
  public var sqlValue: Value { .blob(self) }

  /// Creates an array from a blob.
  public init?(sqlValue: Value) {
    guard case .blob(let bytes) = sqlValue else { return nil }
    self = bytes
  }
}

extension Optional: ValueConvertible where Wrapped: ValueConvertible {
  /// The wrapped value, or NULL.
  public var sqlValue: Value { self?.sqlValue ?? .null }

  /// Creates an optional that is empty for NULL.
  public init?(sqlValue: Value) {
    if case .null = sqlValue {
      self = .none
      return
    }
    guard let wrapped = Wrapped(sqlValue: sqlValue) else { return nil }
    self = .some(wrapped)
  }
}
