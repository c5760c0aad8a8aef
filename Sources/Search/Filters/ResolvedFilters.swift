import ArticleModel
import SearchIndex

/// Filters whose names have been looked up.
public struct ResolvedFilters: Hashable, Sendable {
  /// What every match must have: one token of each list.
  var facets: [[FacetToken]] = []
  /// The days in which articles count; `nil` when dates do not matter.
  public var dates: DateRange?
  /// What the tokens of names mean, by their text.
  var meanings: [String: FilterMeaning] = [:]

  /// Returns the filters with the days as tokens.
  ///
  /// The first and the last day of which the archive has articles bound an open range.
  func tokens(within span: ClosedRange<CalendarDate>?) -> [[FacetToken]] {
    guard let dates else { return facets }
    guard let span else { return facets + [[]] }
    let first = max(dates.from ?? span.lowerBound, span.lowerBound)
    let last = min(dates.through ?? span.upperBound, span.upperBound)
    guard first <= last else { return facets + [[]] }
    return facets + [DateTokens.covering(first, through: last)]
  }

  /// Notes what a token of a name means.
  mutating func note(
    _ token: FacetToken, _ option: String, _ typed: String, _ id: String, _ name: String?,
    because note: String? = nil
  ) {
    // What was typed itself counts more than what follows from something else.
    if note != nil, meanings[token.text] != nil { return }
    meanings[token.text] = FilterMeaning(
      option: option, typed: typed, id: id, name: name, note: note)
  }
}
