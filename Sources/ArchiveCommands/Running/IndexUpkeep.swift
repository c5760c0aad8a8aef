import Storage

/// Brings the index and the lists that make searches fast up to date after writing.
enum IndexUpkeep {
  /// Does what is worth doing; on a terminal it shows how far it is once that takes a second.
  static func run(_ archive: Archive, isQuiet: Bool) throws {
    let clock = ContinuousClock()
    let beginning = clock.now
    let shows = !isQuiet && Process.isTerminal(.error)
    var progressLine = ProgressLine()
    try IndexMaintenance(archive).run { step, done, all in
      guard shows, clock.now - beginning > .seconds(1) else { return }
      let name =
        switch step {
        case .forms: "Words of older articles"
        case .lists: "Lists of frequent words"
        }
      progressLine.show("\(name): \(Message.grouped(done)) of \(Message.grouped(all)) …")
    }
    progressLine.clear()
  }
}
