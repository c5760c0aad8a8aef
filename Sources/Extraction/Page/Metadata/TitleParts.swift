import TextProcessing

/// A headline as a page's `title` has it: parts between separators, of which some name the site
/// or its section.
struct TitleParts {
  private struct Separator {
    var range: Range<String.Index>
    var text: String
    /// Whether it seldom stands inside a headline.
    var isStrong: Bool
  }

  private let text: String
  private let separators: [Separator]

  init(_ text: String) {
    self.text = text
    separators = Self.separators(in: text)
  }

  /// Returns the part that is the headline.
  ///
  /// `known` has the keys of what the page gives as its headline elsewhere. The whole text of a
  /// `title` element nearly always has something of the site in it.
  func headline(site: SiteNames, known: Set<String>, isWholeTitle: Bool) -> String {
    guard !separators.isEmpty else { return text }
    if let agreed = agreed(with: known, site: site) { return agreed }
    var first = 0
    var last = separators.count
    var dropped: String?
    while last > first, site.isName(part(last, last)) || site.isAboutHost(part(last, last)) {
      dropped = separators[last - 1].text
      last -= 1
    }
    if last > first,
      isWholeTitle ? site.isName(part(0, 0)) : site.isStatedName(part(0, 0))
    {
      dropped = separators[0].text
      first = 1
    }
    // The site's name, and a motto behind it.
    if let place = ((first + 1)..<max(first + 1, last)).first(where: {
      separators[$0 - 1].isStrong
        && (site.isStatedName(part($0, $0)) || site.isAboutHost(part($0, $0)))
    }) {
      dropped = separators[place - 1].text
      last = place - 1
    }
    // Sections stand between headline and name: "Headline | Politics | Site".
    while let dropped, last > first, separators[last - 1].text == dropped,
      separators[last - 1].isStrong || dropped == "-", words(last, last) <= 2,
      words(first, last - 1) >= 3
    {
      last -= 1
    }
    if dropped == nil, isWholeTitle {
      if let separator = separators.last, separator.isStrong, words(last, last) <= 5,
        words(first, last - 1) >= 2, words(first, last - 1) > words(last, last) / 2
      {
        last -= 1
        while last > first, separators[last - 1].text == separator.text, words(last, last) <= 2,
          words(first, last - 1) >= 3
        {
          last -= 1
        }
      } else if let separator = separators.last, "-–—".contains(separator.text),
        words(last, last) <= 4, words(first, last - 1) >= 4, known.isEmpty
      {
        last -= 1
      }
    }
    return part(first, last)
  }

  /// The longest run of parts that the page gives as its headline elsewhere.
  private func agreed(with known: Set<String>, site: SiteNames) -> String? {
    guard !known.isEmpty else { return nil }
    let count = min(separators.count, 8)
    for length in stride(from: count, through: 0, by: -1) {
      for start in 0...(count - length) {
        let piece = part(start, start + length)
        let key = StatedText.key(piece)
        // A section's name is a heading somewhere, too.
        guard length < separators.count, known.contains(key), !site.isName(piece),
          LineFeatures(of: piece).weight >= 3 || key.count * 5 >= StatedText.key(text).count * 2
        else { continue }
        return piece
      }
    }
    return nil
  }

  private func words(_ first: Int, _ last: Int) -> Int {
    LineFeatures(of: part(first, last)).weight
  }

  /// The text from one part to another, the separators between them included.
  private func part(_ first: Int, _ last: Int) -> String {
    guard first <= last else { return "" }
    let start = first == 0 ? text.startIndex : separators[first - 1].range.upperBound
    let end = last == separators.count ? text.endIndex : separators[last].range.lowerBound
    return start < end ? text[start..<end].trimmingWhitespace : ""
  }

  private static func separators(in text: String) -> [Separator] {
    var found: [Separator] = []
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      let character = text[index]
      index = text.index(after: index)
      guard isSign(character) else { continue }
      while index < text.endIndex, text[index] == character { index = text.index(after: index) }
      let before = start == text.startIndex ? " " : text[text.index(before: start)]
      let after = index == text.endIndex ? " " : text[index]
      guard start != text.startIndex, index != text.endIndex else { continue }
      let isSpaced = before == " " && after == " "
      let isWide = isUnsegmented(before) || isUnsegmented(after)
      let isStrong = strong.contains(character)
      let separates =
        switch character {
        case "|", "｜", "»", "«", "•", "¦": true
        case ":": isSpaced || after == " " || text[start..<index].count > 1
        case "_", "-", "–", "—": isSpaced || isWide
        default: isSpaced
        }
      guard separates, found.count < 16 else { continue }
      found.append(
        Separator(range: start..<index, text: String(character), isStrong: isStrong))
    }
    return found
  }

  private static func isSign(_ character: Character) -> Bool {
    // Hardly any character of a title is one.
    if let byte = character.asciiValue, (0x61...0x7A).contains(byte | 0x20) || byte == 0x20 {
      return false
    }
    return signs.contains(character)
  }

  private static func isUnsegmented(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(Script.isUnsegmented) ?? false
  }

  private static let signs: Set<Character> = [
    "|", "｜", "»", "«", "•", "·", "¦", "-", "–", "—", ":", "_", "/", "~", "›", "‹", "⋆", "★", "<",
    ">",
    "→", "←", "∙",
  ]
  private static let strong: Set<Character> = [
    "|", "｜", "»", "«", "•", "·", "¦", "›", "‹", "⋆", "★", "_", "<", ">", "→", "←", "∙",
  ]
}
