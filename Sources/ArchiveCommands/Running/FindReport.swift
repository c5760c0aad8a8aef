import Search
import Storage

/// What `find` says on standard error when it is done.
struct FindReport {
  let query: ArticleQuery
  let searcher: Searcher
  let archive: Archive

  /// Says how many articles were shown, how many match, and which were left out and why.
  func end(_ printed: ResultPrinter.Printed, total: Int) throws {
    var line =
      total == 0
      ? "Nothing found"
      : "\(Message.grouped(printed.shown)) of \(Message.count(total, "article"))"
    if printed.folded > 0 {
      let noun = printed.folded == 1 ? "copy" : "copies"
      line += " (\(Message.grouped(printed.folded)) \(noun) folded)"
    }
    Message.note(line + (try undatedLeftOut()))
    try tellLoosened()
  }

  /// Says which beginnings found more than was asked for.
  private func tellLoosened() throws {
    for beginning in try searcher.loosenedBeginnings(query) {
      Message.note(
        "'\(beginning)*' ends within an ending: too many texts to read, so that other words of its stem "
          + "count as well; add words or filters, or shorten it")
    }
  }

  /// Says how many articles are left out of a count because they have no date, if any are.
  func endOfCount() throws {
    let rest = try undatedLeftOut()
    if !rest.isEmpty { Message.note(String(rest.dropFirst(2))) }
    try tellLoosened()
  }

  /// Names a query that finds something, if one of near spelling does.
  func suggest() throws {
    guard let better = try SpellingSuggestion(archive).better(query, searcher) else { return }
    let found = Message.count(better.articles, "article")
    Message.note("Did you mean: \(better.words.asTyped)   (\(found))")
  }

  /// "; 12 undated articles left out", or nothing.
  func undatedLeftOut() throws -> String {
    let undated = try searcher.undatedLeftOut(query)
    let imprecise = try searcher.impreciseLeftOut(query)
    var parts: [String] = []
    if undated > 0 { parts.append(Message.count(undated, "undated article")) }
    if imprecise > 0 {
      let count = Message.grouped(imprecise)
      parts.append(
        "\(undated > 0 ? count : Message.count(imprecise, "article")) dated only to the month or year"
      )
    }
    return parts.isEmpty ? "" : "; \(parts.joined(separator: " and ")) left out"
  }
}
