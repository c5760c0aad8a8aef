/// The help of one argument, option or flag.
///
/// A string literal is enough when there is only a line to show.
public struct ArgumentHelp: Hashable, Sendable {
  /// One line on what the argument does.
  public var abstract: String

  /// A longer text, shown below the abstract with its line breaks kept.
  public var discussion: String

  /// The name shown for the value, or `nil` to derive it from the property.
  public var valueName: String?

  /// Where the argument is shown.
  public var visibility: ArgumentVisibility

  /// Creates a help text.
  public init(
    _ abstract: String = "",
    discussion: String = "",
    valueName: String? = nil,
    visibility: ArgumentVisibility = .default
  ) {
    self.abstract = abstract
    self.discussion = discussion
    self.valueName = valueName
    self.visibility = visibility
  }

  /// A help text without words that is left out of the help.
  public static let hidden = ArgumentHelp(visibility: .hidden)

  /// A help text without words that is left out of all help.
  public static let `private` = ArgumentHelp(visibility: .private)
}

extension ArgumentHelp: ExpressibleByStringInterpolation {
  /// Creates a help text from its abstract.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

/// Where an argument is shown.
public enum ArgumentVisibility: Hashable, Sendable {
  /// In all help.
  case `default`

  /// Only in help that includes hidden arguments.
  case hidden

  /// Nowhere.
  case `private`
}
