import TextProcessing

/// Recognises what a page says of itself in forms that no report has.
enum PageNote {
  /// Whether the line is a time of day, a place in a list, a pointer to another article, or a note
  /// on how this one came about.
  static func isNote(_ line: PageLine, _ evidence: ReaderWords.Evidence) -> Bool {
    guard line.weight <= 60 else { return false }
    return isTime(line) || isPosition(line) || isPointer(line) || isEditorial(line)
      || line.weight <= 40 && evidence.isPaywall
  }

  /// `09.45 BST`, `Updated at 09.10 BST`.
  private static func isTime(_ line: PageLine) -> Bool {
    guard (1...7).contains(line.weight), !line.features.endsSentence || line.features.numbers > 0
    else { return false }
    var numbers = 0
    for token in DateToken.tokens(of: line.text) {
      switch token.kind {
      case .number(let value, let digits):
        guard digits <= 2, value < 60 else { return false }
        numbers += 1
      case .word(let word):
        let isOfTime =
          DateWords.neutral.contains(word) || DateWords.updated.contains(word)
          || DateWords.published.contains(word)
        guard isOfTime else { return false }
      case .mark(let mark):
        guard ".:,-–".unicodeScalars.contains(mark) else { return false }
      }
    }
    return (2...3).contains(numbers)
  }

  /// `list 1 of 3`, with or without what stands there.
  private static func isPosition(_ line: PageLine) -> Bool {
    guard line.key.utf8.starts(with: "list ".utf8) || line.key.utf8.starts(with: "item ".utf8)
    else { return false }
    let words = line.key.split(separator: " ").prefix(4)
    guard words.count == 4, words[2] == "of", words[0] == "list" || words[0] == "item" else {
      return false
    }
    return Int(words[1]) != nil && Int(words[3]) != nil
  }

  /// `Read more: …`, `Lire aussi : …`, `Also on The Packet`.
  private static func isPointer(_ line: PageLine) -> Bool {
    guard line.weight <= 40 else { return false }
    if line.weight <= 7, !line.features.endsSentence, line.key.hasPrefix("also on ") { return true }
    guard let before = line.features.wordsBeforeColon, (1...3).contains(before) else {
      return false
    }
    let label = line.key.prefix { $0 != ":" && $0 != "：" }
    let words = label.letterRuns.map(String.init)
    if words.first == "privacy" { return true }
    return words.count >= 2 && ReaderWords.areAllOrdinary(words)
  }

  /// Notes such as "This article has been updated" and "Ada Quill contributed reporting".
  private static func isEditorial(_ line: PageLine) -> Bool {
    guard line.weight <= 30, line.key.hasBytes(of: "this") || line.key.hasBytes(of: "contributed")
    else { return false }
    let words = line.key.letterRuns
    if let place = words.firstIndex(of: "contributed") {
      let next = words[(place + 1)...].prefix(3)
      return next.first == "reporting"
        || next.first == "to" && next.last.map(works.contains) ?? false
    }
    guard words.count >= 4, words[0] == "this", works.contains(words[1]) else { return false }
    let verbs = words[2...].prefix(3)
    return ["has", "was", "is"].contains(verbs.first)
      && verbs.contains { DateWords.updated.contains(String($0)) || $0 == "amended" }
  }

  private static let works: Set<Substring> = [
    "article", "story", "report", "post", "piece", "reporting", "page",
  ]
}
