import ArticleModel
import TextProcessing

extension Article {
  /// Takes over what the container of a plain text says of it, such as a message's headers.
  ///
  /// The container knows better than lines that merely look like a headline.
  mutating func take(_ stated: StatedFields, dates: DateParser) {
    if let stated = stated.title?.nonEmpty {
      // A first line that was taken for the headline belongs to the text after all; a headline
      // that was made of the text's opening words still stands there.
      let opening = title.hasSuffix("…") ? title.dropLast() : title[...]
      if !title.isEmpty, title != stated, !body.hasPrefix(opening) {
        body = body.isEmpty ? title : title + "\n\n" + body
      }
      title = stated
    }
    externalID = stated.externalID ?? externalID
    summary = stated.summary ?? summary
    byline = stated.byline ?? byline
    source = stated.source ?? source
    url = stated.url ?? url
    language = stated.language ?? language
    captured = stated.captured ?? captured
    takeDate(of: stated, dates: dates)
  }

  /// Takes over the date of publication that the container states.
  mutating func takeDate(of stated: StatedFields, dates: DateParser) {
    if let published = stated.published, let date = dates.date(inField: published) {
      var known = PublicationDate(date: date, method: .container, original: published)
      known.zone = Self.zone(of: published)
      self.published = known
    }
  }

  /// Returns the zone at the end of an ISO 8601 date with a time.
  private static func zone(of date: String) -> String? {
    guard date.utf8.count > 16, date.contains("T") else { return nil }
    if date.hasSuffix("Z") { return "Z" }
    let last = date.suffix(6)
    return last.first == "+" || last.first == "-" ? String(last) : nil
  }
}
