import ArticleModel

/// A tag that a person gave to an article or took from it.
public struct TagCorrection: Hashable, Sendable {
  /// What kinds of tags can be corrected.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case country
    case leader
    case organisation
    case region
  }

  /// What is tagged.
  public var subject: Subject
  /// The country's code, or the leader's, organisation's or region's identifier.
  public var tag: String
  /// What people call it.
  public var name: String
  /// The country of a leader.
  public var country: String?
  /// The organisation of a leader who heads one.
  public var organisation: String?
  /// Whether the article has the tag.
  public var isPresent: Bool

  /// Creates a correction.
  public init(
    _ subject: Subject, tag: String, name: String, country: String? = nil,
    organisation: String? = nil, isPresent: Bool
  ) {
    self.subject = subject
    self.tag = tag
    self.name = name
    self.country = country
    self.organisation = organisation
    self.isPresent = isPresent
  }

  /// Makes the correction to an article's tags.
  func apply(to tags: inout ArticleTags) {
    switch subject {
    case .country:
      guard isPresent else { return tags.countries.removeAll { $0.code == tag } }
      guard !tags.countries.contains(where: { $0.code == tag }) else { return }
      // A person who says that a country belongs to the article says that it is about it.
      let country = CountryTag(
        code: tag, name: name, mentions: 0, inTitle: false, focus: 100, isFocus: true)
      tags.countries.insert(country, at: 0)
    case .leader:
      guard isPresent else { return tags.leaders.removeAll { $0.id == tag } }
      guard !tags.leaders.contains(where: { $0.id == tag }) else { return }
      tags.leaders.append(
        LeaderTag(
          id: tag, name: name, country: country, organisation: organisation, mentions: 0))
    case .organisation:
      guard isPresent else { return tags.organisations.removeAll { $0.code == tag } }
      guard !tags.organisations.contains(where: { $0.code == tag }) else { return }
      tags.organisations.append(OrganisationTag(code: tag, name: name, mentions: 0))
    case .region:
      guard isPresent else { return tags.regions.removeAll { $0.id == tag } }
      guard !tags.regions.contains(where: { $0.id == tag }) else { return }
      tags.regions.append(RegionTag(id: tag, name: name, mentions: 0))
    }
  }
}
