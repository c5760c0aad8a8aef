import ArticleModel
import Markup
import TextProcessing

/// The dates that elements carry for machines: `time`, microdata, `abbr`, `data-date`.
struct ElementDates {
  let page: HTMLDocument
  let survey: PageSurvey
  let context: PageContext
  let position: PagePosition
  let parser: DateParser

  /// Returns the dates, in order.
  func find() -> [DateEvidence] {
    survey.machineDates.compactMap { evidence(of: $0) }
  }

  private func evidence(of node: HTMLDocument.Node) -> DateEvidence? {
    let property = page.attribute(.itemprop, of: node) ?? page.attribute(.property, of: node)
    let meaning = property.flatMap { MetaDateNames.meaning(of: $0) }
    let tag = page.tag(node)
    if tag != .time, tag != .abbr, meaning == nil, dataValue(of: node) == nil { return nil }
    if tag == .meta, page.attribute(.itemprop, of: node) == nil { return nil }
    if property != nil, meaning == nil, tag != .time, tag != .abbr { return nil }
    if property.map({ $0.lowercased().contains("uploaddate") }) ?? false { return nil }
    guard let value = value(of: node, isNamed: meaning != nil) else { return nil }
    let hints = context.hints(of: node)
    let role = role(of: node, meaning: meaning?.role, hints: hints)
    let isMicrodata = meaning != nil
    let method: PublicationDate.Method = isMicrodata ? .microdata : .timeElement
    let name = property ?? tag.name
    guard
      var item = DateEvidence(
        field: value, parser: parser, method: method,
        origin: isMicrodata ? "itemprop \(name)" : "\(name) element", role: role.role, trust: 0)
    else { return nil }
    let offset = survey.offsets[node] ?? 0
    let isNear = position.isNear(offset)
    var trust = isMicrodata ? (meaning?.trust ?? 60) - 4 : isNear ? 74 : 44
    if !isMicrodata {
      if role.isSaid { trust += isNear ? 8 : 6 }
      if page.attributeBytes(.pubdate, of: node) != nil { trust += 8 }
      if tag != .time { trust -= 6 }
    }
    if item.date.day == nil { trust -= 24 }
    trust -= position.distancePenalty(offset)
    let region = context.region(of: node)
    trust -= Self.penalty(of: region, isMarked: isMicrodata, isNear: isNear)
    if region != .article { item.note = "in \(region)" }
    item.isForeign = region == .masthead
    if role.role == .modified { trust = min(trust, 45) }
    item.trust = trust
    item.node = page.end(of: node) > node + 1 ? node + 1 : nil
    item.isModifiedByName = role.role == .modified && role.isByName
    item.place = context.place(of: node)
    return item
  }

  /// How much less a date is believed for standing in a part of the page.
  ///
  /// Names lie; close to the headline they weigh less.
  static func penalty(of region: PageContext.Region, isMarked: Bool, isNear: Bool) -> Int {
    switch region {
    case .article: 0
    case .footer: isNear ? 12 : 22
    case .navigation: 34
    case .aside: isNear ? 14 : isMarked ? 20 : 26
    case .teaser: isNear ? 22 : 38
    case .masthead: 50
    case .comment, .archive: 140
    }
  }

  private func dataValue(of node: HTMLDocument.Node) -> String? {
    for name in [HTMLAttribute.dataPublished, .dataDatetime, .dataTimestamp, .dataDate] {
      if let value = page.attribute(name, of: node)?.trimmingWhitespace.nonEmpty { return value }
    }
    return nil
  }

  private func value(of node: HTMLDocument.Node, isNamed: Bool) -> String? {
    if isNamed, let content = page.attribute(.content, of: node)?.nonEmpty { return content }
    if let stamp = page.attribute(.datetime, of: node)?.trimmingWhitespace.nonEmpty,
      parser.match(inField: stamp) != nil
    {
      return stamp
    }
    if let data = dataValue(of: node) { return data }
    if page.tag(node) == .abbr {
      if let title = page.attribute(.title, of: node), parser.match(inField: title) != nil {
        return title
      }
      return nil
    }
    guard page.end(of: node) - node < 40 else { return nil }
    return page.text(of: node).collapsingWhitespace.nonEmpty
  }

  /// What the date is of, and whether anything says so.
  private func role(
    of node: HTMLDocument.Node, meaning: DateEvidence.Role?, hints: PageContext.Hints
  ) -> (role: DateEvidence.Role, isSaid: Bool, isByName: Bool) {
    if meaning == .modified { return (.modified, true, false) }
    if meaning == .published, !hints.isModified { return (.published, true, false) }
    if let label = label(before: node) { return (label, true, false) }
    if hints.isModified, meaning == nil { return (.modified, true, true) }
    return (.published, hints.isPublished || meaning != nil, false)
  }

  /// What the words before an element in its line say of it.
  private func label(before node: HTMLDocument.Node) -> DateEvidence.Role? {
    var text = ""
    var index = node - 1
    for _ in 0..<6 where index > page.root {
      defer { index -= 1 }
      guard page.tag(index) == .text else {
        if page.tag(index) == .time { break }
        continue
      }
      let piece = String(decoding: page.textBytes(index).suffix(60), as: UTF8.self)
      if piece.utf8.count > 58 { break }
      text = piece + " " + text
      if text.utf8.count > 40 { break }
    }
    let inside = page.end(of: node) - node < 12 ? String(page.text(of: node).prefix(60)) : ""
    return Self.role(saidIn: String(text.suffix(40)) + " " + inside)
  }

  /// The role that the last of the words for one names.
  static func role(saidIn text: String) -> DateEvidence.Role? {
    var role: DateEvidence.Role?
    var previous = ""
    for token in DateToken.tokens(of: text) {
      guard case .word(let word) = token.kind else { continue }
      let candidate = token.isUnsegmented ? previous + word : word
      previous = token.isUnsegmented ? word : ""
      let meaning = DateWords.meaning(of: candidate)
      if meaning.contains(.published) { role = .published }
      if meaning.contains(.updated) { role = .modified }
    }
    return role
  }
}
