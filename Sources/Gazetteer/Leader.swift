public import ArticleModel

/// A head of state or government, or of an organisation, with every term of office known.
public struct Leader: Hashable, Sendable {
  /// The identifier: the usual name as a slug, `angela-merkel`.
  public let id: String
  /// The usual English name.
  public let name: String
  /// The form used alone in later mentions, usually the surname.
  public let short: String
  /// Other spellings of the full name, other scripts among them.
  public var variants: [String]
  /// Other spellings of the short form.
  public var shorts: [String]
  /// The terms of office, in the order of their beginning.
  public let terms: [Term]

  /// What power a term gave.
  public enum Office: String, CaseIterable, Hashable, Sendable {
    case headOfState = "head-of-state"
    case headOfGovernment = "head-of-government"
    case both
    /// Power held without either office.
    case deFacto = "de-facto"
    /// The head of an organisation such as the United Nations, and of no country.
    case headOfOrganisation = "head-of-organisation"
  }

  /// One term of one office.
  public struct Term: Hashable, Sendable {
    /// The code of the country; empty for an office of an organisation.
    public let country: String
    /// The id of the organisation, for an office of one.
    public let organisation: String?
    /// What power it gave.
    public let office: Office
    /// The office's name: "president", "prime minister".
    public let title: String
    /// The first day, as precise as it is known.
    public let from: PartialDate?
    /// The last day; `nil` while it lasts.
    public let to: PartialDate?

    /// Creates a term.
    public init(
      country: String, office: Office, title: String, from: PartialDate?, to: PartialDate?
    ) {
      self.country = country
      organisation = nil
      self.office = office
      self.title = title
      self.from = from
      self.to = to
    }

    /// Creates a term at the head of an organisation.
    public init(organisation: String, title: String, from: PartialDate?, to: PartialDate?) {
      country = ""
      self.organisation = organisation
      office = .headOfOrganisation
      self.title = title
      self.from = from
      self.to = to
    }
  }

  /// Creates a leader; the terms are put in order.
  public init(
    id: String, name: String, short: String, variants: [String] = [], shorts: [String] = [],
    terms: [Term]
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.variants = variants
    self.shorts = shorts
    self.terms = terms.count < 2 ? terms : terms.sorted { $0.start < $1.start }
  }

  /// Whether any term touches the days from so many years before a date to so many after it.
  public func heldOffice(around date: PartialDate, years: Int = 0) -> Bool {
    terms.contains { $0.touches(date, years: years) }
  }

  /// Whether a term in a country, rather than in an organisation, touches those days.
  public func heldStateOffice(around date: PartialDate, years: Int = 0) -> Bool {
    terms.contains { $0.organisation == nil && $0.touches(date, years: years) }
  }

  /// The term that was served on a date, or else the one that ended last; one in a country comes before
  /// one in an organisation.
  public func term(on date: PartialDate?) -> Term? {
    let current = date.map { date in terms.filter { $0.touches(date) } } ?? []
    if let term = current.last(where: { $0.organisation == nil }) ?? current.last { return term }
    // Presidents chair the African Union for a year of their own term.
    guard terms.contains(where: { $0.organisation != nil }) else { return terms.last }
    func end(_ term: Term) -> (Int, Int) {
      (term.to?.lastDay.ordinal ?? .max, term.organisation == nil ? 1 : 0)
    }
    return terms.max { end($0) < end($1) }
  }

  /// The country in which the office was held on a date, or else most recently; `nil` if it was held
  /// in an organisation.
  public func country(on date: PartialDate?) -> String? {
    term(on: date).flatMap { $0.organisation == nil ? $0.country : nil }
  }
}

extension Leader {
  init(row: TSVRow, terms: [Term]) {
    self.init(
      id: row[0], name: row[1], short: row[2], variants: row.list(3), shorts: row.list(4),
      terms: terms)
  }
}

extension Leader.Term {
  init(row: TSVRow) {
    self.init(
      country: row[1], office: Leader.Office(rawValue: row[2]) ?? .deFacto, title: row[3],
      from: PartialDate(row[4]), to: PartialDate(row[5]))
  }

  /// Whether the office was held for someone else, or until someone was chosen.
  public var isActing: Bool {
    title.hasPrefix("acting") || title.hasPrefix("caretaker") || title.hasPrefix("interim")
      || title.contains(" acting ")
  }

  /// The day from which terms are ordered; an unknown one comes first.
  var start: Int { from?.firstDay.ordinal ?? .min }

  /// Whether the term touches the days from so many years before a date to so many after it.
  public func touches(_ date: PartialDate, years: Int = 0) -> Bool {
    if let from, from.firstDay > date.lastDay.adding(months: 12 * years) { return false }
    if let to, to.lastDay < date.firstDay.adding(months: -12 * years) { return false }
    return true
  }
}
