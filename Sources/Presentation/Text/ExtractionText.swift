import ArticleModel
public import Extraction
import TextProcessing

/// What `extract` shows of an article: for each field the winner, the candidates and why.
public enum ExtractionText {
  private static let longestValue = 200

  /// Returns the text of one article, safe for a terminal.
  public static func text(_ extracted: ExtractedArticle, fields: [Candidate.Field]) -> String {
    var text = SafeText.line(extracted.article.path) + "\n"
    for field in fields {
      let candidates = extracted.candidates.filter { $0.field == field }
      let value = Self.value(of: field, in: extracted.article) ?? "(unknown)"
      text += "  \(padded(field.rawValue, to: 9)) \(shown(value))\n"
      for candidate in candidates {
        let mark = candidate.isChosen ? "+" : "-"
        let note = candidate.note.map { "  (\(SafeText.line($0)))" } ?? ""
        text += "    \(mark) \(padded(SafeText.line(candidate.origin), to: 24)) "
        text += shown(candidate.value) + note + "\n"
      }
    }
    return text
  }

  private static func value(of field: Candidate.Field, in article: Article) -> String? {
    switch field {
    case .title: article.title.nonEmpty
    case .summary: article.summary
    case .byline: article.byline
    case .source: article.source ?? article.domain
    case .language: article.language
    case .url: article.url
    case .date: article.published?.date.description
    case .body: article.body.nonEmpty.map { "\(Words.count(in: $0)) words: \($0)" }
    }
  }

  private static func shown(_ value: String) -> String {
    let line = SafeText.line(String(value.prefix(longestValue * 2))).collapsingWhitespace
    return line.count <= longestValue ? line : line.prefix(longestValue - 1) + "…"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
