import ArticleModel

/// How much a text is about each country that it names.
///
/// The headline gives 35 points, the lead 20, the share of all mentions up to
/// 30, and how far through the text the mentions are spread up to 15. An
/// article is about the countries with 40 points or more, and about the best
/// one if it has 25.
struct FocusScore {
  private struct Count {
    var mentions = 0
    var inTitle = false
    var inLead = false
    var quarters: Set<Int> = []
  }

  let parts: TextParts
  private var counts: [CountryCode: Count] = [:]
  private var total = 0

  private static let leadLength = 350

  init(parts: TextParts) {
    self.parts = parts
  }

  /// Counts a mention at an offset of the text.
  mutating func add(_ country: CountryCode, at offset: Int, isDateline: Bool) {
    var count = counts[country] ?? Count()
    count.mentions += 1
    total += 1
    if offset < parts.titleEnd {
      count.inTitle = true
    } else {
      if offset < parts.bodyStart + Self.leadLength, !isDateline { count.inLead = true }
      let length = max(1, parts.end - parts.titleEnd)
      count.quarters.insert(min(3, (offset - parts.titleEnd) * 4 / length))
    }
    counts[country] = count
  }

  /// Returns the countries' tags, those that the text is about most first.
  func tags(names: [CountryCode: String]) -> [CountryTag] {
    var tags = counts.compactMap { code, count -> CountryTag? in
      guard let name = names[code] else { return nil }
      return CountryTag(
        code: code.text, name: name, mentions: count.mentions, inTitle: count.inTitle,
        focus: score(count))
    }
    tags.sort { ($1.focus, $1.mentions, $0.code) < ($0.focus, $0.mentions, $1.code) }
    for index in tags.indices {
      tags[index].isFocus = tags[index].focus >= 40 || (index == 0 && tags[index].focus >= 25)
    }
    return tags
  }

  private func score(_ count: Count) -> Int {
    var score = 0
    if count.inTitle { score += 35 }
    if count.inLead { score += 20 }
    score += 30 * count.mentions / max(1, total)
    score += 15 * count.quarters.count / 4
    return min(100, score)
  }
}
