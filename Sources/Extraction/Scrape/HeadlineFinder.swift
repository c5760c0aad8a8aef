import TextProcessing

/// Finds the headline among the lines before the text.
///
/// The words of a headline come back in its article; those of menus, section
/// labels and outlets do not. That holds in any language and decides most;
/// length, form and place decide the rest.
struct HeadlineFinder {
  let lines: [PageLine]
  let points: [Int]
  let evidence: JunkEvidence

  /// Returns the index of the headline of the article in the given range, or `nil` when the text has
  /// none.
  func headline(of range: Range<Int>) -> Int? {
    let paragraphs = range.filter { lines[$0].isProse && points[$0] < JunkEvidence.threshold }
    let first = paragraphs.first ?? range.lowerBound
    let stems = Stems.set(
      of: (paragraphs.isEmpty ? Array(range) : paragraphs).lazy.map { lines[$0] })
    let before = bestHeadline(in: 0..<first, stems)
    if let before, before.score >= 3 { return before.index }
    // A banner of whole sentences may stand above the headline: look below the first of the
    // paragraphs too, but believe only what the text repeats.
    if paragraphs.count >= 4,
      let below = bestHeadline(in: first + 1..<paragraphs[2], stems), below.score >= 5,
      below.score > (before?.score ?? 0) + 2
    {
      return below.index
    }
    return before?.index
  }

  private func bestHeadline(
    in window: Range<Int>, _ stems: Set<Substring>
  ) -> (index: Int, score: Double)? {
    var scored: [(index: Int, score: Double)] = []
    var hasMenuBelow = false
    for index in window.reversed() {
      if let score = score(of: index, stems) {
        scored.append((index, score - (hasMenuBelow ? 1.5 : 0)))
      }
      hasMenuBelow = hasMenuBelow || lines[index].features.separators >= 2
    }
    guard let best = scored.map(\.score).max() else { return nil }
    // What follows the headline, such as a standfirst, repeats words of the text as well.
    return scored.last { $0.score >= best * 0.7 && ($0.score >= 3 || $0.score == best) }
  }

  private func score(of index: Int, _ stems: Set<Substring>) -> Double? {
    let line = lines[index]
    guard (1...40).contains(line.weight), line.text.utf8.count <= 600, !line.isProse else {
      return nil
    }
    let isLikelyTwice = evidence.isRepeated(line) && line.weight >= 4
    let points = points[index] - (isLikelyTwice ? 2 : 0)
    let heading = line.markup.headingLevel.map { max(0, 10 - 3 * $0) } ?? 0
    guard points < JunkEvidence.threshold || heading >= 7 && points < 4 else { return nil }
    guard line.weight >= 2 || heading > 0 else { return nil }
    var total = 0
    var shared = 0
    Stems.forEach(in: line.key) { stem in
      total += 1
      if stems.contains(stem) { shared += 1 }
    }
    var score = 6 * Double(shared) / Double(max(total, 2)) + Double(heading)
    score += 0.25 * Double(min(line.weight, 10)) - Double(max(points, 0))
    if line.isSentence, !line.text.hasSuffix("?"), !line.text.hasSuffix("？") { score -= 2 }
    if line.features.isAllCapitals, line.weight <= 2 { score -= 2 }
    if line.markup.isListItem || line.markup.linkShare > 0.6 { score -= 3 }
    return score
  }
}
