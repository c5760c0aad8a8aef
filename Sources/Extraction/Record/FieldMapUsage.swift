import Synchronization

/// Which mappings found their field in any record, over all threads.
final class FieldMapUsage: Sendable {
  private struct State {
    var used: Set<Int> = []
    var names: Set<String> = []
  }

  private let mutex = Mutex(State())
  /// So many names of fields are kept for suggestions.
  private static let most = 200

  /// The mappings that were of use, by their place, and names of fields that records have.
  var state: (used: Set<Int>, names: Set<String>) {
    mutex.withLock { ($0.used, $0.names) }
  }

  /// Notes which mappings found a field in a record, and what else it has.
  func note(_ indices: [Int], names: some Collection<String>) {
    mutex.withLock { state in
      state.used.formUnion(indices)
      if state.names.count < Self.most { state.names.formUnion(names.prefix(Self.most)) }
    }
  }
}
