public import Storage

/// What became of the articles whose originals were read again.
public struct ReprocessSummary: Sendable {
  /// The articles that were asked for.
  public var selected = 0
  /// Those of which no original was kept.
  public var withoutOriginal = 0
  /// Those that change.
  public var changed = 0
  /// Those in which each part changes.
  public var parts: [ArticleChange.Part: Int] = [:]
  /// Those in whose original no article is found any more; they stay as they are.
  public var refused: [Int64] = []
  /// Those whose original is damaged.
  public var damaged: [Int64] = []
  /// Those whose new address another article has; they keep their own.
  public var takenAddresses: [Int64] = []

  /// Creates a summary of nothing.
  public init() {}
}
