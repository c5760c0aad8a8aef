import TextProcessing

/// Makes text of what stands in a record's fields.
struct RecordTexts {
  /// Whether fields hold text as we wrote it, in which nothing is markup.
  let isExact: Bool

  /// Returns the text of one line.
  func line(_ text: String) -> String {
    isExact ? PlainText.normalized(text).collapsingWhitespace : FieldMarkup.line(text)
  }

  /// Returns the text of paragraphs.
  func paragraphs(_ text: String) -> String {
    if isExact { return PlainText.paragraphs(text) }
    if FieldMarkup.holdsBlocks(text) { return FieldMarkup.paragraphs(text) }
    // One line may have references all the same, as teasers have.
    return FieldMarkup.holdsMarkup(text) && !text.utf8.contains(0x0A)
      ? FieldMarkup.line(text) : PlainText.paragraphs(text)
  }

  /// Returns an outlet's name; of an address, its host.
  func outlet(_ text: String) -> String {
    let name = text.collapsingWhitespace
    guard !isExact, CanonicalURL.isWebAddress(name),
      let start = CanonicalURL.canonical(name).split(separator: "/").dropFirst().first
    else { return name }
    return String(start)
  }

  /// Takes off the mark of a text that a service cut off, `… [+1234 chars]`, and returns how many
  /// characters it says are missing.
  func takeCutMark(from body: inout String) -> String? {
    guard !isExact, body.hasSuffix(" chars]"), let open = body.lastIndex(of: "["),
      body[open...].hasPrefix("[+")
    else { return nil }
    let count = body[open...].dropFirst(2).dropLast(" chars]".count)
    guard !count.isEmpty, count.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = String(count)
    body = String(body[..<open]).trimmingWhitespace
    return number
  }
}
