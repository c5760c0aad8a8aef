import ArticleModel

/// A country of an article in JSON.
struct CountryRecord: Encodable {
  let code: String
  let name: String
  let mentions: Int
  let inTitle: Bool
  let focus: Int
  let about: Bool

  enum CodingKeys: String, CodingKey {
    case code
    case name
    case mentions
    case inTitle = "in_title"
    case focus
    case about
  }

  init(_ tag: CountryTag) {
    code = tag.code
    name = tag.name
    mentions = tag.mentions
    inTitle = tag.inTitle
    focus = tag.focus
    about = tag.isFocus
  }
}

/// A leader of an article in JSON.
struct LeaderRecord: Encodable {
  let id: String
  let name: String
  let country: String?
  let organisation: String?
  let mentions: Int
  let inOffice: Bool?

  enum CodingKeys: String, CodingKey {
    case id
    case name
    case country
    case organisation
    case mentions
    case inOffice = "in_office"
  }

  init(_ tag: LeaderTag) {
    id = tag.id
    name = tag.spelling ?? tag.name
    country = tag.country
    organisation = tag.organisation
    mentions = tag.mentions
    inOffice = tag.isInOffice
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(country, forKey: .country)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(mentions, forKey: .mentions)
    try container.encode(inOffice, forKey: .inOffice)
  }
}

/// An organisation of an article in JSON.
struct OrganisationRecord: Encodable {
  let code: String
  let name: String
  let mentions: Int

  init(_ tag: OrganisationTag) {
    code = tag.code
    name = tag.name
    mentions = tag.mentions
  }
}

/// A region of the world of an article in JSON.
struct RegionRecord: Encodable {
  let id: String
  let name: String
  let mentions: Int

  init(_ tag: RegionTag) {
    id = tag.id
    name = tag.name
    mentions = tag.mentions
  }
}

/// A name that stays open, in JSON.
struct AmbiguousRecord: Encodable {
  let name: String
  let codes: [String]
  let mentions: Int

  init(_ tag: AmbiguousTag) {
    name = tag.name
    codes = tag.codes
    mentions = tag.mentions
  }
}

/// Someone who may be a leader, in JSON.
struct CandidateRecord: Encodable {
  let name: String
  let title: String
  let country: String

  init(_ candidate: LeaderCandidate) {
    name = candidate.name
    title = candidate.title
    country = candidate.country
  }
}

/// Words that a tag rests on, in JSON.
struct MentionRecord: Encodable {
  let subject: String
  let id: String
  let kind: String
  let rule: String
  let part: String
  let start: Int
  let end: Int
  let text: String

  init(_ mention: Mention) {
    subject = mention.subject.rawValue
    id = mention.id
    kind = mention.kind
    rule = mention.rule
    part = mention.part.rawValue
    start = mention.range.lowerBound
    end = mention.range.upperBound
    text = mention.text
  }
}
