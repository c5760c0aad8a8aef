/// Marks near one another with as many different words of a query as possible.
struct MarkCluster {
  /// How many different words are marked.
  let words: Int
  /// How many bytes stand between the first mark and the last without being marked.
  let gap: Int
  /// From the first mark through the last.
  let range: Range<Int>

  /// Distances that differ by less than about a word count as equal.
  private static let step = 8

  /// Whether it has more words, or as many nearer to one another.
  func isBetter(than other: MarkCluster) -> Bool {
    (words, -gap / Self.step) > (other.words, -other.gap / Self.step)
  }

  /// Returns the best cluster of some marks that is no longer than a length; the earliest of equals.
  ///
  /// A mark that is longer counts alone.
  static func best(
    of indices: Range<Int>, _ marks: [Range<Int>], _ words: [[Int]], within length: Int
  ) -> MarkCluster? {
    var best: MarkCluster?
    // How many of the marks stand for each word; few words are there at a time.
    var counts: [(word: Int, marks: Int)] = []
    var first = indices.lowerBound
    var marked = 0
    func leaves(_ index: Int) {
      marked -= marks[index].count
      for word in words[index] {
        guard let place = counts.firstIndex(where: { $0.word == word }) else { continue }
        counts[place].marks -= 1
        if counts[place].marks == 0 { counts.remove(at: place) }
      }
    }
    for last in indices {
      marked += marks[last].count
      for word in words[last] {
        if let place = counts.firstIndex(where: { $0.word == word }) {
          counts[place].marks += 1
        } else {
          counts.append((word, 1))
        }
      }
      while first < last {
        let isTooLong = marks[last].upperBound - marks[first].lowerBound > length
        // A mark whose words come again adds nothing but distance.
        let isNeedless = words[first].allSatisfy { word in
          counts.contains { $0.word == word && $0.marks > 1 }
        }
        guard isTooLong || isNeedless else { break }
        leaves(first)
        first += 1
      }
      let range = marks[first].lowerBound..<marks[last].upperBound
      let cluster = MarkCluster(words: counts.count, gap: range.count - marked, range: range)
      if best.map(cluster.isBetter) ?? true { best = cluster }
    }
    return best
  }
}
