import ArticleModel

/// Says where the fields of an article come from for which nobody kept candidates.
enum FieldEvidence {
  /// Returns a candidate for each field that has a value but no winner; the origin says what the
  /// article was read from: `record field`, `copied text`.
  static func missing(in extracted: ExtractedArticle, origin: String) -> [Candidate] {
    let article = extracted.article
    let known = Set(extracted.candidates.lazy.filter(\.isChosen).map(\.field))
    var found: [Candidate] = []
    func add(_ field: Candidate.Field, _ value: String?, _ origin: String) {
      guard let value, !value.isEmpty, !known.contains(field) else { return }
      found.append(Candidate(field, value, origin: origin, isChosen: true))
    }
    add(.title, article.title, origin)
    add(.summary, article.summary, origin)
    add(.byline, article.byline, origin)
    add(.source, article.source, origin)
    add(.language, article.language, article.languageMethod == .identified ? "text" : origin)
    add(.url, article.url, origin)
    if let date = article.published {
      add(.date, date.date.description, date.method.rawValue)
    }
    add(.body, String(article.body.prefix(200)), origin)
    return found
  }
}
