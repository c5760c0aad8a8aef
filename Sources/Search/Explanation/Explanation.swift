/// How a search was read and what was done to answer it.
public struct Explanation: Sendable {
  /// A word as it was looked up.
  public struct Word: Hashable, Sendable {
    /// The word in the form in which it was looked for.
    public let form: String
    /// What stands for it in the index: a stem, a folded form or a pair of characters.
    public let term: String
    /// Whether longer terms that begin so count as well.
    public let isBeginning: Bool
    /// How many articles have it; `nil` for a beginning, whose articles are those of its look-up.
    public let articles: Int?
  }

  /// A part of the query.
  public struct Part: Sendable {
    /// What it asks for, in words.
    public let says: String
    /// The words that were looked up for it.
    public var words: [Word] = []
    /// The number of its look-up, from 1.
    public var lookup: Int?
    /// The parts within it.
    public var parts: [Part] = []
  }

  /// A filter as it was resolved.
  public struct Filter: Hashable, Sendable {
    /// What it is about, such as `country`.
    public let field: String
    /// What was typed.
    public let typed: String
    /// The identifier that was looked up.
    public let id: String
    /// What people call it.
    public let name: String
    /// The country of a leader, by its code.
    public let country: String?
    /// Why it counts when something else was typed, such as `succeeded by RU`.
    public let note: String?
    /// The number of the look-up that it is part of, from 1.
    public let lookup: Int?
  }

  /// A look-up of the plan.
  public struct Lookup: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What was looked up.
    public let what: String
    /// Where it was found.
    public let from: String
    /// How many articles it gave, or about how many.
    public let articles: Int
    /// Whether the plan reckoned with an estimate.
    public let isEstimate: Bool
    /// The look-ups among whose articles alone it was looked for.
    public let within: [Int]
    /// How much it counts for the order; `nil` if it does not.
    public let weight: Float?
  }

  /// A step and the microseconds that it took.
  public struct Step: Hashable, Sendable {
    /// What was done.
    public let name: String
    /// How long it took.
    public let microseconds: Int

    init(_ name: String, _ duration: Duration) {
      self.name = name
      microseconds = Int(duration / .microseconds(1))
    }
  }

  /// The query's tree; `nil` for filters alone.
  public let query: Part?
  /// The filters that every match must meet.
  public let filters: [Filter]
  /// The days in which articles count; `nil` when dates do not matter.
  public let dates: DateRange?
  /// The look-ups of the plan.
  public let lookups: [Lookup]
  /// In which order they were joined: `1, 3, not 2`.
  public let joined: String
  /// How the results were put in order, in words.
  public let order: String
  /// How many articles match.
  public let total: Int
  /// The steps in order.
  public var steps: [Step]
}
