import ArticleModel
import TextProcessing

/// Reads an article from named fields.
///
/// Fields are stated, so nothing in them is taken for junk. What the article
/// has no place for is kept in `extra` under the record's own names.
struct RecordReader {
  let dates: DateParser

  /// Returns the article of a record; title and body may be empty.
  func article(from record: Record, path: String) throws(InputError) -> Article {
    var fields = RecordFields(record, path: path)
    let export = ExportedFields(takenFrom: &fields)
    var externalID: String?
    if export != nil || fields.has("external_id") {
      externalID = try fields.identifier(.externalID)
    } else {
      externalID = try fields.identifier(.identifier)
    }
    let body = try fields.text(.body)
    var article = Article(
      externalID: externalID?.nonEmpty,
      title: PlainText.normalized(try fields.text(.title) ?? "").collapsingWhitespace,
      summary: try fields.text(.summary).map(PlainText.paragraphs)?.nonEmpty,
      body: body.map(PlainText.paragraphs) ?? "",
      byline: try fields.names(.byline).map(\.collapsingWhitespace)?.nonEmpty,
      source: try fields.names(.source).map(\.collapsingWhitespace)?.nonEmpty,
      url: try fields.text(.url)?.nonEmpty)
    if let language = try fields.text(.language) {
      article.language = LanguageTag.primarySubtag(language)
      if article.language == nil { fields.keep(language, as: "language") }
    }
    article.published = try fields.date(.published, parser: dates)
    export?.complete(&article)
    article.extra = export?.extra(with: fields.remaining) ?? FieldValue.json(of: fields.remaining)
    return article
  }
}
