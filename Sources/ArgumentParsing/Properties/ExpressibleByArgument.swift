/// A type whose values can be written as one word of a command line.
///
/// An enumeration with raw values needs no code of its own:
///
/// ```swift
/// enum Format: String, CaseIterable, ExpressibleByArgument { case text, csv }
/// ```
public protocol ExpressibleByArgument {
  /// Creates the value that a word stands for, or returns `nil` for a bad word.
  init?(argument: String)

  /// How a default value is shown in the help.
  var defaultValueDescription: String { get }

  /// The words allowed, in the order of the help; empty when there is no list.
  static var allValueStrings: [String] { get }
}

extension ExpressibleByArgument {
  /// The value's ordinary description.
  public var defaultValueDescription: String { "\(self)" }

  /// No list.
  public static var allValueStrings: [String] { [] }
}

extension ExpressibleByArgument where Self: CaseIterable {
  /// The default value descriptions of all cases.
  public static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
}

extension ExpressibleByArgument where Self: RawRepresentable, RawValue: ExpressibleByArgument {
  /// Creates the value whose raw value the word stands for.
  public init?(argument: String) {
    guard let rawValue = RawValue(argument: argument) else { return nil }
    self.init(rawValue: rawValue)
  }

  /// How the raw value is shown in the help.
  public var defaultValueDescription: String { rawValue.defaultValueDescription }
}

extension ExpressibleByArgument where Self: LosslessStringConvertible {
  /// Creates the value from its description.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension String: ExpressibleByArgument {
  /// Creates the word itself.
  public init?(argument: String) {
    self = argument
  }
}

extension Bool: ExpressibleByArgument {
  /// The words `true` and `false`.
  public static var allValueStrings: [String] { ["true", "false"] }
}

extension Int: ExpressibleByArgument {}
extension Int8: ExpressibleByArgument {}
extension Int16: ExpressibleByArgument {}
extension Int32: ExpressibleByArgument {}
extension Int64: ExpressibleByArgument {}
extension UInt: ExpressibleByArgument {}
extension UInt8: ExpressibleByArgument {}
extension UInt16: ExpressibleByArgument {}
extension UInt32: ExpressibleByArgument {}
extension UInt64: ExpressibleByArgument {}
extension Float: ExpressibleByArgument {}
extension Double: ExpressibleByArgument {}
