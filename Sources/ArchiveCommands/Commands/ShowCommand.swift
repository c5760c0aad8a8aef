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
      """)

  @OptionGroup var archiveOptions: ArchiveOptions
  @OptionGroup var colourOptions: ColourOptions

  @Flag(help: "Print one JSON object an article.")
  var jsonl = false

  @Option(
    help: ArgumentHelp("Show this version instead of the newest.", valueName: "number"))
  var versionNumber: Int?

  @Flag(inversion: .prefixedNo, help: "Show long articles in $PAGER on a terminal.")
  var pager = true

  @Argument(help: "The numbers of articles, as 'archive find' prints them.") var ids: [Int64]

  mutating func run() throws {
    let archive = try archiveOptions.open(.read)
    let output = Pager.output(isWanted: pager && !jsonl)
    let text = ArticleText(style: colourOptions.style)
    var isFirst = true
    var missing: [any Error] = []
    for id in ids {
      do {
        let stored = try archive.run { try article(id, in: archive) }
        if jsonl {
          try output.sink.write(JSONLine.text(StoredArticleRecord(stored, hasBody: true)))
        } else {
          let older = try archive.olderVersions(of: id)
          try output.sink.write((isFirst ? "" : "\n\n") + text.text(stored, older: older))
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

  private func article(_ id: Int64, in archive: Archive) throws -> StoredArticle {
    if let versionNumber { return try archive.article(id, version: versionNumber) }
    guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
    return stored
  }
}
