import ArticleModel
public import Gazetteer

/// What `leaders` writes of a term of office as JSON.
public struct TermRecord: Encodable {
  private let country: String?
  private let organisation: String?
  private let id: String
  private let name: String
  private let title: String
  private let office: String
  private let acting: Bool
  private let from: String?
  private let to: String?

  /// Creates the record of a term and who held it.
  public init(_ leader: Leader, _ term: Leader.Term) {
    country = term.organisation == nil ? term.country : nil
    organisation = term.organisation
    id = leader.id
    name = leader.name
    title = term.title
    office = term.office.rawValue
    acting = term.isActing
    from = term.from?.description
    to = term.to?.description
  }

  private enum CodingKeys: CodingKey {
    case country, organisation, id, name, title, office, acting, from, to
  }

  /// Writes `null` for the country or the organisation that it is not an office of.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(country, forKey: .country)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(title, forKey: .title)
    try container.encode(office, forKey: .office)
    try container.encode(acting, forKey: .acting)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(to, forKey: .to)
  }
}
