import ArticleModel
import TextProcessing

/// Reads what stands between the headline and the first paragraph.
struct HeaderReader {
  /// What was found there.
  struct Header {
    /// The index of the first paragraph; the end of the range when there is none.
    var bodyStart: Int
    var summary: String?
    var byline: String?
    var dateLines: [DateLine] = []
  }

  let page: Page
  let dates: DateParser

  /// Reads the lines of a range, which begins below the headline.
  func header(in range: Range<Int>, titleKey: String?) -> Header {
    var header = Header(bodyStart: range.upperBound)
    var unmarked: [(index: Int, name: String)] = []
    var dateIndices: [Int] = []
    let credited = creditedStart(in: range)
    for index in range {
      let line = page.lines[index]
      if line.key == titleKey { continue }
      if let dateLine = DateLine(line, dates: dates) {
        header.dateLines.append(dateLine)
        dateIndices.append(index)
        header.byline = header.byline ?? Byline.marked(line) ?? Byline.besideDate(line)
      } else if let byline = Byline.marked(line) {
        header.byline = header.byline ?? byline
      } else if page.isJunk(index) {
        continue
      } else if let name = Byline.unmarked(line) {
        let isFollowedByOffice =
          index + 1 < range.upperBound && Byline.isOffice(page.lines[index + 1])
        if isFollowedByOffice { header.byline = header.byline ?? name }
        unmarked.append((index, name))
      } else if index < credited, page.isText(index) || line.weight > 14 {
        // The first is the standfirst, and what follows it a caption.
        if header.summary == nil, !isBelowAgency(index) { header.summary = line.text }
      } else if page.isText(index) {
        guard header.summary == nil, isStandfirst(index, in: range) else {
          header.bodyStart = index
          break
        }
        header.summary = line.text
      } else if header.summary == nil, isUnfinishedStandfirst(line), !isBelowAgency(index) {
        header.summary = line.text
      } else if line.weight > 14 {
        header.bodyStart = index
        break
      }
    }
    // A bare name is a byline only beside a date: a section's label looks the same.
    header.byline =
      header.byline
      ?? unmarked.first { name in
        name.index < header.bodyStart && dateIndices.contains { abs($0 - name.index) <= 2 }
      }?.name
    return header
  }

  /// A short paragraph with a byline or a date below it, or set apart by emphasis, or followed by a
  /// paragraph that opens as articles do: "ASTANA — …".
  private func isStandfirst(_ index: Int, in range: Range<Int>) -> Bool {
    let line = page.lines[index]
    guard line.weight <= 55, line.features.sentences <= 2, !opensWithPlace(line.text) else {
      return false
    }
    if line.markup.isEmphasised { return true }
    for next in range.dropFirst(index + 1 - range.lowerBound).prefix(8) {
      let other = page.lines[next]
      if Caption.isCaption(other) || other.markup.isImage { return false }
      if DateLine(other, dates: dates) != nil || Byline.marked(other) != nil { return true }
      if Byline.unmarked(other) != nil, !page.isJunk(next), line.isSentence { return true }
      if page.isJunk(next) { continue }
      return page.isText(next) && opensWithPlace(other.text)
    }
    return false
  }

  /// How far below the headline a byline or a date may stand.
  private static let reach = 8

  /// Returns the index of the last line near the headline that states a date or a byline below short
  /// sentences, which then are the standfirst and captions; the range's start when there is none.
  ///
  /// More text must stand below that line than above it: a note at the end of
  /// a short article looks the same.
  private func creditedStart(in range: Range<Int>) -> Int {
    var above = 0
    var sentences = 0
    var found: (index: Int, above: Int)?
    for index in range.prefix(Self.reach) {
      let line = page.lines[index]
      if DateLine(line, dates: dates) != nil
        || Byline.marked(line) != nil && !line.isSentence
      {
        found = (index, above)
      } else if page.isText(index) {
        sentences += 1
        above += line.weight
        let isShort = line.weight <= 55 && line.features.sentences <= 2
        guard isShort, sentences <= 2, !opensWithPlace(line.text) else { break }
      }
    }
    guard let found else { return range.lowerBound }
    var below = 0
    for index in range[(found.index + 1)...] where page.isText(index) {
      below += page.lines[index].weight
      if below > found.above { return found.index }
    }
    return range.lowerBound
  }

  private func isBelowAgency(_ index: Int) -> Bool {
    var above = index
    // The caption may have two lines, with no blank one between.
    while above > 0, index - above < 3 {
      above -= 1
      if Caption.isAgency(page.lines[above]) { return true }
      if page.lines[above].startsBlock || page.lines[above + 1].startsBlock { return false }
    }
    return false
  }

  private func isUnfinishedStandfirst(_ line: PageLine) -> Bool {
    let isHeading = line.markup.headingLevel.map { $0 > 1 } ?? false
    return (6...55).contains(line.weight) && line.features.separators == 0
      && !line.markup.isListItem
      && (!isHeading || line.weight >= 8)
  }

  /// Whether a paragraph begins with a word in capitals and, soon after, a dash, colon, bracket or
  /// full stop.
  private func opensWithPlace(_ text: String) -> Bool {
    let opening = text.prefix(60)
    let word = opening.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    guard word.count >= 3, word.allSatisfy({ !$0.isLowercase }),
      word.contains(where: \.isUppercase)
    else { return false }
    return opening[word.endIndex...].contains { "—–-:(.".contains($0) }
  }
}
