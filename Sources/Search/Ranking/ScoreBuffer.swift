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
    // Pages from the system are nought, and take no memory before they are used.
    let memory = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let memory, memory != MAP_FAILED else { fatalError("there is no memory left") }
    scores = memory.bindMemory(to: Float.self, capacity: PostingFormat.chunkSize)
  }

  deinit { munmap(scores, Self.size) }

  private static let size = PostingFormat.chunkSize * MemoryLayout<Float>.stride

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
