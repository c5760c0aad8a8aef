public import ArticleModel

/// The days from one date through another, both included.
public struct DateRange: Sendable, Hashable {
  /// The first day; `nil` when the range has no beginning.
  public var from: CalendarDate?
  /// The last day; `nil` when the range has no end.
  public var through: CalendarDate?

  /// Creates a range; one whose end lies before its beginning is empty.
  public init(from: CalendarDate? = nil, through: CalendarDate? = nil) {
    self.from = from
    self.through = through
  }

  /// Whether no day lies in the range.
  public var isEmpty: Bool {
    guard let from, let through else { return false }
    return through < from
  }

  /// Returns whether the day lies in the range.
  public func contains(_ date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (through.map { date <= $0 } ?? true)
  }

  /// Returns the days that lie in both ranges.
  public func intersection(_ other: DateRange) -> DateRange {
    DateRange(
      from: [from, other.from].compactMap(\.self).max(),
      through: [through, other.through].compactMap(\.self).min())
  }
}

extension DateRange: CustomStringConvertible {
  /// The range as `DateExpression` reads it: `2023-11-01..2023-11-30`, `2023-11-01..`;
  /// `..`, which it does not read, for all days.
  public var description: String {
    "\(from?.description ?? "")..\(through?.description ?? "")"
  }
}
