/// A part of the results of a search in which each story stands once.
public struct ResultPage: Sendable {
  /// A copy of a story that stands further up.
  public struct Copy: Hashable, Sendable {
    /// The number of the article.
    public let id: Int64
    /// Its outlet, if that is known.
    public let source: String?
    /// The article of which it is a copy.
    public let original: Int64
  }

  /// A story and its copies.
  public struct Entry: Sendable {
    /// The best-placed article of the story; of its tags only countries and leaders.
    public let hit: SearchHit
    /// The others, in the order of the results.
    public let copies: [Copy]
  }

  /// The stories, in the order of the results.
  public let entries: [Entry]
  /// Copies that would stand here, of stories of earlier parts.
  public let copiesOfEarlier: [Copy]

  /// How many copies were folded.
  public var folded: Int { entries.reduce(copiesOfEarlier.count) { $0 + $1.copies.count } }
}
