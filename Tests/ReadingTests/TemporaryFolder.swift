import ArticleModel
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of a test's own, which goes with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/reading-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders that its name asks for, and returns its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = path + "/" + name
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Returns a path without this folder's.
  func shortened(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.utf8.count + 1)) : path
  }

  /// Returns the paths that a list finds, and `!` before those that it could not have.
  func names(in list: InputList) -> [String] {
    list.map { result in
      switch result {
      case .success(let input): shortened(input.path)
      case .failure(let error): "!" + shortened(error.path)
      }
    }
  }

  /// Reads an input to its end.
  func read(
    _ path: String, isNamed: Bool = true, limits: ReadingLimits = ReadingLimits()
  ) throws -> ReadResult {
    var reading = ReadResult()
    reading.outcome = try DocumentReader(limits: limits).forEachDocument(
      of: Input(path: path, isNamed: isNamed)
    ) { result in
      switch result {
      case .success(let document):
        reading.documents.append(document)
        reading.paths.append(shortened(document.path))
      case .failure(let error):
        reading.errors.append(error)
        reading.paths.append("!" + shortened(error.path))
      }
    }
    return reading
  }

  /// Writes a file and reads it.
  func read(
    _ text: String, as name: String, isNamed: Bool = true,
    limits: ReadingLimits = ReadingLimits()
  ) throws -> ReadResult {
    try read(write(text, to: name), isNamed: isNamed, limits: limits)
  }
}

/// What came out of one input.
struct ReadResult {
  var outcome = DocumentReader.Outcome.read
  var documents: [RawDocument] = []
  var errors: [InputError] = []
  /// The paths of documents and, after a `!`, of errors, in order.
  var paths: [String] = []

  var reasons: [String] { errors.map(\.reason) }

  /// The text of the only document.
  var text: String? {
    guard documents.count == 1, case .scrape(let text) = documents[0].content else { return nil }
    return text
  }

  /// The fields of each record.
  var records: [[String: FieldValue]] {
    documents.compactMap { document in
      guard case .record(let record) = document.content else { return nil }
      return record.fields
    }
  }
}
