public import ArticleModel

/// The files that the paths on a command line stand for.
///
/// Folders are walked in natural order, hidden entries left out, and paths are
/// also taken from lists with one path a line, or ended by NUL characters as
/// `find -print0` writes them. Iterating does the work step by step; a path
/// that cannot be had becomes a failure in its place, and the rest goes on.
///
/// ```swift
/// for input in InputList(paths: ["news", "extra.jsonl"]) {
///   try reader.forEachDocument(of: input.get()) { … }
/// }
/// ```
public struct InputList: Sequence, Sendable {
  /// Files and folders; `-` is standard input.
  public var paths: [String]
  /// Files that hold paths; `-` is standard input.
  public var lists: [String]
  /// Whether a NUL character ends each path of a list even where no list shows one.
  public var isSeparatedByNUL: Bool

  /// Creates the list of what paths stand for, and then of what lists of paths stand for.
  public init(paths: [String], filesFrom lists: [String] = [], isSeparatedByNUL: Bool = false) {
    self.paths = paths
    self.lists = lists
    self.isSeparatedByNUL = isSeparatedByNUL
  }

  /// Returns an iterator that looks into folders and lists as it goes.
  public func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// Goes through paths, folders and lists.
  public struct Iterator: IteratorProtocol {
    private var paths: ArraySlice<String>
    private var lists: ArraySlice<String>
    private var walk: FolderWalk?
    private var list: PathList?
    private var usedStandardInput = false

    private let isSeparatedByNUL: Bool

    init(_ inputs: InputList) {
      paths = inputs.paths[...]
      lists = inputs.lists[...]
      isSeparatedByNUL = inputs.isSeparatedByNUL
    }

    /// Returns the next file or the reason why it cannot be had; `nil` at the end.
    public mutating func next() -> Result<Input, InputError>? {
      while true {
        if let found = walk?.next() { return found }
        walk = nil
        if let path = paths.popFirst() {
          if path == "-" { return standardInput() }
          if let found = resolve(SystemPath(path)) { return found }
          continue
        }
        if let found = nextOfList() {
          switch found {
          case .success(let path):
            if let found = resolve(path) { return found }
            continue
          case .failure(let error): return .failure(error)
          }
        }
        guard let path = lists.popFirst() else { return nil }
        if let error = open(list: path) { return .failure(error) }
      }
    }

    private mutating func nextOfList() -> Result<SystemPath, InputError>? {
      if let found = list?.next() { return found }
      list = nil
      return nil
    }

    private mutating func open(list path: String) -> InputError? {
      if path == "-", case .failure(let error) = standardInput() { return error }
      do throws(ReadFailure) {
        list = try PathList(path, isSeparatedByNUL: isSeparatedByNUL)
        return nil
      } catch {
        return InputError(error, path: path)
      }
    }

    /// Returns a file as it is, and begins to walk through a folder.
    private mutating func resolve(_ path: SystemPath) -> Result<Input, InputError>? {
      do throws(ReadFailure) {
        let status = try FileStatus(of: path)
        guard status.kind == .folder else { return .success(Input(path, isNamed: true)) }
        walk = FolderWalk(path, identity: status.identity)
        return nil
      } catch {
        return .failure(InputError(error, path: path.text))
      }
    }

    private mutating func standardInput() -> Result<Input, InputError> {
      guard !usedStandardInput else {
        return .failure(
          InputError(.unreadable, path: "-", reason: "standard input can be read only once"))
      }
      usedStandardInput = true
      return .success(Input(path: "-"))
    }
  }
}

@available(*, unavailable) extension InputList.Iterator: Sendable {}
