import ArgumentParsing
import Storage

/// Brings an older archive up to date.
struct UpgradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Bring an archive that an older version made up to date.",
    discussion: "Commands that write do this by themselves; those that only read never do.")

  @OptionGroup var archiveOptions: ArchiveOptions

  mutating func run() throws {
    let archive = try archiveOptions.open(.write)
    try IndexUpkeep.run(archive, isQuiet: false)
    Message.note("'\(archive.path)' is up to date")
  }
}
