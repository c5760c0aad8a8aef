/// What a name or a code that a user typed was found to mean.
public struct FilterMeaning: Hashable, Sendable {
  /// What it is: `country`, `leader`, `source` …, as the option is called.
  public let option: String
  /// The text as typed.
  public let typed: String
  /// The identifier: an ISO code, a leader's id, a source's number, a tag.
  public let id: String
  /// What people call it; `nil` where the identifier was known without looking up the name.
  public let name: String?
  /// Why it counts when something else was typed: `succeeded by RU`, `part of Asia`.
  public var note: String?
}
