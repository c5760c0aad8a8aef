import ArticleModel
import TextProcessing

/// Tells the article on a page from what surrounds it.
struct ArticleSelection {
  let page: Page
  let dates: DateParser

  /// Returns the article.
  func article() -> Article {
    let lines = page.lines
    let isJunk = lines.indices.map { index in
      page.isJunk(index) || page.isInListBlock[index] && lines[index].isSentence
    }
    guard var mass = ArticleMass.range(of: lines, isJunk: isJunk, isEnclosed: page.isEnclosed)
    else { return remainder() }
    mass = ArticleTail(page: page).withoutTail(mass)
    let title = HeadlineFinder(page: page, dates: dates).headline(of: mass)
    let titleKey = title.map { lines[$0].key }
    let start = title.map { $0 + 1 } ?? mass.lowerBound
    guard start < mass.upperBound else { return remainder() }
    var header = HeaderReader(page: page, dates: dates)
      .header(in: start..<mass.upperBound, titleKey: titleKey)
    let reader = BodyReader(page: page, dates: dates)
    var kept = reader.indices(in: header.bodyStart..<mass.upperBound, titleKey: titleKey)
    if kept.isEmpty {
      // What looked like a standfirst was the text.
      header.summary = nil
      kept = reader.indices(in: start..<mass.upperBound, titleKey: titleKey)
    }
    guard let first = kept.first else { return remainder() }
    if kept.count > 2, let last = kept.last, let byline = header.byline,
      lines[last].weight <= 40, lines[last].text.hasPrefix(byline)
    {
      // A note on the author.
      kept.removeLast()
    }
    var article = Article(
      title: title.map { lines[$0].text } ?? Headline.opening(of: lines[first].text),
      summary: header.summary, body: kept.map { lines[$0].text }.joined(separator: "\n\n"),
      byline: header.byline)
    addSurroundings(
      to: &article, above: title ?? mass.lowerBound, header: header, opening: lines[first].text,
      below: mass.upperBound)
    return article
  }

  /// Without any paragraph, everything but the obvious junk: a headline and notes.
  private func remainder() -> Article {
    let reader = HeaderReader(page: page, dates: dates)
    // A colon makes junk of a line elsewhere.
    let opening = page.lines.first.flatMap { line in
      HeadlineForm.mayOpenPage(line, page.evidence, isCredited: false, dates: dates) ? 0 : nil
    }
    let texts = page.lines.indices.filter { index in
      guard !page.isJunk(index) || index == opening else { return false }
      let line = page.lines[index]
      return DateLine(line, dates: dates) == nil && Byline.marked(line) == nil
    }
    guard let first = texts.first else { return Article(title: "", body: "") }
    let title = page.lines[first].text
    var header = reader.header(in: first + 1..<page.lines.count, titleKey: page.lines[first].key)
    header.summary = nil
    let isHeadline = title.utf8.count <= 300
    var article = Article(
      title: isHeadline ? title : Headline.opening(of: title),
      body: texts.dropFirst(isHeadline ? 1 : 0).map { page.lines[$0].text }
        .joined(separator: "\n\n"),
      byline: header.byline)
    addSurroundings(
      to: &article, above: first, header: header, opening: "", below: page.lines.count)
    return article
  }

  private func addSurroundings(
    to article: inout Article, above: Int, header: HeaderReader.Header, opening: String, below: Int
  ) {
    let surroundings = Surroundings(
      page: page, dates: dates, above: 0..<above, header: above..<max(above, header.bodyStart),
      below: below..<page.lines.count)
    let (title, outlet) = Outlet.splitHeadline(article.title) { name in
      page.lines.contains { $0.key == name || Outlet.isCopyright($0) && $0.key.contains(name) }
    }
    article.title = title
    article.source = surroundings.source() ?? outlet
    article.url = surroundings.address()
    article.byline = article.byline ?? surroundings.byline()
    article.published = surroundings.published(header: header.dateLines, opening: opening)
  }
}
