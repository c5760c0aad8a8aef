/// Chooses a place for each of several words so that none stands for two of them.
struct OccurrenceChoice {
  /// What is looked for, and where it stands, ascending.
  struct Member {
    /// Members of one term may overlap: a name and the sign at its end.
    let term: Int
    /// Which members are the same: they stand in the same places.
    let kind: Int
    var places: [Range<Int>]
  }

  /// So many steps are taken at most; what takes longer is held for possible.
  private static let mostSteps = 20_000

  private let members: [Member]

  /// Prepares for some members, those with the fewest places first.
  init(_ members: [Member]) {
    self.members = members.sorted { ($0.places.count, $0.kind) < ($1.places.count, $1.kind) }
  }

  /// Whether there is such a choice.
  func exists() -> Bool {
    guard members.allSatisfy({ !$0.places.isEmpty }) else { return false }
    var chosen: [Int] = []
    // The place to try next for the member behind those chosen.
    var next = 0
    var steps = 0
    while chosen.count < members.count {
      steps += 1
      guard steps < Self.mostSteps else { return true }
      if next + equalsBehind(chosen.count) >= members[chosen.count].places.count {
        guard let last = chosen.popLast() else { return false }
        next = last + 1
        continue
      }
      guard isFree(members[chosen.count].places[next], chosen) else {
        next += 1
        continue
      }
      chosen.append(next)
      // Equals take their places in order, since which takes which makes no difference.
      let isEqual = chosen.count < members.count && isSame(chosen.count - 1, chosen.count)
      next = isEqual ? next + 1 : 0
    }
    return true
  }

  /// How many members of the same kind are still without a place behind this one.
  private func equalsBehind(_ index: Int) -> Int {
    var count = 0
    while index + count + 1 < members.count, isSame(index, index + count + 1) { count += 1 }
    return count
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    members[one].kind == members[other].kind
      && members[one].places.count == members[other].places.count
  }

  private func isFree(_ place: Range<Int>, _ chosen: [Int]) -> Bool {
    for (index, choice) in chosen.enumerated()
    where members[index].term != members[chosen.count].term
      && members[index].places[choice].overlaps(place)
    {
      return false
    }
    return true
  }
}
