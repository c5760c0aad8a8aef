/// What is counted while one input is read.
final class ReadingTally {
  /// How many bytes became U+FFFD and belong to no document yet.
  var replaced = 0
  /// How many files or captures were passed over because they are of other kinds.
  var skipped = 0

  /// Returns how many bytes were replaced since the last call.
  func takeReplaced() -> Int {
    defer { replaced = 0 }
    return replaced
  }
}
