import ArgumentParsing
import ArticleModel
import Search

/// What else than the words counts for the order by relevance.
struct RankingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Favour newer articles: a score halves with each such period, as 90d, 6m or 2y, of an article's age.",
      valueName: "period"))
  var recent: String?

  @Flag(help: "Let words count that the best articles have in common; says which.")
  var expand = false

  mutating func validate() throws {
    if let recent, Self.days(in: recent) == nil {
      throw ValidationError(
        "--recent '\(recent)' is not a period: give a number and d, w, m or y, such as 90d.")
    }
  }

  /// Adds to a search what was asked for; ages count from a day.
  func apply(to query: inout ArticleQuery, today: CalendarDate) {
    query.isExpanded = expand
    if let recent, let days = Self.days(in: recent) {
      query.recency = Recency(halfLife: days, today: today)
    }
  }

  /// Names the words that counted beside those of the search.
  func tellAddedWords(_ query: ArticleQuery, _ searcher: Searcher, wanted: Int) throws {
    guard expand else { return }
    let words = try searcher.addedWords(query, limit: wanted)
    Message.note(words.isEmpty ? "No words added" : "Words added: " + words.joined(separator: ", "))
  }

  /// Returns the number of days of a period, up to 9999 of its unit; `nil` for anything else.
  private static func days(in period: String) -> Int? {
    let units: [Character: Int] = ["d": 1, "w": 7, "m": 30, "y": 365]
    guard let unit = period.last.flatMap({ units[Character($0.lowercased())] }),
      let count = Int(period.dropLast()), (1...9999).contains(count), period.first != "+"
    else { return nil }
    return count * unit
  }
}
