import ArticleModel
import TextProcessing

/// Picks the paragraphs and sub-headings out of the stretch that holds an article.
struct BodyReader {
  let page: Page
  let dates: DateParser

  /// Returns the indices of the lines to keep, in reading order.
  ///
  /// A short line is kept as a sub-heading only when a paragraph follows it;
  /// in a run of short lines no more than the last can be one.
  func indices(in range: Range<Int>, titleKey: String?) -> [Int] {
    var kept: [Int] = []
    var pending: [Int] = []
    var seen: Set<String> = []
    for index in range {
      let line = page.lines[index]
      guard !page.isJunk(index), line.key != titleKey, !isMeta(index) else { continue }
      if isParagraph(index) {
        guard seen.insert(line.key).inserted else { continue }
        kept += subheadings(among: pending, before: index)
        pending = []
        kept.append(index)
      } else if !page.isInListBlock[index] || isPossibleHeading(index, in: range) {
        pending.append(index)
      }
    }
    return kept
  }

  /// How many words a sub-heading has at most.
  private static let longestSubheading = 5

  private func isParagraph(_ index: Int) -> Bool {
    let line = page.lines[index]
    if line.isProse { return true }
    if page.isInListBlock[index], !line.markup.isListItem { return false }
    if line.isSentence { return !isOtherHeadline(line) }
    guard line.markup.headingLevel == nil else { return false }
    return line.markup.isListItem || line.weight > 14 && !line.isTitleCased
  }

  /// A question in title case is the headline of another article.
  private func isOtherHeadline(_ line: PageLine) -> Bool {
    line.text.hasSuffix("?") && line.weight > Self.longestSubheading && line.isTitleCased
  }

  private func isMeta(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.weight <= 25, !line.isProse else { return false }
    return DateLine(line, dates: dates) != nil || Byline.marked(line) != nil && !line.isSentence
      || AddressLine.address(line) != nil
  }

  /// Whether text or a list follows, so that a short line in a block of such lines may announce it.
  private func isPossibleHeading(_ index: Int, in range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return false }
    return page.isText(next) || page.lines[next].markup.isListItem && !page.isJunk(next)
  }

  /// A short line right below "You may also like" names another article.
  private func isBelowLabel(_ index: Int) -> Bool {
    guard index > 0, page.isJunk(index - 1), !page.hasBlankLines || !page.lines[index].startsBlock
    else { return false }
    let label = page.lines[index - 1]
    return label.weight >= 2 && !label.isSentence && !Caption.isCaption(label)
  }

  private func subheadings(among pending: [Int], before index: Int) -> [Int] {
    guard let last = pending.last else { return [] }
    let headings = pending.filter { page.lines[$0].markup.headingLevel != nil }
    if !headings.isEmpty { return headings }
    let line = page.lines[last]
    let first = line.text.unicodeScalars.first { Words.isWordScalar($0) }
    guard let first, !first.properties.isLowercase, line.weight <= 14, !isBelowLabel(last) else {
      return []
    }
    // So many words without a full stop are another article's headline.
    if line.weight > Self.longestSubheading, !line.features.endsInColon { return [] }
    if pending.count == 1 { return [last] }
    // Of a label and a headline of another article nothing is kept; so a
    // heading after other short lines must at least stand by itself.
    return page.hasBlankLines && line.startsBlock && page.lines[index].startsBlock ? [last] : []
  }
}
