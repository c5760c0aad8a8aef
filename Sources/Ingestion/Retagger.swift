import ArticleModel
public import Storage
public import Tagging

/// What retagging changes of one article.
public struct TagChange: Hashable, Sendable {
  /// The article's number.
  public var id: Int64
  /// Its headline.
  public var title: String
  /// The tags that it gets: codes, leaders', organisations' and regions' identifiers.
  public var added: [String]
  /// The tags that it loses.
  public var removed: [String]
}

/// Tags the articles of an archive anew, one at a time.
public struct Retagger {
  private let archive: Archive
  private let tagger: Tagger

  /// Creates a retagger.
  public init(_ archive: Archive, tagger: Tagger) {
    self.archive = archive
    self.tagger = tagger
  }

  /// Finds the tags of articles anew and hands over what changes; without a writer nothing is stored.
  ///
  /// Corrections stay. Call it within a transaction, so that all of it is done or nothing.
  ///
  /// - Returns: How many articles got other tags, or other words that these rest on.
  public func run(
    _ ids: some Sequence<Int64>, writer: ArticleWriter?, change: (TagChange) throws -> Void,
    progress: (Int) -> Void
  ) throws -> Int {
    var changed = 0
    for (count, id) in ids.enumerated() {
      if count.isMultiple(of: 64) { progress(count) }
      guard let stored = try archive.article(id) else { continue }
      let fresh = tagger.tags(of: stored.article)
      let tags = try archive.corrected(fresh, of: id)
      let isSame = tags.agree(with: stored.tags)
      let isExplained = try fresh.mentions.isEmpty || archive.hasEvidence(id)
      guard !isSame || !isExplained else { continue }
      changed += 1
      let difference = Self.difference(id, stored.article.title, stored.tags, tags)
      if !difference.added.isEmpty || !difference.removed.isEmpty { try change(difference) }
      try writer?.retag(id, with: fresh)
    }
    return changed
  }

  private static func difference(
    _ id: Int64, _ title: String, _ old: ArticleTags, _ new: ArticleTags
  ) -> TagChange {
    let before = names(old)
    let after = names(new)
    return TagChange(
      id: id, title: title, added: after.filter { !before.contains($0) },
      removed: before.filter { !after.contains($0) })
  }

  private static func names(_ tags: ArticleTags) -> [String] {
    tags.countries.map(\.code) + tags.leaders.map(\.id) + tags.organisations.map(\.code)
      + tags.regions.map(\.id) + tags.ambiguous.map { "?" + $0.name }
  }
}
