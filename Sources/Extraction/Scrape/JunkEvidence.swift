import TextProcessing

/// Weighs what speaks against a line being part of the article.
///
/// Every kind of evidence adds points, and two points make junk. Most kinds
/// are about form, so that they hold in any language; words come last.
struct JunkEvidence {
  /// How often each line of the page occurs, by its key.
  private let occurrences: [String: Int]

  /// A line with so many points is junk.
  static let threshold = 2

  /// Prepares for the lines of one page.
  init(_ lines: [PageLine]) {
    occurrences = lines.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
  }

  /// Whether the line occurs more than once on the page.
  func isRepeated(_ line: PageLine) -> Bool {
    occurrences[line.key, default: 0] > 1
  }

  /// Returns the points of a line by itself, wherever it stands.
  func points(of line: PageLine) -> Int {
    if line.markup.isImage || line.weight == 0 || Outlet.isCopyright(line) { return 5 }
    if Caption.isCaption(line) { return 4 }
    let evidence = ReaderWords.evidence(in: line)
    if PageNote.isNote(line, evidence) { return 3 }
    return labelPoints(line) + formPoints(line) + Self.wordPoints(line, evidence)
  }

  /// Returns the points of a line that may be a headline: `Harbour: quay closed for winter`.
  func pointsOfHeadline(_ line: PageLine) -> Int {
    let points = points(of: line)
    return HeadlineForm.hasPageLabel(line) || line.features.endsInColon
      ? points : points - labelPoints(line)
  }

  private func labelPoints(_ line: PageLine) -> Int {
    let isLabel =
      !line.features.endsSentence && line.weight <= 14 && line.markup.headingLevel == nil
      && isLabelled(line)
    return isLabel ? 2 : 0
  }

  private func formPoints(_ line: PageLine) -> Int {
    let features = line.features
    var points = 0
    let isFragment = !features.endsSentence
    if features.separators >= 2, isFragment || line.weight < 25 { points += 2 }
    if features.separators == 1, isFragment, line.weight <= 12 { points += 1 }
    if line.markup.linkShare > 0.6 { points += isFragment && !line.isProse ? 3 : 1 }
    if isRepeated(line), isFragment || line.weight <= 25 { points += 2 }
    if line.weight <= 8, line.text.contains("@") || line.text.contains("://") { points += 2 }
    if isCounter(line) { points += 2 }
    return points
  }

  /// Returns the points of a line for its words alone.
  static func wordPoints(_ line: PageLine, _ evidence: ReaderWords.Evidence) -> Int {
    // Long paragraphs may well be about newspapers, cookies or networks.
    guard line.weight <= 40 else { return 0 }
    let isQuotation = line.text.first.map { "\"“„«‘”「".contains($0) } ?? false
    guard line.features.endsSentence else {
      if line.weight > 16 { return 0 }
      if evidence.strong > 0, line.weight <= 8 || evidence.strong + evidence.weak > 1 { return 2 }
      // You get this because you …: unsubscribe
      if evidence.strong > 0, evidence.pronouns > 1 { return 2 }
      let others = evidence.weak + evidence.pronouns
      if evidence.weak * 2 >= line.weight { return 2 }
      return others >= 2 && others * 4 >= line.weight && evidence.weak + line.weight / 4 > 0 ? 2 : 0
    }
    guard !isQuotation else { return 0 }
    let all = evidence.strong * 2 + evidence.weak + evidence.pronouns
    if evidence.startsStrong, line.weight <= 25 { return 2 }
    if evidence.strong > 0, all >= 3, all * 8 >= line.weight { return 2 }
    return evidence.weak >= 2 && (evidence.weak + evidence.pronouns) * 3 >= line.weight ? 2 : 0
  }

  /// `Tags: trade`, `Read also: …`: a label of few words, or nothing but one.
  private func isLabelled(_ line: PageLine) -> Bool {
    guard let before = line.features.wordsBeforeColon else { return false }
    return before <= 4 && before < max(line.weight, 2) || line.features.endsInColon && before <= 3
  }

  /// `12 comments`, `3 min read`, `Comments (12)`; a year makes no counter.
  func isCounter(_ line: PageLine) -> Bool {
    guard line.features.numbers == 1, line.weight <= 3, !line.features.endsSentence else {
      return false
    }
    if line.text.hasSuffix(")") { return true }
    let digits = line.text.utf8.prefix { (0x30...0x39).contains($0) }
    return (1...6).contains(digits.count) && digits.count != 4
  }
}
