/// Work that is done several times over to learn how long it takes.
enum RepeatedWork {
  /// Returns the median of the times, at least one, and what the work gave the last time.
  static func measure<Result>(
    times: Int, _ work: () throws -> Result
  ) rethrows -> (median: Duration, result: Result) {
    let clock = ContinuousClock()
    var spans: [Duration] = []
    var result: Result
    repeat {
      let start = clock.now
      result = try work()
      spans.append(clock.now - start)
    } while spans.count < times
    return (spans.sorted()[spans.count / 2], result)
  }
}
