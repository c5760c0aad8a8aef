public import ArticleModel
import SearchIndex

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A preference for newer articles: the score halves with each half-life of an article's age.
///
/// An article without a date is taken to be one half-life old, one from the future new.
public struct Recency: Hashable, Sendable {
  /// In how many days a score halves; at least 1.
  public let halfLife: Int
  /// The day from which ages count.
  public let today: CalendarDate

  /// Creates a preference.
  public init(halfLife: Int, today: CalendarDate) {
    self.halfLife = max(1, halfLife)
    self.today = today
  }

  /// Returns what a score is multiplied by: more than 0, at most 1.
  func factor(of date: UInt32) -> Float {
    guard let day = DateKey.firstDay(of: date) else { return 0.5 }
    let age = Double(max(0, today.ordinal - day.ordinal))
    return Float(exp2(-age / Double(halfLife)))
  }
}
