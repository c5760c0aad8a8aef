import ArticleModel
import TextProcessing

/// A page's lines with what is known of each.
struct Page {
  let lines: [PageLine]
  let evidence: JunkEvidence
  /// What speaks against each line, in points.
  let points: [Int]
  /// Whether each line stands among menu items, labels and the like, without a paragraph.
  let isInListBlock: [Bool]
  /// Whether blank lines separate most of the lines.
  let hasBlankLines: Bool

  /// Weighs the lines of a page.
  init(_ lines: [PageLine]) {
    self.lines = lines
    let evidence = JunkEvidence(lines)
    self.evidence = evidence
    let points = Self.withEnclosed(lines, lines.map { evidence.points(of: $0) })
    self.points = points
    isInListBlock = Self.listBlocks(lines, points)
    hasBlankLines = lines.count(where: \.startsBlock) * 2 > lines.count
  }

  /// Whether a line is junk wherever it stands.
  func isJunk(_ index: Int) -> Bool {
    points[index] >= JunkEvidence.threshold
  }

  /// Whether a line is a whole sentence or more, and no junk.
  func isText(_ index: Int) -> Bool {
    !isJunk(index) && (lines[index].isProse || lines[index].isSentence)
  }

  private static let enclosedPoints = 9

  /// Whether a line belongs to a box that says where it begins and ends.
  func isEnclosed(_ index: Int) -> Bool {
    points[index] == Self.enclosedPoints
  }

  /// How many lines a box within the text may have.
  private static let longestBox = 15

  /// Returns the points with those of boxes that lines for screen readers enclose.
  ///
  /// Between `skip past newsletter promotion` and `after newsletter promotion`
  /// all is junk, however it reads.
  private static func withEnclosed(_ lines: [PageLine], _ points: [Int]) -> [Int] {
    var result = points
    for (index, line) in lines.enumerated() where line.weight <= 8 {
      guard line.key.hasPrefix("skip past ") else { continue }
      result[index] = enclosedPoints
      let end = "after " + line.key.dropFirst("skip past ".count)
      let box = lines[index...].prefix(longestBox)
      guard let last = box.firstIndex(where: { $0.key == end }) else { continue }
      for enclosed in index...last { result[enclosed] = enclosedPoints }
    }
    return result
  }

  /// A block of several lines most of which are no sentences, and none of which is a paragraph, is
  /// a list of something: a short sentence amid it belongs to it.
  private static func listBlocks(_ lines: [PageLine], _ points: [Int]) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].startsBlock { end += 1 }
      let block = start..<end
      let items = block.count { points[$0] >= JunkEvidence.threshold || !lines[$0].isSentence }
      let hasParagraph = block.contains {
        lines[$0].isProse && points[$0] < JunkEvidence.threshold
      }
      if block.count > 1, !hasParagraph, items * 2 > block.count {
        for index in block { result[index] = true }
      }
      start = end
    }
    return result
  }
}
