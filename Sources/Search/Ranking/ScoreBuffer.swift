import SearchIndex

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Room for the scores of a chunk's articles, which searches use one after the other.
final class ScoreBuffer {
  let scores: UnsafeMutablePointer<Float>
  private var isUsed = false

  init() {
    // From the system these bytes are nought, and take no memory before they are used.
    guard let memory = calloc(PostingFormat.chunkSize, MemoryLayout<Float>.stride) else {
      fatalError("there is no memory left")
    }
    scores = memory.bindMemory(to: Float.self, capacity: PostingFormat.chunkSize)
  }

  deinit { free(scores) }

  /// Sets the scores of a set of so many to nothing, and perhaps others.
  func clear(_ set: ArticleSet, count: Int) {
    guard isUsed else {
      isUsed = true
      return
    }
    guard count < PostingFormat.chunkSize / 16 else {
      return scores.update(repeating: 0, count: PostingFormat.chunkSize)
    }
    set.visit { scores[$0] = 0 }
  }
}
