/// The kinds of file that are read.
enum DocumentFormats {
  /// Every kind, the more particular first.
  static let all: [any DocumentFormat] = [
    WARCFormat(), JSONLinesFormat(), JSONFormat(), FeedFormat(), HTMLFormat(), MailboxFormat(),
    MessageFormat(), TableFormat(), PlainTextFormat(),
  ]

  /// What the kinds are called, with the endings of their names, for messages.
  static let summary: String =
    all.map { format in
      "\(format.name) (\(format.fileExtensions.map { "." + $0 }.joined(separator: ", ")))"
    }.joined(separator: ", ") + "; each also in gzip, bzip2, xz, Zstandard, zip or tar"

  /// What is to be done with a file.
  enum Choice {
    case read(any DocumentFormat)
    /// It is of a kind that is not read: what it is called, and what to try.
    case refuse(String)
  }

  /// Returns how to read a file: its content decides, then its name.
  ///
  /// A file that the user named is read as text when nothing speaks against it.
  static func choose(for opening: ContentOpening, isNamed: Bool) -> Choice {
    if let format = all.first(where: { $0.recognizes(opening) }) { return .read(format) }
    if let kind = ForeignKind.all.first(where: { $0.recognizes(opening) }) {
      return .refuse(kind.refusal)
    }
    if let format = all.first(where: { $0.fileExtensions.contains(opening.fileExtension) }) {
      return .read(format)
    }
    if let kind = ForeignKind.all.first(where: {
      $0.fileExtensions.contains(opening.fileExtension)
    }) {
      return .refuse(kind.refusal)
    }
    guard isNamed, !opening.bytes.contains(0) else {
      return .refuse("not a kind of file that is read; what is read: \(summary)")
    }
    return .read(PlainTextFormat())
  }
}
