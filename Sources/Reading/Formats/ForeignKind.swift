/// A well-known kind of file that is not read, so that the message can say what to do instead.
struct ForeignKind: Sendable {
  private let name: String
  let fileExtensions: [String]
  private let signatures: [[UInt8]]
  private let textSignatures: [String]
  private let content: (@Sendable (ContentOpening) -> Bool)?
  private let advice: String

  private init(
    _ name: String, _ fileExtensions: [String], signatures: [[UInt8]] = [],
    textSignatures: [String] = [], content: (@Sendable (ContentOpening) -> Bool)? = nil,
    advice: String
  ) {
    self.name = name
    self.fileExtensions = fileExtensions
    self.signatures = signatures
    self.textSignatures = textSignatures
    self.content = content
    self.advice = advice
  }

  /// Whether the content is of this kind.
  func recognizes(_ opening: ContentOpening) -> Bool {
    signatures.contains { opening.hasPrefix($0) }
      || textSignatures.contains { opening.hasTextPrefix($0) } || content?(opening) == true
  }

  /// Why such a file is not read, and what to try.
  var refusal: String { "\(name) is not read; \(advice)" }

  private static let toText = "save its text as a .txt file first"

  /// The kinds, each known by its first bytes or by the ending of its name.
  static let all: [ForeignKind] = [
    ForeignKind(
      "XML other than feeds", ["xml"], textSignatures: ["<?xml"],
      advice: "convert its records to JSON Lines first"),
    ForeignKind(
      "a spreadsheet", ["xls", "xlsx", "ods"], advice: "save its rows as CSV (UTF-8) first"),
    ForeignKind(
      "a list of captures (CDX)", ["cdx", "cdxj"], content: CaptureIndex.recognizes,
      advice: "it names pages and holds none of them: fetch them, for example with "
        + "wget --input-file=LIST --warc-file=NAME, and add what was fetched"),
    ForeignKind("an e-mail", ["eml", "mbox", "msg"], advice: toText),
    ForeignKind(
      "a web archive", ["warc"], signatures: [Array("WARC/".utf8)],
      advice: "convert its records to JSON Lines first"),
    ForeignKind(
      "PDF", ["pdf"], signatures: [Array("%PDF-".utf8)],
      advice: "convert it first, for example: pdftotext FILE.pdf FILE.txt"),
    ForeignKind(
      "an office document", ["doc", "docx", "odt", "rtf", "epub"],
      signatures: [[0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8)], advice: toText),
    ForeignKind(
      "a compressed file", ["gz", "tgz", "bz2", "xz", "zst", "zip", "7z", "tar"],
      signatures: [
        [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
        [0x50, 0x4B, 0x03, 0x04],
      ],
      advice: "unpack it first, or give it unpacked on standard input: gzip -dc FILE.gz | … -"),
    ForeignKind(
      "an image", ["png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff", "heic"],
      signatures: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)],
      advice: "type its text into a .txt file"),
    ForeignKind(
      "a database", ["db", "sqlite", "sqlite3"], signatures: [Array("SQLite format 3\0".utf8)],
      advice: "export its records as JSON Lines first"),
    ForeignKind(
      "UTF-32 text", [], signatures: [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]],
      advice: "convert it first, for example: iconv -f utf-32 -t utf-8"),
  ]
}
