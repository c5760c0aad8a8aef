import ArticleModel
public import Search

/// What `find --explain --jsonl` writes.
///
/// Scripts rely on the names of its keys.
public struct ExplanationRecord: Encodable {
  private struct Word: Encodable {
    let form: String
    let term: String
    let beginning: Bool
    let articles: Int?

    init(_ word: Explanation.Word) {
      form = word.form
      term = word.term
      beginning = word.isBeginning
      articles = word.articles
    }
  }

  private struct Part: Encodable {
    let says: String
    let lookup: Int?
    let words: [Word]
    let parts: [Part]

    init(_ part: Explanation.Part) {
      says = part.says
      lookup = part.lookup
      words = part.words.map(Word.init)
      parts = part.parts.map(Part.init)
    }
  }

  private struct Filter: Encodable {
    let field: String
    let typed: String
    let id: String
    let name: String
    let country: String?
    let note: String?
    let lookup: Int?

    init(_ filter: Explanation.Filter) {
      field = filter.field
      typed = filter.typed
      id = filter.id
      name = filter.name
      country = filter.country
      note = filter.note
      lookup = filter.lookup
    }
  }

  private struct Dates: Encodable {
    let from: String?
    let through: String?

    init(_ range: DateRange) {
      from = range.from?.description
      through = range.through?.description
    }
  }

  private struct Lookup: Encodable {
    let number: Int
    let what: String
    let from: String
    let articles: Int
    let estimate: Bool
    let within: [Int]
    let weight: Float?

    init(_ lookup: Explanation.Lookup) {
      number = lookup.number
      what = lookup.what
      from = lookup.from
      articles = lookup.articles
      estimate = lookup.isEstimate
      within = lookup.within
      weight = lookup.weight
    }
  }

  private struct Step: Encodable {
    let step: String
    let microseconds: Int

    init(_ step: Explanation.Step) {
      self.step = step.name
      microseconds = step.microseconds
    }
  }

  private let query: Part?
  private let filters: [Filter]
  private let dates: Dates?
  private let lookups: [Lookup]
  private let joined: String
  private let order: String
  private let articles: Int
  private let steps: [Step]

  /// Creates the record of an explanation.
  public init(_ explanation: Explanation) {
    query = explanation.query.map(Part.init)
    filters = explanation.filters.map(Filter.init)
    dates = explanation.dates.map(Dates.init)
    lookups = explanation.lookups.map(Lookup.init)
    joined = explanation.joined
    order = explanation.order
    articles = explanation.total
    steps = explanation.steps.map(Step.init)
  }
}
