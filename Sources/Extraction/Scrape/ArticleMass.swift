/// Finds the stretch of a page in which its paragraphs lie.
enum ArticleMass {
  /// Returns the range of lines whose points sum to most, or `nil` when none has a positive sum.
  ///
  /// Paragraphs count for their words, short lines and junk against; so a menu
  /// or a list of headlines ends the stretch, and one sub-heading does not.
  /// The sum is that of Kadane's algorithm: one pass.
  ///
  /// What is enclosed says itself that the text goes on behind it, and counts nothing.
  static func range(
    of lines: [PageLine], isJunk: [Bool], isEnclosed: (Int) -> Bool
  ) -> Range<Int>? {
    var best = 0
    var bestRange: Range<Int>?
    var sum = 0
    var start = 0
    for (index, line) in lines.enumerated() where !isEnclosed(index) {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += points(of: line, isJunk: isJunk[index])
      if sum > best {
        best = sum
        bestRange = start..<index + 1
      }
    }
    return bestRange
  }

  private static func points(of line: PageLine, isJunk: Bool) -> Int {
    if isJunk { return -6 }
    if line.isProse { return min(line.weight, 40) }
    if line.isSentence { return line.weight / 2 }
    return line.markup.headingLevel == nil && !line.markup.isListItem ? -4 : -1
  }
}
