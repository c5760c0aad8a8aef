import ArticleModel
public import Storage
import TextProcessing

/// How reprocessing changes an article, as a person reads it.
public struct ChangeText {
  private let style: TextStyle

  /// Creates a printer of changes.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns the article's number and headline, then what each part was and becomes.
  public func text(_ change: ArticleChange) -> String {
    let before = change.before.article
    var lines = [
      style.apply(.label, to: String(change.before.id)) + "  "
        + style.apply(.title, to: Self.cut(before.title))
    ]
    for part in change.parts {
      switch part {
      case .body: lines += bodyLines(before.body, change.after.body)
      case .tags: lines.append(line(part, "countries or leaders found anew"))
      case .other: lines.append(line(part, "domain, times or other dates"))
      default:
        let old = Self.value(part, of: before).map { "\"\(Self.cut($0))\"" } ?? "unknown"
        let new = Self.value(part, of: change.after).map { "\"\(Self.cut($0))\"" } ?? "unknown"
        lines.append(line(part, "\(old) -> \(new)"))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func bodyLines(_ old: String, _ new: String) -> [String] {
    let counts = "\(Words.count(in: old)) -> \(Words.count(in: new)) words"
    var lines = [line(.body, counts)]
    let (oldParts, newParts) = (Self.paragraphs(old), Self.paragraphs(new))
    let (oldSet, newSet) = (Set(oldParts), Set(newParts))
    if let gone = oldParts.first(where: { !newSet.contains($0) }) {
      lines.append("              - \(Self.cut(gone))")
    }
    if let come = newParts.first(where: { !oldSet.contains($0) }) {
      lines.append("              + \(Self.cut(come))")
    }
    return lines
  }

  private func line(_ part: ArticleChange.Part, _ text: String) -> String {
    "    " + style.apply(.label, to: part.rawValue)
      + String(repeating: " ", count: max(1, 10 - part.rawValue.count)) + text
  }

  private static func value(_ part: ArticleChange.Part, of article: Article) -> String? {
    switch part {
    case .title: article.title
    case .summary: article.summary
    case .byline: article.byline
    case .source: article.source
    case .url: article.url
    case .language: article.language
    case .date: article.published?.date.description
    case .body, .tags, .other: nil
    }
  }

  private static func paragraphs(_ body: String) -> [String] {
    body.split(separator: "\n\n").map(String.init)
  }

  /// The beginning of a text, on one line and harmless to a terminal.
  private static func cut(_ text: String) -> String {
    // A character may have any number of marks; scalars bound the line.
    let beginning = String(text.unicodeScalars.prefix(161))
    let safe = SafeText.line(beginning)
    guard safe.unicodeScalars.count > 80 else { return safe }
    return String(safe.unicodeScalars.prefix(79)) + "…"
  }
}
