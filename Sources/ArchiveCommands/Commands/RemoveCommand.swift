import ArgumentParsing
import Storage

/// Removes articles.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove articles, with their older versions, for good.",
    discussion: """
      All of the numbers are removed, or none if one is wrong.

      Example:
        archive remove 12 13
      """)

  @OptionGroup var archiveOptions: ArchiveOptions

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  @Argument(help: "The numbers of articles, as 'archive find' prints them.") var ids: [Int64]

  mutating func run() throws {
    let archive = try archiveOptions.open(.write)
    let distinct = Set(ids)
    try archive.transaction {
      let writer = try ArticleWriter(archive) { Process.timestamp }
      for id in distinct.sorted() { try writer.remove(id) }
    }
    try IndexUpkeep.run(archive, isQuiet: quiet)
    if !quiet { Message.note("Removed \(Message.count(distinct.count, "article"))") }
  }
}
