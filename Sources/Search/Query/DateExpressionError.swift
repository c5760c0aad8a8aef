/// Why a value is not a date, a period or a range of dates.
public struct DateExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The value as it was given.
  public let value: String
  /// What is wrong with it, without a full stop.
  public let reason: String

  /// The forms that are accepted, for messages.
  public static let acceptedForms = """
    give 2023, 2023-11, 2023-11-09, November, "Nov 2023", today, yesterday, "last week", \
    "last month" or 7d, 3w, 6m, 2y for that long ago
    """

  /// The message for the user, which names the value and the accepted forms.
  public var description: String {
    "'\(value.visible(most: 40))' \(reason); \(Self.acceptedForms)"
  }
}
