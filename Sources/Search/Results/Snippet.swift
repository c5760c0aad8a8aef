import ArticleModel
import TextProcessing

/// Chooses the part of an article that shows best why it was found.
struct Snippet {
  /// The most that a snippet takes, in terminal columns.
  static let width = 240
  /// How far from where a text would be cut a space is looked for, in bytes.
  private static let farthestSpace = 40

  private let marker: MatchMarker
  private let words: MarkedWords

  /// Prepares for the articles that a query finds.
  init(marker: MatchMarker, words: MarkedWords) {
    self.marker = marker
    self.words = words
  }

  /// Returns one or two sentences of an article's text, or of its summary if that has more of the
  /// words; the lead when no word is found in either.
  func best(of article: Article) throws -> MarkedText {
    let text = WrappedText.joined(article.body)
    let body = try candidate(text, article.language)
    if let body, body.cluster.words == words.count { return cut(body) }
    let summary = try article.summary.flatMap {
      try candidate(WrappedText.joined($0), article.language)
    }
    if let summary, summary.cluster.words > body?.cluster.words ?? 0 { return cut(summary) }
    if let body { return cut(body) }
    return lead(text) ?? lead(article.summary ?? "") ?? MarkedText("")
  }

  /// A text with its sentences, and the window that was chosen.
  private struct Candidate {
    let bytes: [UInt8]
    let marks: [Range<Int>]
    let range: Range<Int>
    let cluster: MarkCluster
  }

  private func candidate(_ text: String, _ language: String?) throws -> Candidate? {
    let marks = try marker.marks(in: text, language: language)
    guard !marks.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    let known = try marks.map { try words.words(of: $0, in: bytes, language) }
    let sentences = Sentences.ranges(in: bytes)
    var best: (sentence: Int, isPair: Bool, cluster: MarkCluster)?
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < marks.count, marks[next].lowerBound < sentence.lowerBound { next += 1 }
      let isPair = followsOn(index, sentences, bytes)
      for joins in isPair ? [false, true] : [false] {
        let end = sentences[joins ? index + 1 : index].upperBound
        var last = next
        while last < marks.count, marks[last].lowerBound < end { last += 1 }
        guard
          let cluster = MarkCluster.best(
            of: next..<last, marks, known, within: Self.width - Self.farthestSpace)
        else { continue }
        // One sentence rather than two; the earliest of the best.
        if let best {
          let hasAsMany = cluster.words == best.cluster.words
          guard
            hasAsMany && joins != best.isPair ? best.isPair : cluster.isBetter(than: best.cluster)
          else { continue }
        }
        best = (index, joins, cluster)
      }
    }
    guard let best else { return nil }
    let joins = followsOn(best.sentence, sentences, bytes)
    let end = sentences[joins ? best.sentence + 1 : best.sentence].upperBound
    return Candidate(
      bytes: bytes, marks: marks, range: sentences[best.sentence].lowerBound..<end,
      cluster: best.cluster)
  }

  private func lead(_ text: String) -> MarkedText? {
    let bytes = Array(text.utf8)
    let sentences = Sentences.ranges(in: bytes)
    guard let first = sentences.first else { return nil }
    let end = followsOn(0, sentences, bytes) ? sentences[1].upperBound : first.upperBound
    return cut(
      Candidate(
        bytes: bytes, marks: [], range: first.lowerBound..<end,
        cluster: MarkCluster(words: 0, gap: 0, range: first.lowerBound..<first.lowerBound)))
  }

  /// Whether the next sentence is of the same paragraph, and both fit a snippet.
  private func followsOn(_ index: Int, _ sentences: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < sentences.count else { return false }
    let (sentence, next) = (sentences[index], sentences[index + 1])
    return next.upperBound - sentence.lowerBound <= Self.width
      && !bytes[sentence.upperBound..<next.lowerBound].contains(UInt8(ascii: "\n"))
  }

  /// Cuts a long sentence at words, around what was found.
  private func cut(_ candidate: Candidate) -> MarkedText {
    let (bytes, range, cluster) = (candidate.bytes, candidate.range, candidate.cluster.range)
    let characters = WholeCharacters(bytes)
    var start = characters.edge(atOrBefore: range.lowerBound)
    // Bytes stand in for columns here: the window may come out a little short, never long.
    if range.count > Self.width, cluster.upperBound - start > Self.width - Self.farthestSpace {
      let room = max(0, Self.width - Self.farthestSpace - cluster.count)
      start = wordStart(
        bytes, cluster.lowerBound - min(room / 2, Self.width / 3), notBefore: range.lowerBound)
      start = max(range.lowerBound, characters.edge(atOrBefore: start))
    }
    var end = characters.edge(atOrBehind: range.upperBound)
    if end - start > Self.width * 2
      || (end - start > Self.width && bytes[start..<end].allSatisfy { $0 < 0x80 })
    {
      end = wordEnd(bytes, start + Self.width, notBefore: start)
      end = min(range.upperBound, characters.edge(atOrBehind: end))
    }
    let prefix = start > range.lowerBound ? "… " : ""
    let suffix = end < range.upperBound ? " …" : ""
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let shift = prefix.utf8.count - start
    // An endless word is marked as far as it is shown.
    let inside = candidate.marks.filter { $0.overlaps(start..<end) }
    let kept = characters.widened(inside).map { $0.clamped(to: start..<end) }
    return MarkedText(
      prefix + text + suffix, marks: kept.map { $0.lowerBound + shift..<$0.upperBound + shift })
  }

  private func wordStart(_ bytes: [UInt8], _ position: Int, notBefore limit: Int) -> Int {
    var position = max(position, limit)
    let wanted = position
    while position > limit, bytes[position - 1] != UInt8(ascii: " ") {
      position -= 1
      // No space for long: a script without them, or an endless word.
      if wanted - position > Self.farthestSpace { return wanted }
    }
    return position
  }

  private func wordEnd(_ bytes: [UInt8], _ position: Int, notBefore limit: Int) -> Int {
    var position = min(position, bytes.count)
    let wanted = position
    while position > limit, position < bytes.count, bytes[position] != UInt8(ascii: " ") {
      position -= 1
      if wanted - position > Self.farthestSpace { return wanted }
    }
    return position
  }
}
