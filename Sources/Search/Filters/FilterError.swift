/// Why a filter cannot be used as it was written.
public struct FilterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The option that holds the value, with its dashes.
  public let option: String
  /// What was typed.
  public let value: String
  /// What is wrong with it.
  public let reason: String
  /// What could have been meant, best first.
  public let candidates: [String]

  /// The message for the user.
  public var description: String {
    "\(option) '\(value.visible(most: 80))' \(reasonWithCandidates)"
  }

  /// The reason with what could have been meant.
  var reasonWithCandidates: String {
    // Names of sources come from the web.
    let names = candidates.map { $0.visible(most: 80) }
    return reason + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
  }
}
