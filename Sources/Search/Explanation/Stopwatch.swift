import Search

/// Notes how long the steps of a command take.
final class Stopwatch {
  private let clock = ContinuousClock()
  private(set) var steps: [Explanation.Step] = []

  /// Does work and notes how long it took.
  func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    let start = clock.now
    let result = try work()
    steps.append(Explanation.Step(name, clock.now - start))
    return result
  }
}
