import TextProcessing

/// The words around the dates of a line.
struct DateSurroundings {
  enum Role {
    case published
    case updated
  }

  /// What the words before each date say of it, by its place among the dates.
  var roles: [Int: Role] = [:]

  private var unknown = 0
  private var unknownLowerCase = 0
  private var unsegmented = 0

  init(of text: String, tokens: [DateToken]? = nil, matches: [DateMatch]) {
    var next = 0
    var role: Role?
    var previous = ""
    for token in tokens ?? DateToken.tokens(of: text) {
      while next < matches.count, token.range.lowerBound >= matches[next].range.lowerBound {
        if roles[next] == nil { roles[next] = role }
        role = nil
        next += 1
      }
      if let match = matches[..<next].last, token.range.lowerBound < match.range.upperBound {
        continue
      }
      guard case .word(let word) = token.kind else { continue }
      let candidate =
        token.isUnsegmented ? previous + word : Self.lastOfGlued(text[token.range]) ?? word
      previous = token.isUnsegmented ? word : ""
      let meaning = DateWords.meaning(of: candidate)
      if meaning.contains(.published) {
        role = role ?? .published
      } else if meaning.contains(.updated) {
        role = .updated
      } else if meaning.isDisjoint(with: [.neutral, .byline]) {
        count(word, token, in: text)
      }
    }
  }

  /// Whether the line says little besides: a place, a name, a label.
  var isDateLine: Bool {
    unknownLowerCase <= 1 && unknown <= 6 && unsegmented <= 24 || !roles.isEmpty && unknown <= 8
  }

  /// Whether the line has at most so many words beside its dates, or few and says what dates they are.
  func areBrief(words: Int) -> Bool {
    unsegmented <= 8 && unknownLowerCase <= 1
      && (unknown <= words || !roles.isEmpty && unknown <= 4)
  }

  /// Whether the words are those of a dateline: places and agencies.
  var isDateline: Bool {
    unknownLowerCase == 0 && unknown >= 1 && unknown <= 8 || (1...12).contains(unsegmented)
  }

  /// The second of two words that only style had set apart, such as `UTCUpdated`, when it says what
  /// the date behind it is.
  private static func lastOfGlued(_ word: Substring) -> String? {
    guard word.utf8.dropFirst().contains(where: { (0x41...0x5A).contains($0) || $0 >= 0x80 }),
      let capital = word.lastIndex(where: \.isUppercase), capital != word.startIndex
    else {
      return nil
    }
    let last = Folding.fold(word[capital...])
    return DateWords.published.contains(last) || DateWords.updated.contains(last) ? last : nil
  }

  private mutating func count(_ word: String, _ token: DateToken, in text: String) {
    if token.isUnsegmented {
      unsegmented += 1
    } else {
      unknown += 1
      let first = text[token.range].unicodeScalars.first
      if word.count > 1, first?.properties.isLowercase ?? false { unknownLowerCase += 1 }
    }
  }
}
