import ArticleModel

/// Decides among the dates that a page states.
struct DateRanking {
  /// Below this trust a date is not believed, and the page stays undated.
  static let leastTrust = 15
  /// The trust in what is ruled out.
  private static let refused = -100
  /// From this trust on, a date that disagrees with the one believed is worth recording.
  static let notableTrust = 50

  private(set) var evidence: [DateEvidence]
  private let captured: CalendarDate?
  private let hasHeadline: Bool

  init(
    _ evidence: [DateEvidence], order: DateConventions.Order?,
    captured: CalendarDate?, hasHeadline: Bool
  ) {
    self.evidence = evidence
    self.captured = captured
    self.hasHeadline = hasHeadline
    demoteLists()
    believeNamedChanges()
    settleOrder(order)
    refuseLater()
    believeOnlyDate()
  }

  /// The date of publication, and those that disagree with it, the most trusted first.
  func decide() -> (published: DateEvidence?, others: [DateEvidence]) {
    let published = evidence.filter { $0.role == .published && $0.trust >= 0 }
    var groups: [PartialDate: [DateEvidence]] = [:]
    for item in published { groups[item.date, default: []].append(item) }
    let scored = groups.map {
      (date: $0.key, score: score($0.value, all: published), items: $0.value)
    }
    .filter { $0.score >= Self.leastTrust }
    .sorted {
      let first = ($0.date.day == nil ? 0 : 1, $0.score, -$0.date.firstDay.ordinal)
      let second = ($1.date.day == nil ? 0 : 1, $1.score, -$1.date.firstDay.ordinal)
      return first > second
    }
    guard let winner = scored.first, let best = strongest(winner.items) else { return (nil, []) }
    let local =
      shownDay(winner: best, among: published) ?? addressedDay(before: best, among: published)
      ?? localDay(of: best, among: published) ?? best
    let others = scored.filter { $0.date != local.date && $0.score >= Self.notableTrust }
      .compactMap { strongest($0.items) }
      .filter { !agrees($0.date, local.date) }
    return (local, Array(others.prefix(5)))
  }

  private func strongest(_ items: [DateEvidence]) -> DateEvidence? {
    items.max { $0.trust < $1.trust }
  }

  /// The trust in the strongest source of a date, and something for each other kind that agrees.
  private func score(_ items: [DateEvidence], all: [DateEvidence]) -> Int {
    guard let best = strongest(items) else { return 0 }
    var score = best.trust
    var methods: Set = [best.method]
    for item in items where item.trust >= 20 && methods.insert(item.method).inserted {
      score += item.trust / 5
    }
    if best.date.day != nil,
      all.contains(where: {
        $0.date.day == nil && $0.method == .address && agrees($0.date, best.date)
      })
    {
      score += 8
    }
    return score
  }

  private func agrees(_ first: PartialDate, _ second: PartialDate) -> Bool {
    first.year == second.year
      && (first.month == nil || second.month == nil || first.month == second.month)
      && (first.day == nil || second.day == nil || first.day == second.day)
  }

  /// The one day that the page shows below its headline without a word, where its data call that the
  /// day of a change: it is the day that the outlet gives the article.
  private func shownDay(winner: DateEvidence, among all: [DateEvidence]) -> DateEvidence? {
    let shown = all.filter {
      ($0.method == .visibleText || $0.method == .timeElement) && $0.trust >= 50
    }
    guard !shown.contains(where: { $0.date == winner.date }) else { return nil }
    return shown.filter { item in evidence.contains { $0.role == .modified && $0.date == item.date }
    }
    .max { $0.trust < $1.trust }
  }

  /// The day in the address, where it is much older than what the page states now.
  ///
  /// An address is given once; when a site moves, its pages often state the day of the move.
  private func addressedDay(before winner: DateEvidence, among all: [DateEvidence]) -> DateEvidence?
  {
    all.first {
      $0.method == .address && $0.date.day != nil && $0.trust >= 70
        && $0.date.firstDay.adding(days: 45) < winner.date.firstDay
    }
  }

  /// The day at the outlet of a moment that is stated in UTC, when the page shows that day.
  private func localDay(of winner: DateEvidence, among all: [DateEvidence]) -> DateEvidence? {
    guard winner.isUTC, winner.date.day != nil, let hour = DateZone.hour(in: winner.original)
    else { return nil }
    let day = winner.date.firstDay
    // A date that people see decides, whichever day it is.
    guard !all.contains(where: { $0.date == winner.date && !$0.isUTC && $0.trust >= 20 }) else {
      return nil
    }
    let local = all.filter { item in
      guard item.trust >= Self.notableTrust, !item.isUTC, item.date.day != nil else {
        return false
      }
      let shift = item.date.firstDay.ordinal - day.ordinal
      return shift == 1 && hour >= 10 || shift == -1 && hour < 12
    }
    return strongest(local)
  }

  /// Takes dates in elements that are named for changes as those of publication where the page has
  /// no other date: many a template has one class for both.
  private mutating func believeNamedChanges() {
    let hasOther = evidence.contains {
      $0.role == .modified && !$0.isModifiedByName
        || $0.role == .published && $0.trust >= Self.leastTrust
    }
    guard !hasOther else { return }
    for index in evidence.indices where evidence[index].isModifiedByName {
      evidence[index].role = .published
    }
  }

  /// Believes the one date that a page shows, wherever it stands.
  private mutating func believeOnlyDate() {
    let shown = evidence.indices.filter {
      evidence[$0].role == .published && evidence[$0].trust > -40 && evidence[$0].date.day != nil
        && !evidence[$0].isForeign
    }
    guard let first = shown.first, evidence[first].trust < Self.leastTrust,
      shown.allSatisfy({
        evidence[$0].date == evidence[first].date && evidence[$0].trust < Self.leastTrust
      }),
      !evidence.contains(where: { $0.role == .modified && $0.date == evidence[first].date })
    else { return }
    evidence[first].trust = Self.leastTrust
  }

  /// Three or more dates in elements alike are those of a list of articles; one of them may be that
  /// of the article only as the nearest to the headline.
  private mutating func demoteLists() {
    var places: [String: [Int]] = [:]
    for index in evidence.indices {
      if let place = evidence[index].place {
        places["\(evidence[index].method) \(place)", default: []].append(index)
      }
    }
    for indices in places.values where Set(indices.map { evidence[$0].date }).count >= 3 {
      let best = indices.map { evidence[$0].trust }.max() ?? 0
      var isKept = false
      for index in indices {
        if hasHeadline, !isKept, evidence[index].trust == best, best >= Self.notableTrust {
          isKept = true
          evidence[index].trust -= 18
        } else {
          evidence[index].trust -= hasHeadline ? 26 : 50
          evidence[index].note = evidence[index].note ?? "one of a list"
        }
      }
    }
  }

  /// Reads `11/09/2023` in the order that agrees with something else on the page.
  private mutating func settleOrder(_ order: DateConventions.Order?) {
    let certain = Set(
      evidence.filter { $0.alternative == nil && $0.trust >= 20 }.map(\.date))
    for index in evidence.indices {
      guard let alternative = evidence[index].alternative else { continue }
      let date = evidence[index].date
      if certain.contains(alternative) != certain.contains(date) {
        if certain.contains(alternative) { swap(index, alternative) }
      } else if !evidence[index].isOrderKnown {
        guard let order else {
          evidence[index].trust = Self.refused
          evidence[index].note = "day and month are in doubt"
          continue
        }
        if order == .monthFirst { swap(index, alternative) }
      }
      evidence[index].isOrderKnown = true
    }
  }

  private mutating func swap(_ index: Int, _ alternative: PartialDate) {
    evidence[index].alternative = evidence[index].date
    evidence[index].date = alternative
  }

  private mutating func refuseLater() {
    guard let captured else { return }
    for index in evidence.indices
    where evidence[index].date.firstDay > captured.adding(days: 1) {
      evidence[index].trust = Self.refused
      evidence[index].note = "later than the page was saved"
    }
  }
}
