/// One file, or standard input, to be read for documents.
public struct Input: Hashable, Sendable {
  /// The path as the user named it, with the names below it for a file found in a folder; `-` is
  /// standard input.
  public let path: String
  /// Whether the user named this very file.
  ///
  /// A named file of an unknown kind is an error; one found in a folder is skipped.
  public let isNamed: Bool

  let systemPath: SystemPath

  /// Creates an input from its path.
  public init(path: String, isNamed: Bool = true) {
    self.path = path
    self.isNamed = isNamed
    systemPath = SystemPath(path)
  }

  init(_ path: SystemPath, isNamed: Bool) {
    self.path = path.text
    self.isNamed = isNamed
    systemPath = path
  }

  /// Whether this is standard input.
  public var isStandardInput: Bool { path == "-" }
}
