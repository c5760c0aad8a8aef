import TextProcessing

/// Recognises the captions and credits of pictures.
enum Caption {
  /// Whether the line ends in a credit: `(Photo: Jane Doe)`, `Photo: The Packet`, `（图片来源：…）`, or
  /// whether it is one by itself.
  ///
  /// A credit is a label of one or two words, a colon and a name, in brackets
  /// or after the last sentence; the label need not be a known word when it
  /// stands in brackets.
  static func isCaption(_ line: PageLine) -> Bool {
    guard line.weight <= 60, line.markup.headingLevel == nil else { return false }
    let text = line.text[...]
    if endsInCredit(text) || opensWithCredit(text) { return true }
    if let last = text.last, ")）]".contains(last),
      let opening = text.lastIndex(where: { "(（[".contains($0) })
    {
      let inner = text[text.index(after: opening)...].dropLast()
      return isCredit(inner, needsKnownWord: false)
    }
    guard !line.features.endsSentence else { return false }
    let tail = text.lastIndex { ".!?。".contains($0) }.map { text[text.index(after: $0)...] } ?? text
    return isCredit(tail, needsKnownWord: true)
  }

  /// `[Jane Doe/Reuters]`, `JANE DOE / AFP`, `| Pool photo by Jane Doe`.
  private static func endsInCredit(_ text: Substring) -> Bool {
    if let bar = text.lastIndex(of: "|") {
      let tail = Folding.fold(text[text.index(after: bar)...])
      if Words.count(in: tail) <= 12, ReaderWords.evidence(in: tail).credit > 0 { return true }
    }
    guard let slash = text.lastIndex(of: "/"), text[slash...].utf8.count <= 60 else { return false }
    let agency = text[text.index(after: slash)...].split { !$0.isLetter }
    let photographer = text[..<slash].split { !$0.isLetter }.last
    return (1...3).contains(agency.count) && agency.contains(where: ReaderWords.isAgency)
      && photographer?.first?.isUppercase ?? false
  }

  /// `Credit...Jane Doe for The Packet`.
  private static func opensWithCredit(_ text: Substring) -> Bool {
    let label = text.prefix(while: \.isLetter)
    let rest = text[label.endIndex...]
    return ReaderWords.isCredit(label) && (rest.hasPrefix("...") || rest.hasPrefix("…"))
  }

  /// Whether the line is nothing but the name of an agency: the caption then stands next to it.
  static func isAgency(_ line: PageLine) -> Bool {
    let words = line.text.split { !$0.isLetter }
    return (1...4).contains(line.weight) && !line.features.endsSentence
      && words.contains(where: ReaderWords.isAgency)
      && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private static func isCredit(_ text: Substring, needsKnownWord: Bool) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let label = text.prefix { !":：/©".contains($0) }
    let name = text[label.endIndex...].dropFirst()
    let words = label.split { !$0.isLetter && !$0.isNumber }
    let isKnown =
      words.contains(where: ReaderWords.isCredit)
      || ReaderWords.evidence(in: Folding.fold(label)).credit > 0
    if isKnown { return words.count <= 4 }
    guard !needsKnownWord, text.contains(":") || text.contains("：") || text.contains("©") else {
      return false
    }
    return words.count <= 3 && name.contains(where: \.isLetter)
  }
}
