import SearchIndex

/// Some of the 65,536 articles of a chunk, a bit each.
final class ArticleSet {
  static let wordCount = PostingFormat.chunkSize / 64

  let words: UnsafeMutablePointer<UInt64>

  /// Creates an empty set.
  init() {
    words = .allocate(capacity: Self.wordCount)
    words.initialize(repeating: 0, count: Self.wordCount)
  }

  deinit { words.deallocate() }

  var count: Int {
    var count = 0
    for index in 0..<Self.wordCount { count &+= words[index].nonzeroBitCount }
    return count
  }

  var isEmpty: Bool {
    for index in 0..<Self.wordCount where words[index] != 0 { return false }
    return true
  }

  func contains(_ offset: Int) -> Bool { words[offset >> 6] & (1 << UInt64(offset & 63)) != 0 }

  func insert(_ offset: Int) { words[offset >> 6] |= 1 << UInt64(offset & 63) }

  func remove(_ offset: Int) { words[offset >> 6] &= ~(1 << UInt64(offset & 63)) }

  /// Fills the set with the first articles of the chunk.
  func insert(first count: Int) {
    let whole = count / 64
    for index in 0..<whole { words[index] = .max }
    if count % 64 > 0 { words[whole] |= (1 << UInt64(count % 64)) - 1 }
  }

  func formUnion(_ other: ArticleSet) {
    for index in 0..<Self.wordCount { words[index] |= other.words[index] }
  }

  func formIntersection(_ other: ArticleSet) {
    for index in 0..<Self.wordCount { words[index] &= other.words[index] }
  }

  func subtract(_ other: ArticleSet) {
    for index in 0..<Self.wordCount { words[index] &= ~other.words[index] }
  }

  /// Calls the body with each member, ascending.
  @inline(__always)
  func visit(_ body: (Int) -> Void) {
    for index in 0..<Self.wordCount {
      var word = words[index]
      while word != 0 {
        body(index &* 64 &+ word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }
}
