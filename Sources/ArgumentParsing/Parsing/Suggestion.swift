/// Finds what a mistyped name was probably meant to be.
enum Suggestion {
  /// The first distance that is too far, as in swift-argument-parser.
  private static let limit = 4

  /// Returns the only candidate that begins as typed, else the nearest to it, the first of equals.
  ///
  /// Three letters make a beginning: `lang` is `language`, however near another name may be.
  /// More than half of the letters must be right, so that short names do not
  /// attract everything.
  static func nearest(to typed: String, among candidates: some Collection<String>) -> String? {
    let begun = candidates.filter { $0.hasPrefix(typed) }
    if typed.count >= 3, begun.count == 1 { return begun.first }
    // Cut off so that a huge word costs no more than a long one.
    let typed = Array(typed.prefix(100))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let letters = Array(candidate)
      guard abs(letters.count - typed.count) < limit else { continue }
      let found = distance(typed, letters)
      guard found < limit, found * 2 <= typed.count, found < best?.distance ?? limit else {
        continue
      }
      best = (found, candidate)
    }
    return best?.candidate
  }

  /// Counts the letters inserted, removed, replaced or swapped with a neighbour.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
