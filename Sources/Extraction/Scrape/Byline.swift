import TextProcessing

/// Finds who wrote an article in the lines around its headline.
enum Byline {
  /// Returns the names after "By", "Par", "Автор:" or "记者：" in a line, which may hold a date too.
  static func marked(_ line: PageLine) -> String? {
    guard line.weight <= 20, !line.isProse else { return nil }
    if let first = line.text.split(separator: " ").first,
      prepositions.contains(Folding.fold(first)), let name = beforeSection(line)
    {
      return name
    }
    for segment in segments(line.text) {
      if let names = namesAfterLabel(segment) ?? namesAfterPreposition(segment) { return names }
    }
    return nil
  }

  /// Whether the line is nothing but a byline that opens with a label or with "By".
  static func isWhole(_ line: PageLine) -> Bool {
    guard line.weight <= 20, !line.isProse, mayBeMarked(line.text),
      let first = line.text.split(separator: " ").first
    else { return false }
    guard prepositions.contains(Folding.fold(first)) else {
      return namesAfterLabel(line.text[...]) != nil
    }
    // "Di Maio resigns as minister" opens like an Italian byline.
    let name = LineFeatures(of: String(line.text.prefix { $0 != "," && $0 != "(" }))
    return name.longLowerCase == 0 && marked(line) != nil
  }

  /// Whether a text holds what marks names in a line: a colon, or a word that may be "by".
  static func mayBeMarked(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: ":")) || text.hasBytes(of: "：") { return true }
    return text.utf8.split(whereSeparator: { [0x20, 0x7C].contains($0) }).contains { word in
      // Folding makes such a word of letters beyond ASCII, too.
      word.contains { $0 >= 0x80 }
        || word.count <= 4 && prepositions.contains(Folding.fold(Substring(word)))
    }
  }

  /// Whether a short line names an office: `Political editor`.
  static func isOffice(_ line: PageLine) -> Bool {
    guard (1...6).contains(line.weight), !line.features.endsSentence else { return false }
    return line.text.split { !$0.isLetter }.contains { officers.contains(Folding.fold($0)) }
  }

  /// Returns the names of a line that is nothing but two to four capitalised words, and perhaps a
  /// place or an office after a comma.
  static func unmarked(_ line: PageLine) -> String? {
    if line.text.hasSuffix(")"), let bracket = line.text.firstIndex(of: "(") {
      // The place and the office of a correspondent.
      let name = PageLine(String(line.text[..<bracket]), startsBlock: line.startsBlock)
      return line.weight <= 10 && name.weight <= 4 ? unmarked(name) : nil
    }
    let features = line.features
    guard (2...6).contains(line.weight), features.capitalised == line.weight,
      !features.endsSentence, !features.isAllCapitals, features.wordsBeforeColon == nil,
      features.separators == 0, line.markup.headingLevel == nil
    else { return nil }
    let name = withoutOffice(line.text[...])
    return (2...4).contains(Words.count(in: name)) ? name : nil
  }

  /// Returns the name in the first part of a line such as `Jane Doe | 7 June 2019`.
  static func besideDate(_ line: PageLine) -> String? {
    if let name = beforeSection(line) { return name }
    let parts = segments(line.text)
    guard parts.count > 1, let part = parts.first, !part.contains(where: \.isNumber) else {
      return nil
    }
    let name = PageLine(String(part), startsBlock: true)
    return name.weight <= 4 ? unmarked(name) : nil
  }

  /// The name in `Jane Doe in Politics on 3 July 2024`.
  private static func beforeSection(_ line: PageLine) -> String? {
    var words = line.text.split(separator: " ")
    if let first = words.first, prepositions.contains(Folding.fold(first)) { words.removeFirst() }
    guard let section = words.firstIndex(of: "in"), (2...4).contains(section),
      let date = words.lastIndex(of: "on"), date > section + 1
    else { return nil }
    return unmarked(PageLine(words[..<section].joined(separator: " "), startsBlock: true))
  }

  private static func segments(_ text: String) -> [Substring] {
    text.split { "|·•".contains($0) }
  }

  private static let prepositions: Set<String> = ["by", "par", "por", "von", "di", "door"]
  private static let labels: Set<String> = [
    "by", "author", "auteur", "autor", "autore", "autora", "автор", "авторы", "текст", "yazar",
    "yazan", "мәтін", "بقلم", "الكاتب", "كتب", "记者", "作者", "記者", "文", "기자",
  ]

  private static func namesAfterLabel(_ text: Substring) -> String? {
    guard let colon = text.lastIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let before = text[..<colon].trimmingWhitespace
    // The label is the last word before the colon, as other facts may stand before it.
    let label = before.split(separator: " ").last.map(Folding.fold) ?? ""
    guard labels.contains(label) else { return nil }
    return names(text[text.index(after: colon)...])
  }

  private static func namesAfterPreposition(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    let place = words.indices.first { index in
      index < words.count - 1 && prepositions.contains(Folding.fold(words[index]))
        && (index == 0 || words[..<index].contains { $0.contains(where: \.isNumber) })
    }
    return place.flatMap { names(words[($0 + 1)...].joined(separator: " ")[...]) }
  }

  private static func names(_ text: Substring) -> String? {
    let features = LineFeatures(of: String(text))
    guard (1...12).contains(features.weight), features.sentences == 0 || features.weight <= 6,
      features.longLowerCase <= 3, features.lowerCase == 0 || features.capitalised > 0
    else { return nil }
    let bracket = text.firstIndex { $0 == "(" || $0 == "（" } ?? text.endIndex
    let name = withoutOffice(bracket == text.startIndex ? text : text[..<bracket])
    guard let first = name.unicodeScalars.first, !first.properties.isLowercase, !name.isEmpty,
      name.contains(where: \.isLetter)
    else { return nil }
    return name
  }

  /// Offices that a person holds.
  private static let officers: Set<String> = [
    "writer", "reporter", "correspondent", "editor", "contributor", "columnist", "correspondant",
    "correspondante", "journaliste", "redakteur", "redaktorin", "корреспондент", "обозреватель",
    "journalist",
  ]

  private static let offices: Set<String> = [
    "staff", "writer", "reporter", "correspondent", "editor", "contributor", "columnist", "desk",
    "bureau", "chief", "special", "senior", "for", "in", "and", "correspondant", "redakteur",
    "корреспондент", "обозреватель",
  ]

  /// Cuts what follows a comma when it is an office or a single word, which is a place.
  private static func withoutOffice(_ text: Substring) -> String {
    guard let comma = text.firstIndex(of: ","), comma != text.startIndex else {
      return text.trimmingWhitespace
    }
    let rest = text[text.index(after: comma)...]
    let words = rest.split { !$0.isLetter }.map { Folding.fold($0) }
    let isOffice = words.contains { offices.contains($0) && $0 != "and" && $0 != "in" }
    let startsSmall = rest.first(where: \.isLetter)?.isLowercase ?? true
    let cut = isOffice || startsSmall || words.count == 1
    return (cut ? text[..<comma] : text).trimmingWhitespace
  }
}
