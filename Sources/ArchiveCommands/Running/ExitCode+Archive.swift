import ArgumentParsing
import ArticleModel
import Presentation
import Search
import Storage

extension ExitCode {
  /// A search found nothing.
  static let nothingFound = ExitCode(1)
  /// The command line is wrong.
  static let usage = ExitCode(64)
  /// An input is not what it should be.
  static let badInput = ExitCode(65)
  /// An input cannot be read.
  static let unreadable = ExitCode(66)
  /// The archive cannot be used, or a newer version made it.
  static let unusable = ExitCode(69)
  /// A mistake of the program.
  static let ownMistake = ExitCode(70)
  /// Writing failed.
  static let writeFailed = ExitCode(74)
  /// Nobody reads the output any more: what a shell says of a program that SIGPIPE ends.
  static let closedPipe = ExitCode(141)
  /// The archive is locked; trying again may help.
  static let locked = ExitCode(75)

  /// Returns the exit status for an error; one that nobody foresaw is our own mistake.
  init(for error: any Error) {
    switch error {
    case let error as ArchiveError: self = Self.status(of: error)
    case let error as InputError: self = error.kind == .malformed ? .badInput : .unreadable
    case is FilterError, is QueryError, is DateExpressionError, is NameError: self = .usage
    case is EditError, is BoilerplateError: self = .badInput
    case let error as OutputError: self = error.isClosedPipe ? .closedPipe : .writeFailed
    default: self = .ownMistake
    }
  }

  private static func status(of error: ArchiveError) -> ExitCode {
    switch error {
    case .missing, .notAnArchive, .newer, .older, .damaged, .inaccessible: .unusable
    case .locked: .locked
    case .writeFailed: .writeFailed
    case .noArticle, .noVersion, .noOriginal: .nothingFound
    }
  }
}
