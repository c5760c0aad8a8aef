/// A line on the terminal that is written over as work goes on.
struct ProgressLine {
  private var width = 0

  /// Shows a text in place of the one before.
  mutating func show(_ text: String) {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    width = text.count
    Process.overwrite(text + blanks)
  }

  /// Takes the line away, if there is one.
  mutating func clear() {
    guard width > 0 else { return }
    let blanks = String(repeating: " ", count: width)
    width = 0
    // The first takes the letters away, the second the cursor back.
    Process.overwrite(blanks)
    Process.overwrite("")
  }
}
