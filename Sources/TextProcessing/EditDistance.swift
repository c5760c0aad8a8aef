/// How far two spellings lie apart, for "did you mean".
public enum EditDistance {
  /// Returns the number of insertions, deletions, substitutions and swaps of neighbours between two
  /// words, or `nil` when there are more than the limit.
  public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    guard abs(a.count - b.count) <= limit, a.count <= 64, b.count <= 64 else { return nil }
    var rows = [Array(0...b.count), Array(repeating: 0, count: b.count + 1)]
    var beforeLast = Array(repeating: 0, count: b.count + 1)
    for i in a.indices {
      rows[1][0] = i + 1
      for j in b.indices {
        let substitution = rows[0][j] + (a[i] == b[j] ? 0 : 1)
        var best = min(rows[0][j + 1] + 1, rows[1][j] + 1, substitution)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        rows[1][j + 1] = best
      }
      beforeLast = rows[0]
      rows.swapAt(0, 1)
    }
    return rows[0][b.count] <= limit ? rows[0][b.count] : nil
  }

  /// Returns the candidates that come nearest to what was typed, nearest first.
  ///
  /// A candidate counts when folding makes it begin with the typed word, or
  /// when it lies no more than a third of the word's length away, two at most.
  public static func nearest(
    to typed: String, among candidates: some Sequence<String>, most: Int = 5
  ) -> [String] {
    let folded = Folding.fold(typed)
    guard !folded.isEmpty else { return [] }
    let limit = min(2, max(1, folded.count / 3))
    var scored: [(distance: Int, text: String)] = []
    for candidate in candidates {
      let other = Folding.fold(candidate)
      if other.hasPrefix(folded) || other.contains(" " + folded) {
        scored.append((0, candidate))
      } else if let distance = between(folded, other, limit: limit) {
        scored.append((distance, candidate))
      }
    }
    scored.sort { ($0.distance, $0.text) < ($1.distance, $1.text) }
    return scored.prefix(most).map(\.text)
  }
}
