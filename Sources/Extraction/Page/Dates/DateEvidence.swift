import ArticleModel

/// One date that a page states, and what speaks for its being that of publication.
struct DateEvidence {
  /// What the page says that the date is.
  enum Role {
    case published, modified
  }

  /// The date, as far as it is stated.
  var date: PartialDate
  /// What it means with month and day the other way round.
  var alternative: PartialDate?
  /// Whether it is known which of the two is meant.
  var isOrderKnown = true
  /// What kind of thing states it.
  var method: PublicationDate.Method
  /// The words or the value that state it, unchanged.
  var original: String
  /// Where it was found, for the reader: `meta article:published_time`.
  var origin: String
  /// What it is the date of.
  var role = Role.published
  /// How far it is believed, from 0 to 100; below ``DateRanking/leastTrust`` it is not.
  var trust: Int
  /// Whether only the name of an element says that it is the date of a change.
  var isModifiedByName = false
  /// Whether the words before it say that it is the date of something else.
  var isForeign = false
  /// The text within the element, for dates that machines and people can read.
  var node: Int?
  /// Why it is not believed.
  var note: String?
  /// The element that it stands in, as `tag.class`, where a list of others would show as well.
  var place: String?

  /// The time zone that is stated with it.
  var zone: String? { DateZone.zone(in: original) }

  /// Whether the moment is that of Greenwich, and its day perhaps not that of the outlet.
  var isUTC: Bool { zone == "Z" || zone == "+00:00" }

  /// The date as an article has it.
  var publicationDate: PublicationDate {
    PublicationDate(date: date, method: method, original: original, zone: zone)
  }
}

extension DateEvidence {
  /// Reads the value of a field; `nil` when it states no date.
  init?(
    field value: String, parser: DateParser, method: PublicationDate.Method, origin: String,
    role: Role = .published, trust: Int
  ) {
    let value = value.prefix(120).trimmingCharacter
    guard let match = parser.match(inField: value) else { return nil }
    self.init(
      date: match.date, alternative: match.alternative, isOrderKnown: match.isOrderKnown,
      method: method, original: value, origin: origin, role: role, trust: trust)
  }
}

extension Substring {
  /// Without white space and quotation marks around it.
  fileprivate var trimmingCharacter: String {
    let isJunk = { (character: Character) in character.isWhitespace || "\"'“”".contains(character) }
    guard let first = firstIndex(where: { !isJunk($0) }),
      let last = lastIndex(where: { !isJunk($0) })
    else { return "" }
    return String(self[first...last])
  }
}
