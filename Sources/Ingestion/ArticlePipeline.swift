public import ArticleModel
import Compression
import Dispatch
public import Extraction
public import Storage
public import Tagging

/// Turns documents into articles ready to be stored, beside the thread that stores them.
///
/// One thread reads, all cores extract and tag, and the caller's thread takes
/// the results in the order of reading. No more than a few batches are in
/// memory at a time, however long the input is.
public struct ArticlePipeline: Sendable {
  /// An article, or why one input gave none.
  public typealias Element = Result<PreparedArticle, InputError>
  /// Calls its argument with each document or unreadable input, in order.
  public typealias Reading =
    @Sendable (_ emit: (Result<RawDocument, InputError>) throws -> Void) throws -> Void

  private let extractor: ArticleExtractor
  private let tagger: Tagger
  private let keepsOriginals: Bool
  private let options: String?

  /// The most documents of a batch, and the size of text at which one is full.
  private static let batchCount = 128
  private static let batchSize = 1 << 20
  /// How many batches may wait or be worked on.
  private static let depth = 6

  /// Creates a pipeline, whose articles carry what they were extracted from unless told otherwise.
  public init(extractor: ArticleExtractor, tagger: Tagger, keepsOriginals: Bool = true) {
    self.extractor = extractor
    self.tagger = tagger
    self.keepsOriginals = keepsOriginals
    options = ExtractionOptions(extractor.defaults).json
  }

  /// Returns the countries and leaders of an article whose text has changed.
  func tags(of article: Article) -> ArticleTags {
    tagger.tags(of: article)
  }

  /// Reads, extracts and tags, and calls the body with the results batch by batch.
  ///
  /// - Throws: What `reading` or `body` throws; an error of `body` ends the reading.
  public func run(_ reading: @escaping Reading, _ body: ([Element]) throws -> Void) throws {
    let queue = BatchQueue(depth: Self.depth)
    // A queue of its own has a thread of its own, so that waiting here holds up no work there.
    DispatchQueue(label: "archive.reading").async { read(reading, into: queue) }
    do {
      while let batch = try queue.next() {
        try body(batch.wait())
        queue.release()
      }
    } catch {
      queue.cancel()
      throw error
    }
  }

  private func read(_ reading: Reading, into queue: BatchQueue) {
    var documents: [Result<RawDocument, InputError>] = []
    var size = 0
    do {
      try reading { document in
        documents.append(document)
        size += document.textSize
        if documents.count >= Self.batchCount || size >= Self.batchSize {
          try submit(documents, to: queue)
          (documents, size) = ([], 0)
        }
      }
      if !documents.isEmpty { try submit(documents, to: queue) }
      queue.finish(with: nil)
    } catch {
      queue.finish(with: error)
    }
  }

  private func submit(_ documents: [Result<RawDocument, InputError>], to queue: BatchQueue) throws {
    let batch = try queue.add()
    DispatchQueue.global().async {
      let compressor = Compressor()
      batch.fulfil(documents.map { prepared($0, compressor) })
    }
  }

  private func prepared(
    _ document: Result<RawDocument, InputError>, _ compressor: Compressor
  ) -> Element {
    document.flatMap { document in
      do throws(InputError) {
        let article = try extractor.article(from: document)
        let original =
          keepsOriginals ? Original(document, options: options, compressor: compressor) : nil
        return .success(
          PreparedArticle(article, tags: tagger.tags(of: article), original: original))
      } catch {
        return .failure(error)
      }
    }
  }
}

extension Result<RawDocument, InputError> {
  /// About how much text the document holds, in bytes.
  fileprivate var textSize: Int {
    guard case .success(let document) = self else { return 0 }
    switch document.content {
    case .scrape(let text): return text.utf8.count
    case .page(let page): return page.bytes.count
    case .record(let record):
      return record.fields.values.reduce(0) { size, value in
        if case .text(let text) = value { size + text.utf8.count } else { size + 16 }
      }
    }
  }
}
