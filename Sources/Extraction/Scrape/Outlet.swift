import TextProcessing

/// Finds the outlet's name where a page states it.
enum Outlet {
  /// Whether the line claims a copyright.
  static func isCopyright(_ line: PageLine) -> Bool {
    guard line.weight <= 60 else { return false }
    if line.text.hasBytes(of: "©") || line.key.hasPrefix("(c) ") { return true }
    return line.key.hasPrefix("copyright ") || line.key.hasBytes(of: "版权所有")
      || line.key.hasBytes(of: "著作権")
  }

  /// Returns the owner whom a line of copyright names: "© 2024 The Meridian Post. All rights
  /// reserved."
  static func copyrightOwner(_ line: PageLine) -> String? {
    guard isCopyright(line) else { return nil }
    let text = line.text[...]
    let sign = text.firstIndex(of: "©")
    let start: Substring.Index
    if let sign {
      start = text.index(after: sign)
    } else {
      let first = text.prefix { $0 != " " }
      start = first.endIndex
    }
    return name(text[start...]) ?? sign.flatMap { name(text[..<$0]) }
  }

  /// Returns the name behind a label such as "Source:", or `nil` when the line states none.
  static func labelled(_ text: String) -> String? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let label = Folding.fold(text[..<colon].trimmingWhitespace)
    guard labels.contains(label) else { return nil }
    let value = text[text.index(after: colon)...].trimmingWhitespace
    guard !value.contains("://") else { return nil }
    return name(value[...])
  }

  /// Returns a headline without the outlet's name behind it, and the name, when it stands elsewhere
  /// on the page as well.
  static func splitHeadline(_ title: String, isElsewhere: (String) -> Bool) -> (String, String?) {
    for separator in [" | ", " - ", " – ", " — ", " :: ", " · "] {
      guard let range = title.lastRange(of: separator) else { continue }
      let name = title[range.upperBound...].trimmingWhitespace
      if isElsewhere(Folding.fold(name)) {
        return (title[..<range.lowerBound].trimmingWhitespace, name)
      }
    }
    return (title, nil)
  }

  private static let labels: Set<String> = [
    "source", "quelle", "fuente", "fonte", "kaynak", "источник", "джерело", "дереккоз", "المصدر",
    "来源", "來源", "出典", "출처", "zrodlo", "bron", "дереккөз",
  ]

  /// A name ends with its sentence, at a separator, or where the claim goes on.
  private static func name(_ text: Substring) -> String? {
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let bare = word.trimmed(of: ",;:()«»“”\"–—-|/").trimmed(of: ".").trimmed(of: "»”\")")
      let folded = Folding.fold(bare)
      if words.isEmpty, bare.isEmpty || isYear(bare) || fillers.contains(folded) { continue }
      if bare.isEmpty || isYear(bare) || claims.contains(folded) { break }
      if agencies.contains(folded), let place = words.lastIndex(where: { $0 == "and" }) {
        // "The Packet and news agencies".
        words.removeSubrange(place...)
        break
      }
      let isWide = bare.unicodeScalars.first.map(Script.isUnsegmented) ?? false
      words.append(bare)
      // An initial's point does not end the name: "St. Petersburg Times".
      let isClosed = word.last.map { ",;|»”".contains($0) || $0 == "." && bare.count > 3 } ?? false
      if isWide || isClosed { break }
    }
    let name = words.joined(separator: " ")
    guard (1...6).contains(words.count), name.contains(where: \.isLetter),
      let first = name.unicodeScalars.first, !first.properties.isLowercase || name.contains(".")
    else { return nil }
    return name
  }

  private static let fillers: Set<String> = ["copyright", "by", "(c)", "c", "legales", "mentions"]
  private static let agencies: Set<String> = ["agencies"]
  private static let claims: Set<String> = ["all", "tous", "все", "alle", "todos", "tutti"]

  private static func isYear(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "-" || $0 == "–" }
  }
}

extension Substring {
  fileprivate func trimmed(of characters: String) -> Substring {
    var text = self
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return text
  }
}

extension String {
  /// Where a short text occurs last.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var end = endIndex
    while let start = index(end, offsetBy: -text.count, limitedBy: startIndex) {
      if self[start..<end] == text { return start..<end }
      end = index(before: end)
    }
    return nil
  }
}
