import ArticleModel
import Markup
import TextProcessing

/// The dates in the visible lines of a page.
struct TextDates {
  let page: HTMLDocument
  let survey: PageSurvey
  let context: PageContext
  let position: PagePosition
  let parser: DateParser
  /// What relative dates are resolved against; `nil` when it is not known when the page was saved.
  let relative: RelativeDate?
  /// The dates for machines that stand in an element, whose text people may see too.
  let marks: [(node: HTMLDocument.Node, date: PartialDate, role: DateEvidence.Role)]

  /// Whether a date such as `25/12/2023` on the page shows the day to come first, or the month.
  private(set) var order: DateConventions.Order?

  init(
    page: HTMLDocument, survey: PageSurvey, context: PageContext, position: PagePosition,
    parser: DateParser, relative: RelativeDate?,
    marks: [(HTMLDocument.Node, PartialDate, DateEvidence.Role)]
  ) {
    self.page = page
    self.survey = survey
    self.context = context
    self.position = position
    self.parser = parser
    self.relative = relative
    self.marks = marks.map { (node: $0.0, date: $0.1, role: $0.2) }
  }

  /// Returns the dates, in order.
  mutating func find() -> [DateEvidence] {
    var found: [DateEvidence] = []
    var index = 0
    while index < survey.lines.count, found.count < Self.most {
      let line = survey.lines[index]
      index += 1
      if line.hasDate {
        let text = text(from: line.first, through: line.last)
        if line.length > PageSurvey.longestLine {
          if let item = dateline(of: text, line) ?? sentence(text, line) { found.append(item) }
          continue
        }
        let items = evidence(in: text, line)
        found += items
        if !items.isEmpty, items.allSatisfy({ $0.trust < DateRanking.notableTrust }) {
          found += partEvidence(of: line, besides: items)
        }
        if !items.isEmpty { continue }
      }
      if let item = relativeDate(of: line) {
        found.append(item)
        continue
      }
      if line.length <= Self.longestPart, line.hasDigits,
        let (items, end) = joined(from: index - 1)
      {
        found += items
        index = end
      }
    }
    return found
  }

  private static let most = 300
  private static let longestSentence = 800
  /// The longest of several lines that make one date: `November`.
  private static let longestPart = 14

  /// The text of some nodes, without scripts between them.
  private func text(from first: HTMLDocument.Node, through last: HTMLDocument.Node) -> String {
    var bytes: [UInt8] = []
    var node = first
    while node <= last {
      switch page.tag(node) {
      case .script, .style, .noscript, .template, .svg, .select, .iframe:
        node = page.end(of: node)
        continue
      case .text:
        bytes += page.textBytes(node)
        bytes.append(0x20)
      default: break
      }
      node += 1
    }
    return String(decoding: bytes.prefix(2000), as: UTF8.self).collapsingWhitespace
  }

  /// The dates that stand by themselves within a longer line, in elements named for them.
  private mutating func partEvidence(
    of line: PageSurvey.Line, besides items: [DateEvidence]
  ) -> [DateEvidence] {
    guard line.first != line.last else { return [] }
    var found: [DateEvidence] = []
    for node in line.first...line.last where page.tag(node) == .text {
      let bytes = page.textBytes(node)
      guard (8...60).contains(bytes.count), DateGlance(bytes).mayHoldDate,
        context.isNamedForDate(page.parent(node))
      else { continue }
      var part = line
      part.first = node
      part.last = node
      let text = String(decoding: bytes, as: UTF8.self).collapsingWhitespace
      found += evidence(in: text, part).filter { item in
        !items.contains { $0.date == item.date && $0.note != nil }
      }
    }
    return found
  }

  /// `9`, `November` and `2023`, each in a line of its own.
  private mutating func joined(from start: Int) -> (items: [DateEvidence], end: Int)? {
    var text = ""
    var end = start
    while end < min(start + 4, survey.lines.count) {
      let line = survey.lines[end]
      let isNext =
        end == start
        || line.offset == survey.lines[end - 1].offset + survey.lines[end - 1].length
      guard isNext, line.length <= Self.longestPart else { break }
      text += self.text(from: line.first, through: line.last) + " "
      end += 1
      guard end - start >= 2, let match = parser.matches(in: text).first, match.date.day != nil
      else { continue }
      let items = evidence(in: text.trimmingWhitespace, survey.lines[start])
      return items.isEmpty ? nil : (items, end)
    }
    return nil
  }

  private mutating func evidence(in text: String, _ line: PageSurvey.Line) -> [DateEvidence] {
    let tokens = DateToken.tokens(of: text)
    let matches = parser.matches(in: tokens)
    guard !matches.isEmpty, !text.utf8.contains(0xA9) || !text.unicodeScalars.contains("©"),
      !text.hasPrefix("Copyright")
    else {
      return []
    }
    for match in matches { learnOrder(from: match, in: text) }
    let surroundings = DateSurroundings(of: text, tokens: tokens, matches: matches)
    let trailing = matches.last.flatMap {
      ElementDates.role(saidIn: String(text[$0.range.upperBound...].prefix(40)))
    }
    let region = context.region(of: line.first)
    let hints = context.hints(of: line.first)
    let isHeadline = context.headline.map { page.contains($0, line.first) } ?? false
    return matches.indices.map { index in
      let match = matches[index]
      let start = index == 0 ? text.startIndex : matches[index - 1].range.upperBound
      let isForeign = Self.saysForeign(text[start..<match.range.lowerBound].suffix(60))
      let marked = marks.first {
        $0.date == match.date && (line.first...line.last).contains($0.node)
      }
      let said: DateEvidence.Role? =
        switch surroundings.roles[index] {
        case .published: .published
        case .updated: .modified
        case nil: index == matches.indices.last ? trailing ?? marked?.role : marked?.role
        }
      let role = said ?? (hints.isModified ? .modified : .published)
      let isMarked = said == .published || (said == nil && hints.isPublished)
      var item = DateEvidence(
        date: match.date, alternative: match.alternative, isOrderKnown: match.isOrderKnown,
        method: .visibleText, original: text.utf8.count > 160 ? String(text[match.range]) : text,
        origin: isMarked ? "text saying published" : "text", role: role,
        trust: trust(
          line, isMarked: isMarked, isLine: surroundings.isDateLine, hints: hints))
      item.trust -= ElementDates.penalty(
        of: region, isMarked: isMarked, isNear: position.isNear(line.offset))
      if isHeadline { item.trust = min(item.trust, 24) }
      item.isForeign = region == .masthead
      if isForeign, said == nil {
        item.trust = min(item.trust, 10)
        item.isForeign = true
        item.note = "of something else"
      }
      if match.date.day == nil { item.trust -= 24 }
      if index > 0, said == nil { item.trust -= 8 }
      if role == .modified { item.trust = min(item.trust, 40) }
      if region != .article, item.note == nil { item.note = "in \(region)" }
      item.isModifiedByName = said == nil && hints.isModified
      item.place = context.place(of: line.first)
      return item
    }
  }

  private static func saysForeign(_ text: Substring) -> Bool {
    var previous = ""
    return DateToken.tokens(of: String(text)).contains { token in
      guard case .word(let word) = token.kind else { return false }
      let candidate = token.isUnsegmented ? previous + word : word
      previous = token.isUnsegmented ? word : ""
      return DateWords.meaning(of: candidate).contains(.foreign)
    }
  }

  private func trust(
    _ line: PageSurvey.Line, isMarked: Bool, isLine: Bool, hints: PageContext.Hints
  ) -> Int {
    let isNear = position.isNear(line.offset)
    var trust = isNear ? (isMarked ? 72 : isLine ? 56 : 24) : isMarked ? 50 : isLine ? 30 : 8
    if hints.isDate { trust += isNear ? 8 : 6 }
    if hints.isInLink { trust -= 8 }
    return trust - position.distancePenalty(line.offset)
  }

  private func dateline(of text: String, _ line: PageSurvey.Line) -> DateEvidence? {
    guard let stated = DateLine.dateline(of: text, dates: parser) ?? opening(of: text),
      context.region(of: line.first) == .article
    else { return nil }
    let isNear = position.isNear(line.offset)
    return DateEvidence(
      date: stated.date, method: .dateline, original: stated.original, origin: "dateline",
      trust: isNear ? 58 : 26)
  }

  private func relativeDate(of line: PageSurvey.Line) -> DateEvidence? {
    guard let relative, line.length <= 40, position.isNear(line.offset) else { return nil }
    let text = text(from: line.first, through: line.last)
    guard let date = relative.date(in: text) else { return nil }
    let region = context.region(of: line.first)
    let said = ElementDates.role(saidIn: text)
    return DateEvidence(
      date: date, method: .visibleText, original: text, origin: "text, before the page was saved",
      role: said ?? .published,
      trust: 46 - position.distancePenalty(line.offset)
        - ElementDates.penalty(of: region, isMarked: false, isNear: true))
  }

  /// `27.1.2022 - The …` and `(27.1.2022) The …`: a date that opens a paragraph by itself.
  private func opening(of text: String) -> PublicationDate? {
    let opening = String(text.prefix(48))
    guard let match = parser.matches(in: opening).first, match.date.day != nil,
      opening[..<match.range.lowerBound].allSatisfy({ !$0.isLetter && !$0.isNumber }),
      let next = opening[match.range.upperBound...].first(where: { !$0.isWhitespace }),
      "-–—:)]|/".contains(next)
    else { return nil }
    return PublicationDate(
      date: match.date, method: .dateline,
      original: String(opening[..<match.range.upperBound]).trimmingWhitespace)
  }

  /// `This article was published on 9 November 2023 and filed under …`, within a longer paragraph.
  private func sentence(_ text: String, _ line: PageSurvey.Line) -> DateEvidence? {
    guard line.length <= Self.longestSentence, context.region(of: line.first) == .article,
      let match = parser.matches(in: text).first, match.date.day != nil
    else { return nil }
    let before = String(text[..<match.range.lowerBound].suffix(30))
    let after = String(text[match.range.upperBound...].prefix(40))
    let roles = [before, after].map { ElementDates.role(saidIn: $0) }
    guard roles.contains(.published), !roles.contains(.modified) else { return nil }
    return DateEvidence(
      date: match.date, alternative: match.alternative, isOrderKnown: match.isOrderKnown,
      method: .visibleText, original: before + text[match.range] + after,
      origin: "text saying published", trust: position.isNear(line.offset) ? 44 : 36)
  }

  private mutating func learnOrder(from match: DateMatch, in text: String) {
    guard match.alternative == nil, match.isOrderKnown, let day = match.date.day, day > 12 else {
      return
    }
    let words = text[match.range]
    guard words.contains("/"), let first = Int(words.prefix { $0 != "/" }), first <= 31 else {
      return
    }
    order = first == day ? .dayFirst : .monthFirst
  }
}
