/// How near to the headline a place on the page is.
struct PagePosition {
  /// The text before the headline and before its end; `nil` without one.
  let headline: Range<Int>?

  /// Whether a byline would stand here.
  func isNear(_ offset: Int) -> Bool {
    guard let headline else { return offset < 1200 }
    return offset >= headline.lowerBound - 300 && offset <= headline.upperBound + 900
  }

  /// How much less a date is believed for its distance: the nearest of several is meant.
  func distancePenalty(_ offset: Int) -> Int {
    guard let headline else { return 6 + min(offset / 400, 10) }
    return offset >= headline.upperBound
      ? min((offset - headline.upperBound) / 80, 12)
      : min(4 + (headline.lowerBound - offset) / 40, 12)
  }
}
