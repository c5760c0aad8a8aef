import ArticleModel
import Ingestion
import Presentation

/// What `add` tells the user while it works and at its end, on standard error.
final class AddReport {
  private let isQuiet: Bool
  private let showsProgress: Bool
  private let clock = ContinuousClock()
  private let beginning: ContinuousClock.Instant
  private var lastProgress: ContinuousClock.Instant
  private var progressLine = ProgressLine()

  /// Whether any input gave no article.
  private(set) var hasRefused = false
  /// Whether any input could not be opened or read.
  private(set) var hasUnreadable = false

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    showsProgress = !isQuiet && Process.isTerminal(.error)
    beginning = clock.now
    lastProgress = beginning
  }

  /// Names an input that gave no article, and says why.
  func refuse(_ error: InputError) {
    hasRefused = true
    if error.kind == .unreadable { hasUnreadable = true }
    progressLine.clear()
    // A line break in a file's name must not make another message.
    Message.error(SafeText.line(error.description))
  }

  /// Shows how far the work is, on a terminal and once it has taken a second.
  func progress(_ summary: ImportSummary) {
    let now = clock.now
    guard showsProgress, now - beginning > .seconds(1), now - lastProgress > .milliseconds(100)
    else { return }
    lastProgress = now
    let done = summary.added + summary.known + summary.changed
    progressLine.show("\(Message.grouped(done)) articles …")
  }

  /// Says what is worth knowing of inputs that were taken.
  func warn(_ warnings: [String]) {
    progressLine.clear()
    for warning in warnings { Message.note(SafeText.line("Warning: \(warning)")) }
  }

  /// Says how many inputs ended how.
  func end(_ summary: ImportSummary, skipped: Int, isDryRun: Bool = false) {
    progressLine.clear()
    guard !isQuiet else { return }
    let verb = isDryRun ? "would be added" : "added"
    var parts = ["\(Message.count(summary.added, "article")) \(verb)"]
    if summary.undated > 0 { parts[0] += " (\(Message.grouped(summary.undated)) undated)" }
    if !isDryRun {
      let completed = Message.grouped(summary.completed)
      parts.append(
        "\(Message.grouped(summary.known)) known already"
          + (summary.completed > 0 ? " (\(completed) given what they lacked)" : ""))
      parts.append("\(Message.grouped(summary.changed)) changed")
    }
    parts.append("\(Message.grouped(summary.refused)) refused")
    if skipped > 0 { parts.append("\(Message.count(skipped, "file")) of other kinds passed over") }
    Message.note(parts.joined(separator: ", "))
  }
}
