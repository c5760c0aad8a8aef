import ArticleModel
import Dispatch
import Synchronization

/// A batch of articles that is being worked on.
final class Batch: Sendable {
  private let elements = Mutex<[ArticlePipeline.Element]>([])
  private let isDone = DispatchSemaphore(value: 0)

  /// Hands over the results.
  func fulfil(_ results: [ArticlePipeline.Element]) {
    elements.withLock { $0 = results }
    isDone.signal()
  }

  /// Waits for the results and takes them.
  func wait() -> [ArticlePipeline.Element] {
    isDone.wait()
    return elements.withLock { elements in
      defer { elements = [] }
      return elements
    }
  }
}

/// Batches in the order of reading, only so many at a time.
final class BatchQueue: Sendable {
  /// What the reading thread is told when nobody wants more.
  struct Cancelled: Error {}

  private struct State {
    var batches: [Batch] = []
    var isFinished = false
    var isCancelled = false
    var error: (any Error)?
  }

  private let state = Mutex(State())
  /// Begins at zero: Dispatch traps on a semaphore that goes with less than it began with.
  private let places = DispatchSemaphore(value: 0)
  private let changes = DispatchSemaphore(value: 0)

  init(depth: Int) {
    for _ in 0..<depth { places.signal() }
  }

  /// Adds a batch once there is a place for it.
  ///
  /// - Throws: ``Cancelled``.
  func add() throws -> Batch {
    places.wait()
    let batch = Batch()
    let isCancelled = state.withLock { state in
      state.batches.append(batch)
      return state.isCancelled
    }
    guard !isCancelled else {
      places.signal()
      throw Cancelled()
    }
    changes.signal()
    return batch
  }

  /// Says that no batch follows, or that reading ended with an error.
  func finish(with error: (any Error)?) {
    state.withLock { state in
      state.isFinished = true
      state.error = error
    }
    changes.signal()
  }

  /// Returns the next batch, or `nil` after the last.
  ///
  /// - Throws: The error with which reading ended.
  func next() throws -> Batch? {
    changes.wait()
    let (batch, error) = state.withLock { state -> (Batch?, (any Error)?) in
      guard state.batches.isEmpty else { return (state.batches.removeFirst(), nil) }
      return (nil, state.error)
    }
    if let error { throw error }
    return batch
  }

  /// Makes place for another batch.
  func release() {
    places.signal()
  }

  /// Ends the reading.
  func cancel() {
    state.withLock { $0.isCancelled = true }
    places.signal()
  }
}
