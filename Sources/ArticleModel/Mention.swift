/// How a text shows a country.
public enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
  /// Its name: "Kazakhstan".
  case name
  /// What comes from there: "Kazakh".
  case demonym
  case capital
  case city
  /// A state or province of it.
  case region
  /// A seat or organ of its power: "the Kremlin".
  case institution
  /// The place that an article's text begins with.
  case dateline
}

/// A place in an article's text that a tag rests on.
public struct Mention: Hashable, Sendable {
  /// A part of an article.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case title
    case summary
    case body
  }

  /// What a mention names.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case country
    case leader
    case organisation
    /// A region of the world.
    case region
    /// A name whose meaning stays open.
    case ambiguous
    /// Someone with a leader's title whom the gazetteer does not know.
    case candidate
  }

  /// What is named.
  public var subject: Subject
  /// The code or identifier of what is named.
  public var id: String
  /// How it is named: a raw value of ``EvidenceKind``, or how a leader is.
  public var kind: String
  /// Which rule decided.
  public var rule: String
  /// The part of the article that the words stand in.
  public var part: Part
  /// Where the words stand, as bytes of the part's UTF-8.
  public var range: Range<Int>
  /// The words.
  public var text: String

  /// Creates a mention.
  public init(
    subject: Subject, id: String, kind: String, rule: String, part: Part, range: Range<Int>,
    text: String
  ) {
    self.subject = subject
    self.id = id
    self.kind = kind
    self.rule = rule
    self.part = part
    self.range = range
    self.text = text
  }
}
