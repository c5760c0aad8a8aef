import Ingestion
import Presentation

/// What `retag` tells the user: the first changes on standard output, progress and sums on standard
/// error.
final class RetagReport {
  private let limit: Int
  private let showsProgress: Bool
  private let output = OutputSink.standardOutput()
  private var printed = 0
  private var sums: [String: (added: Int, removed: Int)] = [:]
  private var progressLine = ProgressLine()

  init(limit: Int, showsProgress: Bool) {
    self.limit = limit
    self.showsProgress = showsProgress && Process.isTerminal(.error)
  }

  /// Counts a change, and prints it if it is among the first.
  func note(_ change: TagChange) throws {
    for tag in change.added { sums[tag, default: (0, 0)].added += 1 }
    for tag in change.removed { sums[tag, default: (0, 0)].removed += 1 }
    guard printed < limit else { return }
    printed += 1
    let tags = change.added.map { "+" + $0 } + change.removed.map { "-" + $0 }
    let words = SafeText.line(tags.joined(separator: " "))
    try output.write("\(change.id)  \(words)  \(SafeText.line(change.title))\n")
  }

  /// Shows how far the work is, on a terminal.
  func progress(_ count: Int, of total: Int) {
    guard showsProgress, count > 0, count.isMultiple(of: 512) else { return }
    progressLine.show("\(Message.grouped(count)) of \(Message.count(total, "article")) …")
  }

  /// Says what changed, the tags that changed most first.
  func end(changed: Int, isDryRun: Bool, isQuiet: Bool) throws {
    try output.flush()
    progressLine.clear()
    guard !isQuiet else { return }
    let most = sums.sorted {
      ($1.value.added + $1.value.removed, $0.key) < ($0.value.added + $0.value.removed, $1.key)
    }.prefix(10)
    let list = most.map { tag, sum in
      let parts = [sum.added > 0 ? "+\(sum.added)" : "", sum.removed > 0 ? "-\(sum.removed)" : ""]
      return tag + " " + parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    let verb = isDryRun ? "would change" : "changed"
    var line = "\(Message.count(changed, "article")) \(verb)"
    if !list.isEmpty { line += ": " + list.joined(separator: ", ") }
    Message.note(line)
  }
}
