public import ArticleModel

/// A filter value as a token of the index's facet column, so that a filter is an intersection of postings.
///
/// Every token ends in a digit: the Porter stemmer cuts only letters off the
/// end, and so leaves it as it is. A hyphen, which would split it, is written `0`.
public struct FacetToken: Hashable, Sendable {
  /// The token as it stands in the column.
  public let text: String

  /// The token that every article has, from which a query of exclusions subtracts.
  public static let everyArticle = FacetToken(text: "every0")

  /// The token of articles without a publication date.
  public static let undated = FacetToken(text: "undated0")

  /// Returns the token of a country by its ISO code.
  public static func country(_ code: String) -> FacetToken {
    FacetToken(text: "country" + plain(code) + "0")
  }

  /// Returns the token of a leader by the gazetteer's identifier.
  public static func leader(_ id: String) -> FacetToken {
    FacetToken(text: "leader" + plain(id) + "0")
  }

  /// The token of articles with a name whose country stays open.
  public static let openCountry = FacetToken(text: "openplace0")

  /// Returns the token of a country that an article is about.
  public static func about(_ code: String) -> FacetToken {
    FacetToken(text: "about" + plain(code) + "0")
  }

  /// Returns the token of a leader who held an office on the article's date.
  public static func inOffice(_ id: String) -> FacetToken {
    FacetToken(text: "inoffice" + plain(id) + "0")
  }

  /// Returns the token of a country whose leader of the article's date is named.
  public static func leaderOf(_ code: String) -> FacetToken {
    FacetToken(text: "leaderof" + plain(code) + "0")
  }

  /// Returns the token of an organisation by the gazetteer's identifier.
  public static func organisation(_ id: String) -> FacetToken {
    FacetToken(text: "org" + plain(id) + "0")
  }

  /// Returns the token of a region of the world by the gazetteer's identifier.
  public static func region(_ id: String) -> FacetToken {
    FacetToken(text: "region" + plain(id) + "0")
  }

  /// Returns the token of a source by its row in the archive.
  public static func source(_ id: Int64) -> FacetToken {
    FacetToken(text: "source\(id)")
  }

  /// Returns the token of a language by its BCP 47 tag.
  public static func language(_ tag: String) -> FacetToken {
    FacetToken(text: "language" + plain(tag) + "0")
  }

  /// Returns the token of a whole year, a whole month or a day.
  public static func date(_ date: PartialDate) -> FacetToken {
    let digits = date.description.filter { $0 != "-" }
    return FacetToken(text: "\(date.precision.rawValue)\(digits)")
  }

  /// Returns the tokens of a publication date: its year, and its month and day where they are known.
  public static func dates(_ date: PartialDate?) -> [FacetToken] {
    guard let date else { return [.undated] }
    let coarser = [
      PartialDate(year: date.year), PartialDate(year: date.year, month: date.month), date,
    ]
    var tokens: [FacetToken] = []
    for case let date? in coarser where !tokens.contains(.date(date)) { tokens.append(.date(date)) }
    return tokens
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().map { $0 == "-" ? "0" : $0 })
  }
}
