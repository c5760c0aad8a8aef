import Storage

/// What one search did and how long each step took, noted while it was done.
final class SearchTrace {
  /// A look-up of the plan as it was carried out.
  struct Lookup {
    let leaf: SearchLeaf
    let source: LeafReader.Source
    /// The number of articles that the plan reckoned with.
    let size: Int
    /// The look-ups among whose articles alone it was looked for.
    let within: [Int]
  }

  let watch = Stopwatch()
  private(set) var lookups: [Lookup] = []
  private(set) var plan: SearchPlan?
  /// The plan's tree in the order in which it was joined.
  private(set) var joining: SearchPlan.Tree?
  private(set) var reordered = 0
  private(set) var reader: LeafReader?
  private(set) var checker: TextChecker?
  /// Whether articles have changed since the lists were written, so that sizes of lists are near the truth.
  private(set) var hasStaleLists = false

  /// Notes a plan that was carried out; the last one counts.
  func note(
    _ plan: SearchPlan, _ lookups: [Lookup], joining: SearchPlan.Tree, reader: LeafReader,
    checker: TextChecker
  ) {
    self.lookups = lookups
    self.joining = joining
    self.reader = reader
    self.checker = checker
    self.plan = plan
    hasStaleLists = !reader.state.coverage.stale.isEmpty
  }

  /// Notes how many articles were looked at again.
  func noteReordered(_ count: Int) { reordered = count }
}

extension SearchTrace? {
  /// Does work, and notes how long it took if there is a trace.
  func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    try self?.watch.measure(name, work) ?? work()
  }
}
