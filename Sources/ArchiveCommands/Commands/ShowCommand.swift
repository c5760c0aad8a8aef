import ArgumentParsing
import Presentation
import Storage

/// Shows whole articles.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print whole articles.",
    discussion: """
      Examples:
        archive show 12
        archive show 12 13 --jsonl
        archive show 12 --version-number 1          as it was before it changed
        archive show 12 --original -o page.html     the page that it was found in
      """)

  @OptionGroup var archiveOptions: ArchiveOptions
  @OptionGroup var colourOptions: ColourOptions

  @Flag(help: "Print one JSON object an article.")
  var jsonl = false

  @Option(
    help: ArgumentHelp("Show this version instead of the newest.", valueName: "number"))
  var versionNumber: Int?

  @Flag(help: "Write what the article was extracted from, byte for byte.")
  var original = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file for --original; else standard output.", valueName: "file"))
  var output: String?

  @Flag(inversion: .prefixedNo, help: "Show long articles in $PAGER on a terminal.")
  var pager = true

  @Argument(help: "The numbers of articles, as 'archive find' prints them.") var ids: [Int64]

  mutating func validate() throws {
    guard !original || (ids.count == 1 && !jsonl && versionNumber == nil) else {
      throw ValidationError("--original writes the original of one article, of its newest version.")
    }
    guard output == nil || original else {
      throw ValidationError("--output is the file for --original; use them together.")
    }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(.read)
    guard !original else { return try writeOriginal(of: ids[0], in: archive) }
    let output = Pager.output(isWanted: pager && !jsonl)
    let text = ArticleText(style: colourOptions.style)
    var isFirst = true
    var missing: [any Error] = []
    for id in ids {
      do {
        let stored = try archive.run { try article(id, in: archive) }
        if jsonl {
          try output.sink.write(data: JSONLine.text(StoredArticleRecord(stored, hasBody: true)))
        } else {
          let details = try archive.run { try archive.details(of: id) }
          try output.sink.write((isFirst ? "" : "\n\n") + text.text(stored, details))
        }
        isFirst = false
      } catch let error as ArchiveError {
        missing.append(error)
      }
    }
    try output.end()
    for error in missing { Message.error(String(describing: error)) }
    if let first = missing.first { throw ExitCode(for: first) }
  }

  private func writeOriginal(of id: Int64, in archive: Archive) throws {
    guard let kept = try archive.run({ try archive.original(of: id) }) else {
      guard try archive.run({ try archive.article(id) }) != nil else {
        throw ArchiveError.noArticle(id: id)
      }
      throw ArchiveError.noOriginal(id: id)
    }
    let bytes: [UInt8]
    do {
      bytes = try kept.bytes()
    } catch {
      throw ArchiveError.damaged(
        path: archive.path, reason: "the original of article \(id): \(error)")
    }
    if let output, output != "-" {
      let file = try AtomicFile(
        path: output, keeping: [archive.path, archive.path + "-wal", archive.path + "-shm"])
      try file.sink.write(data: bytes)
      try file.commit()
    } else {
      let sink = OutputSink.standardOutput()
      try sink.write(data: bytes)
      try sink.flush()
    }
  }

  private func article(_ id: Int64, in archive: Archive) throws -> StoredArticle {
    if let versionNumber { return try archive.article(id, version: versionNumber) }
    guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
    return stored
  }
}
