import ArticleModel

/// Walks through a folder and the folders in it, without holding any of them open.
///
/// Symbolic links to folders are followed, but no folder is entered twice, so
/// that links cannot lead in a circle.
struct FolderWalk {
  private struct Level {
    let path: SystemPath
    let listing: FolderListing
    var position = 0
  }

  private var levels: [Level] = []
  private var entered: Set<FileStatus.Identity> = []
  private var pending: Result<Input, InputError>?

  init(_ path: SystemPath, identity: FileStatus.Identity) {
    entered.insert(identity)
    enter(path)
  }

  /// Returns the next file, or the reason why one could not be had; `nil` at the end.
  mutating func next() -> Result<Input, InputError>? {
    while true {
      if let result = pending {
        pending = nil
        return result
      }
      guard let level = levels.indices.last else { return nil }
      guard levels[level].position < levels[level].listing.count else {
        levels.removeLast()
        continue
      }
      let (name, kind) = levels[level].listing[levels[level].position]
      levels[level].position += 1
      visit(levels[level].path.appending(name), kind)
    }
  }

  private mutating func visit(_ path: SystemPath, _ kind: FolderListing.EntryKind) {
    if kind == .regular {
      pending = .success(Input(path, isNamed: false))
      return
    }
    do throws(ReadFailure) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .regular:
        pending = .success(Input(path, isNamed: false))
      case .folder:
        if entered.insert(status.identity).inserted { enter(path) }
      case .stream, .other:
        break
      }
    } catch {
      pending = .failure(InputError(error, path: path.text))
    }
  }

  private mutating func enter(_ path: SystemPath) {
    do throws(ReadFailure) {
      var listing = try FolderListing(of: path)
      listing.sort()
      levels.append(Level(path: path, listing: listing))
    } catch {
      pending = .failure(InputError(error, path: path.text))
    }
  }
}

extension InputError {
  init(_ failure: ReadFailure, path: String) {
    self.init(failure.kind, path: path, reason: failure.reason)
  }
}
