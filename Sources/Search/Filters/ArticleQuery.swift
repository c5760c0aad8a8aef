/// A search: words, filters, order and what part of the result to give.
public struct ArticleQuery: Hashable, Sendable {
  /// The order of results.
  public enum Sort: String, CaseIterable, Sendable {
    /// Best match first; without words, newest first.
    case relevance
    /// Latest publication first, undated last.
    case newest
    /// Earliest publication first, undated last.
    case oldest
  }

  /// The words, or `nil` when filters alone select.
  public var words: QueryNode?
  /// The filters.
  public var filters: ResolvedFilters
  /// The order of results.
  public var sort: Sort
  /// The preference for newer articles in the order by relevance, if any.
  public var recency: Recency?
  /// Whether words that the best articles have in common count for the order by relevance.
  public var isExpanded = false

  /// Creates a search.
  public init(words: QueryNode?, filters: ResolvedFilters, sort: Sort = .relevance) {
    self.words = words
    self.filters = filters
    self.sort = sort
  }
}
