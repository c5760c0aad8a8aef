import ArticleModel
public import Gazetteer

/// What `leaders` writes of a term of office as JSON.
public struct TermRecord: Encodable {
  private let country: String
  private let id: String
  private let name: String
  private let title: String
  private let office: String
  private let acting: Bool
  private let from: String?
  private let to: String?

  /// Creates the record of a term and who held it.
  public init(_ leader: Leader, _ term: Leader.Term) {
    country = term.country
    id = leader.id
    name = leader.name
    title = term.title
    office = term.office.rawValue
    acting = term.isActing
    from = term.from?.description
    to = term.to?.description
  }
}
