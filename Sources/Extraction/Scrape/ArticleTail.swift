/// Finds what reads like paragraphs behind an article: readers' comments, and other articles with
/// their first sentences.
struct ArticleTail {
  let page: Page

  /// Returns the range without such a tail.
  func withoutTail(_ range: Range<Int>) -> Range<Int> {
    withoutTeasers(withoutComments(range))
  }

  /// A count of comments below some paragraphs ends the article: `12 comments`, `Comments (3)`.
  private func withoutComments(_ range: Range<Int>) -> Range<Int> {
    var paragraphs = 0
    for index in range {
      let line = page.lines[index]
      if page.isText(index), line.isProse { paragraphs += 1 }
      if paragraphs >= 2, page.evidence.isCounter(line), ReaderWords.namesComments(line.key) {
        return range.lowerBound..<index
      }
    }
    return range
  }

  /// Two or more pairs of a headline and one short sentence, below a label of their own.
  ///
  /// The sections of an article follow a paragraph, not another short line,
  /// and few of them have but one sentence.
  private func withoutTeasers(_ range: Range<Int>) -> Range<Int> {
    var index = range.upperBound
    var pairs = 0
    while index - 2 > range.lowerBound, isBlurb(index - 1), isHeadline(index - 2) {
      pairs += 1
      index -= 2
    }
    guard pairs >= 2, index > range.lowerBound, !page.isText(index - 1) else { return range }
    return range.lowerBound..<index
  }

  private func isBlurb(_ index: Int) -> Bool {
    let line = page.lines[index]
    return page.isText(index) && line.weight <= 25 && line.features.sentences <= 1
  }

  private func isHeadline(_ index: Int) -> Bool {
    let line = page.lines[index]
    return !page.isJunk(index) && !line.isSentence && !line.isProse && line.weight >= 2
  }
}
