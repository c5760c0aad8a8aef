import ArgumentParsing
import Storage

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive's file.", discussion: "Else $ARCHIVE, else $XDG_DATA_HOME/archive/archive.db.",
      valueName: "path"))
  var archive: String?

  /// The archive's file.
  ///
  /// - Throws: `ValidationError` if neither option nor environment gives one.
  var path: String {
    get throws {
      if let path = archive ?? Process.environment("ARCHIVE") { return path }
      // The XDG Base Directory specification ignores relative paths.
      if let data = Process.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
        return data + "/archive/archive.db"
      }
      guard let home = Process.environment("HOME") else {
        throw ValidationError("Name the archive with --archive: $HOME is not set.")
      }
      return home + "/.local/share/archive/archive.db"
    }
  }

  /// Opens the archive.
  func open(_ access: Archive.Access) throws -> Archive {
    let path = try path
    if access == .create { try Folder.make(for: path) }
    return try Archive(path: path, access: access)
  }
}
