public import ArticleModel
import Dispatch
public import Storage

/// How many inputs ended how.
public struct ImportSummary: Hashable, Sendable {
  /// Articles that are new.
  public var added = 0
  /// Those of the new ones whose date nothing states.
  public var undated = 0
  /// Articles that the archive had already.
  public var known = 0
  /// Those of the known ones that were given what they lacked, such as a source.
  public var completed = 0
  /// Articles whose text changed under a known address.
  public var changed = 0
  /// Inputs that gave no article.
  public var refused = 0

  /// Creates a summary of nothing.
  public init() {}
}

/// Stores what a pipeline gives, in short transactions.
public final class ArticleImporter {
  /// What became of the inputs so far that are surely in the archive.
  public private(set) var summary = ImportSummary()

  private let archive: Archive
  private let writer: ArticleWriter

  /// A transaction ends after so many articles or so much text: some tenths of a second.
  private static let articlesPerTransaction = 2048
  private static let bytesPerTransaction = 16 << 20
  /// How long the write lock stays free in between; longer than a waiting process sleeps.
  private static let breathingTime = DispatchTimeInterval.milliseconds(5)

  /// Creates an importer, with a closure that gives the time of writing: UTC, ISO 8601.
  public init(_ archive: Archive, now: @escaping () -> String) throws {
    self.archive = archive
    writer = try archive.run { try ArticleWriter(archive, now: now) }
  }

  /// Runs a pipeline and stores its articles.
  ///
  /// `refused` is called with each input that gave no article, `progress` now
  /// and then with the summary so far. When the archive cannot be written, what
  /// ``summary`` reports by then is kept.
  public func run(
    _ pipeline: ArticlePipeline, _ reading: @escaping ArticlePipeline.Reading,
    refused: (InputError) -> Void, progress: (ImportSummary) -> Void
  ) throws {
    writer.retag = pipeline.tags
    var waiting: [[ArticlePipeline.Element]] = []
    var count = 0
    var bytes = 0
    try pipeline.run(reading) { batch in
      waiting.append(batch)
      count += batch.count
      for case .success(let prepared) in batch {
        bytes += prepared.article.body.utf8.count + (prepared.original?.storedSize ?? 0)
      }
      // A transaction for a handful of articles would cost more than they do.
      guard count >= Self.articlesPerTransaction || bytes >= Self.bytesPerTransaction else {
        return
      }
      try store(waiting, refused: refused)
      (waiting, count, bytes) = ([], 0, 0)
      progress(summary)
      _ = DispatchSemaphore(value: 0).wait(timeout: .now() + Self.breathingTime)
    }
    try store(waiting, refused: refused)
    progress(summary)
  }

  private func store(
    _ batches: [[ArticlePipeline.Element]], refused: (InputError) -> Void
  ) throws {
    guard !batches.isEmpty else { return }
    var stored = summary
    try writer.batch {
      for case .success(let article) in batches.joined() {
        switch try writer.add(article) {
        case .added:
          stored.added += 1
          if article.article.published == nil { stored.undated += 1 }
        case .known: stored.known += 1
        case .completed:
          stored.known += 1
          stored.completed += 1
        case .changed: stored.changed += 1
        }
      }
    }
    for case .failure(let error) in batches.joined() {
      refused(error)
      stored.refused += 1
    }
    summary = stored
  }
}
