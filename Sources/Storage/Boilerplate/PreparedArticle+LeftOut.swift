import ArticleModel
import SearchIndex
import Stemming
import TextProcessing

extension PreparedArticle {
  /// Prepares what learning needs to know of an article, and nothing else.
  init(forLearning article: Article) {
    self.init(
      article, tags: ArticleTags(), original: nil, words: Words.count(in: article.body),
      titleForms: "", textForms: "", edges: BodyEdges(of: article.body))
  }

  /// Tells headlines apart, whatever their case and numbers.
  var titleKey: Int64 { EdgeLine.key(of: article.title) ?? 0 }

  /// The words of a line at an end of the body.
  func text(of line: EdgeLine) -> String {
    var body = article.body
    return body.withUTF8 { String(decoding: $0[line.range], as: UTF8.self) }
  }

  /// Whether a paragraph with a letter is left without these lines.
  func hasText(without lines: [LeftOutLine]) -> Bool {
    guard !lines.isEmpty, lines.count < edges.paragraphs else { return lines.isEmpty }
    return words > lines.reduce(0) { $0 + Words.count(in: $1.line) }
  }

  /// Returns the article without some of its lines.
  ///
  /// The closure gives the tags of the article without them; `nil` if they name nothing.
  func leavingOut(_ lines: [LeftOutLine], tags: (Article) -> ArticleTags?) -> PreparedArticle {
    let positions = Set(lines.map(\.position))
    let paragraphs = LeftOutLines.paragraphs(of: article.body)
    let kept = paragraphs.enumerated().filter { !positions.contains($0.offset) }
    var article = article
    article.body = kept.map(\.element).joined(separator: "\n\n")
    let forms = WordForms.forms(
      of: lines.map(\.line), language: StemmedLanguage(tag: article.language))
    return PreparedArticle(
      article, tags: tags(article) ?? movedTags(without: positions, of: paragraphs),
      original: original,
      words: words - lines.reduce(0) { $0 + Words.count(in: $1.line) },
      titleForms: titleForms,
      // Most lines have no forms of their own, so that the others' are still right.
      textForms: forms.isEmpty ? textForms : Self.textForms(of: article),
      edges: edges)
  }

  /// The tags, with the places of their words in a body without some of its paragraphs.
  private func movedTags(without positions: Set<Int>, of paragraphs: [String]) -> ArticleTags {
    var starts: [Int] = []
    var keptStarts: [Int?] = []
    var (start, keptStart) = (0, 0)
    for (position, paragraph) in paragraphs.enumerated() {
      let isKept = !positions.contains(position)
      starts.append(start)
      keptStarts.append(isKept ? keptStart : nil)
      let length = paragraph.utf8.count + "\n\n".utf8.count
      start += length
      if isKept { keptStart += length }
    }
    guard !starts.isEmpty else { return tags }
    var moved = tags
    var paragraph = 0
    moved.mentions = tags.mentions.compactMap { mention in
      guard mention.part == .body else { return mention }
      // They come in the order of the text, so that this is one walk through it.
      let place = mention.range.lowerBound
      while paragraph + 1 < starts.count, starts[paragraph + 1] <= place { paragraph += 1 }
      while paragraph > 0, starts[paragraph] > place { paragraph -= 1 }
      guard let keptStart = keptStarts[paragraph] else { return nil }
      let first = place - starts[paragraph] + keptStart
      var mention = mention
      mention.range = first..<first + mention.range.count
      return mention
    }
    return moved
  }
}
