import ArticleModel
import TextProcessing

/// Reads an article from named fields.
///
/// Fields are stated, so nothing in them is taken for junk. What the article
/// has no place for is kept in `extra` under the record's own names.
struct RecordReader {
  let dates: DateParser
  /// What the user says of the fields.
  var map = FieldMap()
  var notes: ExtractionNotes?
  /// Whether a record is taken without its text, though it seems to have some.
  var acceptsTextless = false

  /// Returns the article of a record; title and body may be empty.
  func article(from record: Record, path: String) throws(InputError) -> Article {
    let dump =
      ExportedFields.areIn(record)
      ? DumpRecord(record.fields) : DumpShape.recognized(record.fields)
    if let refusal = dump.refusal { throw InputError(.malformed, path: path, reason: refusal) }
    var fields = RecordFields(
      Record(dump.fields), path: path, map: map, given: record.fields)
    let export = ExportedFields(takenFrom: &fields)
    let texts = RecordTexts(isExact: export != nil)
    let hasOwnID = export != nil || fields.has("external_id")
    let externalID = try fields.identifier(hasOwnID ? .externalID : .identifier)
    let body = try fields.text(.body)
    var article = Article(
      externalID: externalID?.nonEmpty,
      title: texts.line(try fields.text(.title) ?? ""),
      summary: try fields.text(.summary).map(texts.paragraphs)?.nonEmpty,
      body: body.map(texts.paragraphs) ?? "",
      byline: try fields.names(.byline).map(\.collapsingWhitespace)?.nonEmpty,
      source: try fields.names(.source).map(texts.outlet)?.nonEmpty,
      url: try fields.text(.url)?.nonEmpty)
    if let count = texts.takeCutMark(from: &article.body) {
      fields.keep(count, as: "characters_cut_off")
    }
    if article.body.isEmpty, CanonicalURL.isWebAddress(article.title) {
      // Lists of saved pages repeat the address where they know no headline.
      article.url = article.url ?? article.title
      article.title = ""
    }
    if let language = try fields.text(.language) {
      article.language = LanguageTag.tag(language)
      if article.language == nil { fields.keep(language, as: "language") }
    }
    article.published = try fields.date(.published, parser: dates)
    if let method = dump.dateMethod { article.published?.method = method }
    if let label = dump.dateLabel, let original = article.published?.original {
      article.published?.original = "\(label): \(original)"
    }
    if article.published == nil, let text = fields.unusableDate {
      notes?.unusableDate(text, path: path)
    }
    if export == nil { try checkText(of: article, remaining: fields.remaining, path: path) }
    export?.complete(&article)
    article.extra = export?.extra(with: fields.remaining) ?? FieldValue.json(of: fields.remaining)
    return article
  }

  /// Says which column may hold the text of a record that has a headline and no text.
  private func checkText(
    of article: Article, remaining: [String: FieldValue], path: String
  ) throws(InputError) {
    guard article.body.isEmpty, article.summary == nil, !article.title.isEmpty, !map.maps(.body),
      let columns = UnusedColumns(remaining, isDated: article.published != nil, dates: dates)
    else { return }
    guard columns.holdsArticle, !acceptsTextless else {
      notes?.unusedColumns(columns, path: path)
      return
    }
    throw InputError(
      .malformed, path: path,
      reason: "a headline and no text, but \"\(columns.text)\" may be the text: add it with "
        + "\(columns.advice), or without text by --force")
  }
}
