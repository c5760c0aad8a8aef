import ArticleModel
import TextProcessing

/// What the lines around an article state of it.
struct Surroundings {
  let page: Page
  let dates: DateParser
  /// The lines above the headline.
  let above: Range<Int>
  /// The headline and the lines down to the first paragraph.
  let header: Range<Int>
  /// The lines below the last paragraph.
  let below: Range<Int>

  /// Facts stand close to the article; farther lines belong to others.
  private static let reach = 8

  /// Returns the date of publication: of a line below the headline, above it, of the dateline, or
  /// of a line below the text that says "Published".
  func published(header: [DateLine], opening: String) -> PublicationDate? {
    let near = header + dateLines(in: above.suffix(Self.reach))
    if let line = near.first(where: { $0.isMarked && $0.date != nil })
      ?? near.first(where: { $0.date != nil }), let date = line.date
    {
      return PublicationDate(date: date, method: .visibleText, original: line.original)
    }
    if let dateline = DateLine.dateline(of: opening, dates: dates) { return dateline }
    for line in dateLines(in: below.prefix(Self.reach)) where line.isMarked {
      guard let date = line.date else { continue }
      return PublicationDate(date: date, method: .visibleText, original: line.original)
    }
    return nil
  }

  /// Returns the outlet: of a line that says "Source:", or the owner of the copyright.
  func source() -> String? {
    for index in [Array(header), Array(above.suffix(Self.reach)), Array(below)].joined() {
      let line = page.lines[index]
      guard line.weight <= 30, line.features.wordsBeforeColon != nil else { continue }
      for segment in segments(line.text) {
        if let name = Outlet.labelled(segment) { return name }
      }
    }
    for indices in [below, above] {
      if let name = indices.lazy.compactMap({ Outlet.copyrightOwner(page.lines[$0]) }).first {
        return name
      }
    }
    return masthead()
  }

  /// A short line at the very top, when lines around the text name it again: `Get The Packet
  /// stories by mail`.
  private func masthead() -> String? {
    above.prefix(3).first(where: isMasthead).map { page.lines[$0].text }
  }

  private func isMasthead(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (2...5).contains(line.weight), line.features.capitalised * 2 > line.weight,
      line.features.separators == 0, !line.features.endsSentence,
      line.features.wordsBeforeColon == nil
    else { return false }
    let name = " " + line.key + " "
    return [header, below].joined().contains { index in
      let other = page.lines[index]
      return other.weight > line.weight && other.weight <= 40 && !page.isText(index)
        && (" " + other.key + " ").contains(name)
    }
  }

  /// Returns the article's address.
  func address() -> String? {
    for indices in [Array(header), Array(above.suffix(20)), Array(below.suffix(40))] {
      if let found = indices.lazy.compactMap({ AddressLine.address(page.lines[$0]) }).first {
        return found
      }
    }
    return nil
  }

  /// Returns the byline above the headline or right below the text.
  func byline() -> String? {
    let indices = Array(above.suffix(3)) + Array(below.prefix(2))
    return indices.lazy.compactMap { Byline.marked(page.lines[$0]) }.first
  }

  private func dateLines(in indices: some Sequence<Int>) -> [DateLine] {
    indices.compactMap { index in
      let line = page.lines[index]
      return Outlet.isCopyright(line) ? nil : DateLine(line, dates: dates)
    }
  }

  private func segments(_ text: String) -> [String] {
    text.split { "|·".contains($0) }.map(String.init)
      + text.split(separator: " ").filter { $0.contains("：") }.map(String.init)
  }
}
