public import ArticleModel

/// A head of state or government, with every term of office known.
public struct Leader: Hashable, Sendable {
  /// The identifier: the usual name as a slug, `angela-merkel`.
  public let id: String
  /// The usual English name.
  public let name: String
  /// The form used alone in later mentions, usually the surname.
  public let short: String
  /// Other spellings of the full name, other scripts among them.
  public let variants: [String]
  /// Other spellings of the short form.
  public let shorts: [String]
  /// The terms of office, in the order of their beginning.
  public let terms: [Term]

  /// One term of one office.
  public struct Term: Hashable, Sendable {
    /// The code of the country.
    public let country: String
    /// The office's name: "president", "prime minister".
    public let title: String
    /// The first day, as precise as it is known.
    public let from: PartialDate?
    /// The last day; `nil` while it lasts.
    public let to: PartialDate?
  }

  init(row: TSVRow, terms: [Term]) {
    id = row[0]
    name = row[1]
    short = row[2]
    variants = row.list(3)
    shorts = row.list(4)
    self.terms = terms
  }

  /// Whether any term touches the days from so many years before a date to so many after it.
  public func heldOffice(around date: PartialDate, years: Int = 0) -> Bool {
    terms.contains { $0.touches(date, years: years) }
  }

  /// The country in which the office was held on a date, or else most recently.
  public func country(on date: PartialDate?) -> String {
    let current = date.flatMap { date in terms.last { $0.touches(date, years: 0) } }
    return (current ?? terms.last)?.country ?? ""
  }
}

extension Leader.Term {
  /// The day from which terms are ordered; an unknown one comes first.
  var start: Int { from?.firstDay.ordinal ?? .min }

  /// Whether the term touches the days from so many years before a date to so many after it.
  func touches(_ date: PartialDate, years: Int) -> Bool {
    if let from, from.firstDay > date.lastDay.adding(months: 12 * years) { return false }
    if let to, to.lastDay < date.firstDay.adding(months: -12 * years) { return false }
    return true
  }
}
