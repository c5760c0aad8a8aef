import Storage

/// Brings the lists that make searches fast up to date after writing.
enum IndexUpkeep {
  /// Does what is worth doing; on a terminal it shows how far it is once that takes a second.
  static func run(_ archive: Archive, isQuiet: Bool) throws {
    let clock = ContinuousClock()
    let beginning = clock.now
    let shows = !isQuiet && Process.isTerminal(.error)
    var width = 0
    try IndexMaintenance(archive).run { done, all in
      guard shows, clock.now - beginning > .seconds(1) else { return }
      let line = "Lists of frequent words: \(Message.grouped(done)) of \(Message.grouped(all)) …"
      width = line.count
      Process.message("\r" + line)
    }
    if width > 0 { Process.message("\r" + String(repeating: " ", count: width) + "\r") }
  }
}
