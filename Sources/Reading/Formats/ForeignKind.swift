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
      "an Outlook message", ["msg", "pst"], advice: "save it as .eml first"),
    ForeignKind(
      "a spreadsheet", ["xls", "xlsx", "ods"], advice: "save its rows as CSV (UTF-8) first"),
    ForeignKind(
      "a list of captures (CDX)", ["cdx", "cdxj"], content: CaptureIndex.recognizes,
      advice: "it names pages and holds none of them: fetch them, for example with "
        + "wget --input-file=LIST --warc-file=NAME, and add what was fetched"),
    ForeignKind(
      "PDF", ["pdf"], signatures: [Array("%PDF-".utf8)],
      advice: "convert it first, for example: pdftotext FILE.pdf FILE.txt"),
    ForeignKind(
      "an office document", ["doc", "docx", "odt", "pptx", "odp", "rtf", "epub"],
      signatures: [
        [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8), [0x50, 0x4B, 3, 4],
      ], advice: toText),
    ForeignKind(
      "this kind of compressed file", ["7z", "rar", "lz4", "br", "z", "lzma"],
      signatures: [[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("Rar!".utf8)],
      advice: "unpack it first, or pack it as .zip or .tar.gz"),
    ForeignKind(
      "a WACZ collection", ["wacz"],
      advice: "add the WARC files in its folder archive: unzip it first"),
    ForeignKind(
      "an image", ["png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff", "heic"],
      signatures: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)],
      advice: "type its text into a .txt file"),
    ForeignKind(
      "a database", ["db", "sqlite", "sqlite3"], signatures: [Array("SQLite format 3\0".utf8)],
      advice: "export its records as JSON Lines first"),
  ]

  /// Whether a zip file is an office document, by its name or by the name of its first entry.
  static func isOfficeFile(_ fileExtension: String, _ opening: some Collection<UInt8>) -> Bool {
    let head = Array(opening.prefix(64))
    guard head.starts(with: [0x50, 0x4B]) else { return false }
    if ["docx", "odt", "pptx", "odp", "epub", "xlsx", "ods", "wacz"].contains(fileExtension) {
      return true
    }
    // The name begins after the fixed part of the entry's header.
    let name = head.dropFirst(30)
    return ["[Content_Types].xml", "mimetype", "_rels/"].contains { name.starts(with: $0.utf8) }
  }
}
