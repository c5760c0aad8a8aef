import ArticleModel
import Testing

@testable import Extraction

/// The day on which the tests take place.
let today = CalendarDate(year: 2026, month: 11, day: 24) ?? CalendarDate(ordinal: 0)

/// Returns the article of a page.
func scrape(
  _ text: String, path: String = "page.txt", defaults: ArticleExtractor.Defaults = .init()
) throws -> Article {
  try ArticleExtractor(defaults: defaults, today: today)
    .article(from: RawDocument(content: .scrape(text), path: path))
}

/// Returns the article of a record.
func read(
  _ fields: [String: FieldValue], defaults: ArticleExtractor.Defaults = .init()
) throws -> Article {
  try ArticleExtractor(defaults: defaults, today: today)
    .article(from: RawDocument(content: .record(Record(fields)), path: "notes.jsonl:7"))
}

extension Article {
  /// The body's paragraphs.
  var paragraphs: [String] {
    body.isEmpty ? [] : body.split(separator: "\n\n").map(String.init)
  }
}
