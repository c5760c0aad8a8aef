import TextProcessing

/// Why a name of a country or a leader that was typed cannot be used.
struct NameError: Error, CustomStringConvertible {
  let typed: String
  /// What is wrong with it.
  let reason: String
  /// What could have been meant, best first.
  let candidates: [String]

  /// The message for the user.
  var description: String {
    let list = candidates.isEmpty ? "" : ": " + candidates.joined(separator: ", ")
    return "'\(typed)' \(reason)\(list)"
  }

  /// A name that is not known.
  static func unknown(_ typed: String, _ kind: String, _ suggestions: [String]) -> NameError {
    let question = suggestions.isEmpty ? "" : "; did you mean"
    return NameError(
      typed: typed, reason: "is no \(kind) that is known\(question)", candidates: suggestions)
  }
}
