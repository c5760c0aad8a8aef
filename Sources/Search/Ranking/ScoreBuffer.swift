import SearchIndex

/// Room for the scores of a chunk's articles, which searches use one after the other.
final class ScoreBuffer {
  let scores: UnsafeMutablePointer<Float>

  init() {
    scores = .allocate(capacity: PostingFormat.chunkSize)
    scores.initialize(repeating: 0, count: PostingFormat.chunkSize)
  }

  deinit { scores.deallocate() }

  /// Sets the scores of a set of so many to nothing, and perhaps others.
  func clear(_ set: ArticleSet, count: Int) {
    guard count < PostingFormat.chunkSize / 16 else {
      return scores.update(repeating: 0, count: PostingFormat.chunkSize)
    }
    set.visit { scores[$0] = 0 }
  }
}
