import TextProcessing

/// Finds the headline among the lines before the text.
///
/// The words of a headline come back in its article; those of menus, section
/// labels and outlets do not. That holds in any language and decides most;
/// length, form and place decide the rest.
struct HeadlineFinder {
  let page: Page
  let dates: DateParser

  private var lines: [PageLine] { page.lines }

  /// Returns the index of the headline of the article in the given range, or `nil` when the text has
  /// none.
  func headline(of range: Range<Int>) -> Int? {
    let paragraphs = range.filter { lines[$0].isProse && !page.isJunk($0) }
    let first = paragraphs.first ?? range.lowerBound
    let stems = Stems.set(
      of: (paragraphs.isEmpty ? Array(range) : paragraphs).lazy.map { lines[$0] })
    let before = bestHeadline(in: 0..<first, stems)
    if let before, before.score >= 3 { return before.index }
    let opening = openingLine(above: first)
    // A name beside the date is no headline below a line of one word.
    if let opening, opening.hasCredit, (before?.score ?? 0) <= 1,
      score(of: opening.index, stems) == nil
    {
      return opening.index
    }
    // A banner of whole sentences may stand above the headline: look below the first of the
    // paragraphs too, but believe only what the text repeats.
    if paragraphs.count >= 4,
      let below = bestHeadline(in: first + 1..<paragraphs[2], stems), below.score >= 5,
      below.score > (before?.score ?? 0) + 2
    {
      return below.index
    }
    return before?.index ?? opening?.index
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
    let isLikelyTwice = page.evidence.isRepeated(line) && line.weight >= 4
    let points = headlinePoints(of: index) - (isLikelyTwice ? 2 : 0)
    let heading = line.markup.headingLevel.map { max(0, 10 - 3 * $0) } ?? 0
    guard points < JunkEvidence.threshold || heading >= 7 && points < 4 else { return nil }
    guard line.weight >= 2 || heading > 0, !HeadlineForm.isCredit(line, dates: dates) else {
      return nil
    }
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

  /// What speaks against a line as a headline: a colon does not, unless a known label stands before.
  private func headlinePoints(of index: Int) -> Int {
    page.isJunk(index) && !page.isEnclosed(index)
      ? min(page.points[index], page.evidence.pointsOfHeadline(lines[index])) : page.points[index]
  }

  /// How far above the text a line may open the article.
  private static let reach = 10

  /// Returns the line that nothing but dates, bylines and captions separate from the text: it is the
  /// headline then, whatever its words; and whether any of them does.
  ///
  /// It must be the page's first line, or have a date or byline below it and a gap above.
  private func openingLine(above first: Int) -> (index: Int, hasCredit: Bool)? {
    guard first > 0 else { return nil }
    var opening = 0
    var hasCredit = false
    for index in (max(1, first - Self.reach)..<max(1, first)).reversed() {
      let line = lines[index]
      if HeadlineForm.isCredit(line, dates: dates) {
        hasCredit = hasCredit || !Caption.isCaption(line)
        if hasCredit { opening = index - 1 }
      } else if hasCredit {
        break
      } else if !page.isJunk(index), Byline.unmarked(line) == nil {
        return nil
      }
    }
    // A name between the two, with no blank line before it, is whose article it is.
    if opening > 0, !lines[opening].startsBlock, Byline.unmarked(lines[opening]) != nil {
      opening -= 1
    }
    let line = lines[opening]
    guard opening == 0 || hasCredit && line.startsBlock,
      hasCredit || !line.features.isAllCapitals,
      HeadlineForm.mayOpenPage(line, page.evidence, isCredited: hasCredit, dates: dates)
    else { return nil }
    return (opening, hasCredit)
  }
}
