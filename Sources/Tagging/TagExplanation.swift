public import ArticleModel

/// Why an article is tagged as it is.
public struct TagExplanation: Sendable {
  /// A name with what it may stand for.
  public struct Name: Sendable {
    /// The name as the text has it first.
    public var text: String
    /// How often it stands in the text.
    public var count: Int
    /// What it was found to stand for: a country's code, several that it leaves open, or none.
    public var codes: [String]
    /// What it may stand for and what each was worth, best first: "US-GA region 7.5".
    public var rivals: [String]
    /// Why mentions were left out: "part of a person's name: Michael Jordan".
    public var leftOut: [String]
  }

  /// The tags.
  public var tags: ArticleTags
  /// The names, in the order of their first mention.
  public var names: [Name]

  init(analysis: TagAnalysis) {
    tags = analysis.tags()
    names = analysis.groups.map { Self.name($0, analysis) }
  }

  private static func name(_ group: NameGroup, _ analysis: TagAnalysis) -> Name {
    let context = analysis.context
    var codes: [String] = []
    if let decision = group.decision {
      codes = decision.open.isEmpty ? [decision.country.text] : decision.open.map(\.text)
    }
    var rivals: [String] = []
    for (sense, score) in (group.decision?.scores ?? []).prefix(6) {
      let place =
        sense.region.isNone ? sense.country.text : sense.region.text
      let tenths = Int((score * 10).rounded())
      let text = "\(place) \(sense.kind.rawValue) \(tenths / 10).\(abs(tenths % 10))"
      if !rivals.contains(text) { rivals.append(text) }
    }
    var leftOut: [String] = []
    for (match, reading) in zip(group.matches, group.readings) where !reading.isPlace {
      let range = context.matches[match].range
      let start = max(0, range.lowerBound - 20)
      let end = min(context.bytes.count, range.upperBound + 20)
      let words = String(decoding: context.bytes[start..<end], as: UTF8.self)
      leftOut.append("\(reading.rule.rawValue): \(words)")
    }
    return Name(
      text: group.matches.first.map { context.text(of: context.matches[$0]) } ?? "",
      count: group.matches.count, codes: codes, rivals: rivals, leftOut: leftOut)
  }
}
