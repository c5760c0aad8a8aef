import ArticleModel
import TextProcessing

/// What the fields that a record without text has besides seem to hold.
struct UnusedColumns {
  /// Their names, the shortest values first.
  let names: [String]
  /// The field with the longest text.
  let text: String
  /// A field that states a date, when the article has none.
  let date: String?
  /// Whether the text is an article's beyond doubt, so that a record without it is worth nothing.
  let holdsArticle: Bool

  /// So few words may be a name or a label.
  private static let fewestWords = 4
  /// A sentence of so many words is no remark.
  private static let articleWords = 8

  /// Looks at what is left of a record that gave no text; `nil` when nothing there reads like text.
  init?(_ fields: [String: FieldValue], isDated: Bool, dates: DateParser) {
    var texts: [(name: String, text: String)] = []
    for (name, value) in fields {
      guard case .text(let text) = value, !text.trimmingWhitespace.isEmpty else { continue }
      texts.append((name, text))
    }
    texts.sort { ($0.text.utf8.count, $0.name) < ($1.text.utf8.count, $1.name) }
    guard let longest = texts.last else { return nil }
    let features = LineFeatures(of: String(longest.text.prefix(2000)))
    guard features.weight >= Self.fewestWords, !longest.text.contains("://") else { return nil }
    names = texts.map(\.name)
    text = longest.name
    date =
      isDated
      ? nil
      : texts.dropLast().first { $0.text.utf8.count < 60 && dates.date(inField: $0.text) != nil }?
        .name
    holdsArticle =
      features.weight >= Self.articleWords && (features.endsSentence || features.sentences > 0)
  }

  /// The option that says what they hold.
  var advice: String {
    let mappings = ["body=\(text)"] + (date.map { ["date=\($0)"] } ?? [])
    let option = mappings.joined(separator: ",")
    return "--map " + (option.contains(" ") ? "'\(option)'" : option)
  }

  /// Names of columns, as a list for the user.
  static func list(_ names: Set<String>) -> String {
    let shown = names.sorted().prefix(12).map { $0.count > 40 ? $0.prefix(40) + "…" : $0 }
    return shown.joined(separator: ", ")
      + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}
