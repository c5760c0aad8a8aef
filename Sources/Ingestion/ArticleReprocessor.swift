public import ArticleModel
import Dispatch
import Extraction
public import Storage
import Synchronization
public import Tagging

/// Applies the present extraction to the originals of articles that were added before.
public final class ArticleReprocessor {
  private let archive: Archive
  private let writer: ArticleWriter
  private let tagger: Tagger
  private let today: CalendarDate
  private var extractors: [String?: ArticleExtractor] = [:]
  private var summary = ReprocessSummary()

  private static let batchCount = 64

  private struct Work: Sendable {
    let stored: StoredArticle
    let original: Original
    let extractor: ArticleExtractor
  }

  private enum Outcome {
    case found(PreparedArticle)
    case refused
    case damaged
  }

  /// Creates a reprocessor, with a closure that gives the time of writing: UTC, ISO 8601.
  public init(
    _ archive: Archive, tagger: Tagger, today: CalendarDate, now: @escaping () -> String
  ) throws {
    self.archive = archive
    self.tagger = tagger
    self.today = today
    writer = try archive.run { try ArticleWriter(archive, now: now) }
    writer.retag = { tagger.tags(of: $0) }
  }

  /// Reads the originals of the selected articles again, and stores what is found in one
  /// transaction, unless it is only to be said.
  ///
  /// - Parameters:
  ///   - isDryRun: Whether nothing is to be written.
  ///   - selection: Calls its argument with the numbers of articles.
  ///   - changed: Called with each article that changes.
  /// - Returns: What became of the articles.
  /// - Throws: As `Archive.run(_:)` does; everything that was written is then undone.
  public func run(
    isDryRun: Bool, selection: ((Int64) throws -> Void) throws -> Void,
    changed: (ArticleChange) throws -> Void
  ) throws -> ReprocessSummary {
    summary = ReprocessSummary()
    let work = { try self.work(isDryRun: isDryRun, selection: selection, changed: changed) }
    if isDryRun { try archive.snapshot(work) } else { try writer.batch(work) }
    return summary
  }

  private func work(
    isDryRun: Bool, selection: ((Int64) throws -> Void) throws -> Void,
    changed: (ArticleChange) throws -> Void
  ) throws {
    let selected = try ArticleSelection(archive, selection)
    summary.selected = try selected.count
    var last: Int64 = .min
    while true {
      let ids = try selected.ids(after: last, limit: Self.batchCount)
      guard let end = ids.last else { return }
      last = end
      let batch = try ids.compactMap(work)
      for (work, outcome) in zip(batch, outcomes(of: batch)) {
        switch outcome {
        case .refused: summary.refused.append(work.stored.id)
        case .damaged: summary.damaged.append(work.stored.id)
        case .found(let prepared):
          try replace(work.stored, with: prepared, isDryRun: isDryRun, changed: changed)
        }
      }
    }
  }

  private func work(on id: Int64) throws -> Work? {
    guard let original = try archive.original(of: id), let stored = try archive.article(id) else {
      summary.withoutOriginal += 1
      return nil
    }
    let extractor =
      extractors[original.options]
      ?? ArticleExtractor(
        defaults: ExtractionOptions(json: original.options).defaults, today: today)
    extractors[original.options] = extractor
    return Work(stored: stored, original: original, extractor: extractor)
  }

  /// Extracts and tags on all cores.
  private func outcomes(of batch: [Work]) -> [Outcome] {
    let outcomes = Mutex([Outcome](repeating: .damaged, count: batch.count))
    let tagger = tagger
    DispatchQueue.concurrentPerform(iterations: batch.count) { index in
      let outcome = Self.outcome(of: batch[index], tagger)
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0 }
  }

  private static func outcome(of work: Work, _ tagger: Tagger) -> Outcome {
    guard var document = try? work.original.document(path: work.stored.article.path) else {
      return .damaged
    }
    // Text is kept as it was decoded, which cannot tell any more what was replaced then.
    if work.original.kind == .text {
      document.replacedCharacters = work.stored.article.replacedCharacters
    }
    guard let article = try? work.extractor.article(from: document) else { return .refused }
    return .found(PreparedArticle(article, tags: tagger.tags(of: article)))
  }

  private func replace(
    _ stored: StoredArticle, with prepared: PreparedArticle, isDryRun: Bool,
    changed: (ArticleChange) throws -> Void
  ) throws {
    var prepared = prepared
    if let url = prepared.article.url, url != stored.article.url,
      try writer.holder(of: url, otherThan: stored.id) != nil
    {
      summary.takenAddresses.append(stored.id)
      var article = prepared.article
      article.url = stored.article.url
      article.originalURL = stored.article.originalURL
      article.domain = stored.article.domain
      prepared = PreparedArticle(article, tags: prepared.tags)
    }
    let replacement = try writer.replacement(of: stored, with: prepared)
    guard let change = ArticleChange(stored, replacement) else { return }
    summary.changed += 1
    for part in change.parts { summary.parts[part, default: 0] += 1 }
    try changed(change)
    if !isDryRun { try writer.reprocess(stored, with: replacement) }
  }
}

@available(*, unavailable)
extension ArticleReprocessor: Sendable {}
