/// The articles with the best scores, all those included that are equal to the last of them.
///
/// Which of equals comes first is for their dates to say, which are costly to read: so it is asked
/// at the end, and of few.
struct BestScores {
  /// An article and its score.
  struct Candidate {
    let id: Int64
    let score: Float
  }

  /// The bits of a score that an article must have at least; bits of numbers that are not negative
  /// order as the numbers do.
  private(set) var least: UInt32 = 0

  private let limit: Int
  private var found: [Candidate] = []
  /// How many may be found before those below the limit are thrown out.
  private var roomFor: Int

  /// Keeps so many, and their equals.
  init(limit: Int) {
    self.limit = limit
    roomFor = limit > 1 << 30 ? .max : max(128, limit * 4)
    if limit == 0 { least = .max }
  }

  /// Takes an article in whose score is not below ``least``.
  @inline(__always)
  mutating func insert(_ id: Int64, _ score: Float) {
    found.append(Candidate(id: id, score: score))
    if found.count >= roomFor { throwOut() }
  }

  /// The candidates: the best, and the equals of the last.
  mutating func candidates() -> [Candidate] {
    throwOut()
    return found
  }

  private mutating func throwOut() {
    guard limit > 0, found.count > limit else { return }
    let scores = found.map(\.score.bitPattern).sorted(by: >)
    least = max(least, scores[limit - 1])
    found.removeAll { $0.score.bitPattern < least }
    // Many equals may be left.
    if roomFor < .max { roomFor = max(roomFor, found.count * 2) }
  }
}
