/// What a user taught of a name: "Georgia => US-GA", perhaps for one source alone.
public struct TagRule: Hashable, Sendable {
  /// The name as it stands in texts; letter case and accents make no difference.
  public var name: String
  /// The code of the country that it stands for; `nil` when it stands for none.
  public var country: String?
  /// The source whose articles the rule is for, folded; `nil` for all.
  public var source: String?

  /// Creates a rule.
  public init(name: String, country: String?, source: String? = nil) {
    self.name = name
    self.country = country
    self.source = source
  }
}
