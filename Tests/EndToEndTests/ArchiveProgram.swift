import Foundation
import Testing

/// The built program, run in a folder of its own with an environment of its own.
final class ArchiveProgram {
  /// What a run of the program left behind.
  struct Outcome: Sendable {
    let status: Int32
    let bytes: Data
    let errors: String

    var output: String { String(decoding: bytes, as: UTF8.self) }
    var lines: [Substring] { output.split(separator: "\n") }

    /// The output as JSON Lines.
    func objects() throws -> [[String: Any]] {
      try lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }
  }

  private struct NotBuilt: Error {}

  /// The folder of this test, removed at its end.
  let folder: String
  private let executable: URL

  init() throws {
    executable = try Self.find()
    folder = FileManager.default.temporaryDirectory.path + "/archive-e2e-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The sample articles.
  static let samples = root + "/samples"
  /// The pages for readers.
  static let documents = root + "/docs"
  /// The recorded help texts.
  static let snapshots = root + "/Tests/EndToEndTests/Snapshots"
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Looks beside the test program and in the folders above it.
  private static func find() throws -> URL {
    for start in [CommandLine.arguments[0], Bundle.main.executablePath ?? ""] {
      var place = URL(filePath: start)
      for _ in 0..<8 {
        place.deleteLastPathComponent()
        let file = place.appending(path: "archive")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: file.path)
        {
          return file
        }
      }
    }
    throw NotBuilt()
  }

  /// The archive's file.
  var archive: String { file("news.db") }

  func file(_ name: String) -> String { folder + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: file(name)))
    return file(name)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: file(name))), as: UTF8.self)
  }

  func contains(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name))
  }

  /// Starts the program; its streams go to files, so that no pipe can fill up.
  func start(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil,
    output: FileHandle? = nil
  ) throws -> Run {
    try Run(
      executable, arguments, input: input, folder: folder,
      environment: environment ?? self.environment, output: output)
  }

  private var environment: [String: String] { ["ARCHIVE": archive, "HOME": folder, "TZ": "UTC"] }

  /// Runs a command of the shell, in which `"$0"` is the program.
  func run(shell command: String, output: FileHandle? = nil) throws -> Outcome {
    try Run(
      URL(filePath: "/bin/sh"), ["-c", command, executable.path], input: "", folder: folder,
      environment: environment, output: output
    ).end()
  }

  /// Runs the program with a terminal as standard output, without colours, and returns what it was sent.
  func runOnTerminal(_ arguments: [String]) throws -> [UInt8] {
    var run: Run?
    let bytes = try PseudoTerminal().sent {
      let environment = self.environment.merging(["NO_COLOR": "1"]) { _, new in new }
      run = try start(arguments, environment: environment, output: $0)
    }
    _ = try run?.end()
    return bytes
  }

  /// Runs the program to its end.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil
  ) throws -> Outcome {
    try start(arguments, input: input, environment: environment).end()
  }

  /// Runs the words of a line, which has no quotation.
  func run(_ line: String) throws -> Outcome {
    try run(line.split(separator: " ").map(String.init))
  }

  /// Gives statements to the sqlite3 shell, as another program would read the archive.
  func shell(_ statements: String) throws -> Outcome {
    try Run(
      URL(filePath: "/usr/bin/env"),
      ["sqlite3", "-batch", "-init", "/dev/null", "-header", "-separator", " | ", archive],
      input: statements, folder: folder,
      environment: ProcessInfo.processInfo.environment
    ).end()
  }

  /// A run of the program that may be under way.
  final class Run {
    let process = Process()
    private let base: String

    init(
      _ executable: URL, _ arguments: [String], input: String, folder: String,
      environment: [String: String], output: FileHandle? = nil
    ) throws {
      base = folder + "/." + UUID().uuidString
      try Data(input.utf8).write(to: URL(filePath: base + ".in"))
      for name in [".out", ".err"] { try Data().write(to: URL(filePath: base + name)) }
      process.executableURL = executable
      process.arguments = arguments
      process.environment = environment
      process.currentDirectoryURL = URL(filePath: folder)
      process.standardInput = try FileHandle(forReadingFrom: URL(filePath: base + ".in"))
      process.standardOutput =
        try output ?? FileHandle(forWritingTo: URL(filePath: base + ".out"))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: base + ".err"))
      try process.run()
    }

    func end() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus,
        bytes: try Data(contentsOf: URL(filePath: base + ".out")),
        errors: String(
          decoding: try Data(contentsOf: URL(filePath: base + ".err")), as: UTF8.self))
    }
  }
}
