public import ArgumentParsing

/// The program's root command.
public struct ArchiveCommand: ParsableCommand {
  /// The version that `--version` prints and the changelog names.
  public static let version = "0.1.0"

  /// The name, texts and subcommands of the program.
  public static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Keep news articles in one file and search them.",
    discussion: """
      Examples:
        archive add ~/clippings                     take in a folder
        archive find grain export --country UA      search, best match first
        archive find '"trade deal"' --since 2023    a phrase, in 2023 and later
        archive show 12                             read an article
        archive export --leader macron -o a.csv     write a table

      The archive is the file named by --archive, else by $ARCHIVE, else
      $XDG_DATA_HOME/archive/archive.db (~/.local/share/archive/archive.db).

      Exit status:
        0   done, or found
        1   nothing found
        64  wrong usage
        65  an input is not what it should be
        66  an input cannot be read
        69  the archive cannot be used, or a newer version made it
        70  a mistake of this program
        74  writing failed
        75  the archive is locked; try again
      """,
    version: version,
    subcommands: [
      AddCommand.self, FindCommand.self, SearchFileCommand.self, ShowCommand.self,
      ExportCommand.self, StatsCommand.self, CountriesCommand.self, LeadersCommand.self,
      SourcesCommand.self, GazetteerCommand.self, EditCommand.self, TagCommand.self,
      WhyCommand.self, RetagCommand.self, RemoveCommand.self, ExtractCommand.self,
      ReprocessCommand.self, BoilerplateCommand.self, UpgradeCommand.self,
    ], topics: [QueryHelp.topic])

  /// Creates the command as the parser needs it.
  public init() {}
}
