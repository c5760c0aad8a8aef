/// Notes how long the steps of a search take.
public final class Stopwatch {
  private let clock = ContinuousClock()
  private var durations: [(name: String, duration: Duration)] = []

  /// Creates a stopwatch without steps.
  public init() {}

  /// The steps in the order in which they were first taken.
  public var steps: [Explanation.Step] {
    durations.map { Explanation.Step($0.name, $0.duration) }
  }

  /// Does work and notes how long it took; of a step that is taken twice, the sum.
  public func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    let start = clock.now
    defer {
      let duration = clock.now - start
      if let known = durations.firstIndex(where: { $0.name == name }) {
        durations[known].duration += duration
      } else {
        durations.append((name, duration))
      }
    }
    return try work()
  }
}
