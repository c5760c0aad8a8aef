/// The best articles so far: those with the greatest keys, and of equals the greatest numbers.
///
/// A heap whose root is the worst of them.
struct TopArticles {
  /// An article and its place in the order.
  struct Entry: Comparable {
    let key: UInt64
    let id: Int64

    static func < (left: Entry, right: Entry) -> Bool {
      (left.key, left.id) < (right.key, right.id)
    }
  }

  private let limit: Int
  private var heap: [Entry] = []

  /// Keeps no more than so many.
  init(limit: Int) {
    self.limit = limit
  }

  /// The key that an article must have at least; 0 while there is room.
  @inline(__always)
  var leastKey: UInt64 { heap.count < limit ? 0 : limit == 0 ? .max : heap[0].key }

  /// Takes an article in if it belongs there.
  mutating func insert(_ entry: Entry) {
    if heap.count < limit {
      heap.append(entry)
      var child = heap.count - 1
      while child > 0, heap[child] < heap[(child - 1) / 2] {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else if limit > 0, heap[0] < entry {
      heap[0] = entry
      var parent = 0
      while true {
        let left = parent * 2 + 1
        guard left < heap.count else { break }
        let right = left + 1
        let child = right < heap.count && heap[right] < heap[left] ? right : left
        guard heap[child] < heap[parent] else { break }
        heap.swapAt(child, parent)
        parent = child
      }
    }
  }

  /// The articles, best first.
  var sorted: [Entry] { heap.sorted(by: >) }
}
