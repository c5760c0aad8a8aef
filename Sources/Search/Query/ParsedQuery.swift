/// What the parser made of the text of a search.
public struct ParsedQuery: Sendable, Hashable {
  /// The tree; `nil` when there is nothing to look for.
  public var root: QueryNode?
  /// Parts of the text that are not looked for, as typed and in order: those without any letter or
  /// digit, such as `&`, and words beyond the limit.
  public var ignored: [String]
  /// What looks like syntax and was read as words, each as in `'foo:bar' as words, since …`.
  public var doubts: [String]

  /// Creates a result.
  public init(root: QueryNode?, ignored: [String] = [], doubts: [String] = []) {
    self.root = root
    self.ignored = ignored
    self.doubts = doubts
  }
}
