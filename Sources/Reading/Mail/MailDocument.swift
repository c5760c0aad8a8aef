import ArticleModel
import Mail
import TextEncoding

/// What becomes of a message: a newsletter's text, or a page that a browser saved.
enum MailDocument {
  /// Hands over the document in a message, or the reason why there is none.
  static func read(
    _ bytes: [UInt8], at place: DocumentSink.Place = .whole, into sink: DocumentSink
  ) throws {
    let message = MailMessage(bytes)
    guard let body = message.body, body.bytes.contains(where: { $0 > 0x20 }) else {
      try sink.refuse("the message holds no text", at: place)
      return
    }
    guard body.bytes.count <= sink.limits.text else {
      let limit = ReadingLimits.words(sink.limits.text)
      try sink.refuse("the message's text is larger than \(limit)", at: place)
      return
    }
    let stated = message.isSavedPage ? savedPage(message) : newsletter(message)
    if body.isHTML {
      let page = WebPage(bytes: body.bytes, charset: body.charset)
      try sink.accept(.page(page), stated: stated, at: place)
    } else {
      let text = TextDecoder.decode(body.bytes, transport: body.charset)
      sink.tally.replaced += text.replaced
      let words = String(decoding: text.utf8, as: UTF8.self)
      try sink.accept(.scrape(words), stated: stated, at: place)
    }
  }

  /// The page says the rest itself; the day of saving is not that of publication.
  private static func savedPage(_ message: MailMessage) -> StatedFields {
    var stated = StatedFields()
    stated.url = webAddress(message.location)
    stated.captured = message.utcDate
    return stated
  }

  private static func newsletter(_ message: MailMessage) -> StatedFields {
    var stated = StatedFields()
    stated.externalID = message.identifier
    stated.title = message.subject.map(withoutPrefixes)
    stated.published = message.date
    stated.url = webAddress(message.location)
    // What went to a list is from an outlet; anything else is from a person.
    if message.isBulk {
      stated.source = message.listName ?? message.senderName
    } else {
      stated.byline = message.senderName
    }
    return stated
  }

  private static func webAddress(_ text: String?) -> String? {
    guard let text, text.lowercased().hasPrefix("http") else { return nil }
    return text
  }

  /// Returns a subject without "Re:" and "Fwd:".
  private static func withoutPrefixes(_ subject: String) -> String {
    var rest = subject[...]
    while let colon = rest.firstIndex(of: ":") {
      let word = rest[..<colon].lowercased().filter { $0 != " " }
      guard ["re", "fw", "fwd", "aw", "wg", "tr", "rv", "sv", "vs"].contains(word) else { break }
      rest = rest[rest.index(after: colon)...].drop { $0 == " " }
    }
    return rest.isEmpty ? subject : String(rest)
  }
}
