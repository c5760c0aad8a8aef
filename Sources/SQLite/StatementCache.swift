/// Compiled statements that nobody is using at the moment, by their SQL.
///
/// A statement in use is not in the cache, so that two iterations over the same
/// SQL never share one.
struct StatementCache {
  private struct Entry {
    let handle: StatementHandle
    let lastUse: Int
  }

  private let capacity: Int
  private var entries: [String: Entry] = [:]
  private var uses = 0

  /// Creates a cache that holds at most `capacity` statements.
  init(capacity: Int) {
    self.capacity = capacity
  }

  var count: Int { entries.count }

  /// Takes a statement out of the cache.
  mutating func take(_ sql: String) -> StatementHandle? {
    entries.removeValue(forKey: sql)?.handle
  }

  /// Puts a statement back, in place of the one used the longest time ago if
  /// the cache is full.
  mutating func put(_ handle: StatementHandle, as sql: String) {
    uses += 1
    entries[sql] = Entry(handle: handle, lastUse: uses)
    guard entries.count > capacity,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return }
    entries.removeValue(forKey: oldest.key)
  }

  /// Finalises every statement in the cache.
  mutating func removeAll() {
    entries.removeAll()
  }
}
