public import Search

/// What `find --facets --jsonl` writes of a value.
public struct FacetRecord: Encodable {
  private let facet: String
  private let id: String
  private let name: String
  private let articles: Int

  /// Creates the record of a value of a facet.
  public init(_ facet: Facet, _ value: FacetCounts.Value) {
    self.facet = facet.rawValue
    id = value.id
    name = value.name
    articles = value.articles
  }
}
