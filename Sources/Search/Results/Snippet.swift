import ArticleModel
import TextProcessing

/// Chooses the part of an article that shows best why it was found.
enum Snippet {
  /// The most that a snippet takes, in terminal columns.
  static let width = 240

  /// Returns one or two sentences with most of the matched words; the lead when none matches.
  static func best(of article: Article, marker: MatchMarker) throws -> MarkedText {
    let texts = [article.body, article.summary ?? ""]
    for text in texts {
      let marks = try marker.marks(in: text, language: article.language)
      guard !marks.isEmpty else { continue }
      return window(of: text, marks: marks)
    }
    return window(of: article.body.isEmpty ? article.summary ?? "" : article.body, marks: [])
  }

  private static func window(of text: String, marks: [Range<Int>]) -> MarkedText {
    let bytes = Array(text.utf8)
    let sentences = Sentences.ranges(in: bytes)
    guard !sentences.isEmpty else { return MarkedText("") }
    let start = bestSentence(sentences, marks, bytes)
    let range = extended(from: start, sentences, bytes)
    let inside = marks.filter { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
    return cut(bytes, range, inside, firstMark: inside.first?.lowerBound ?? range.lowerBound)
  }

  /// The earliest of the sentences with the most different matched words.
  private static func bestSentence(
    _ sentences: [Range<Int>], _ marks: [Range<Int>], _ bytes: [UInt8]
  ) -> Int {
    var best = (index: 0, score: -1)
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      var words: Set<String> = []
      while next < marks.count, marks[next].lowerBound < sentence.upperBound {
        words.insert(Folding.fold(String(decoding: bytes[marks[next]], as: UTF8.self)))
        next += 1
      }
      if words.count > best.score { best = (index, words.count) }
    }
    return best.index
  }

  /// A second sentence joins a short first one of the same paragraph.
  private static func extended(
    from index: Int, _ sentences: [Range<Int>], _ bytes: [UInt8]
  ) -> Range<Int> {
    let sentence = sentences[index]
    guard sentences.indices.contains(index + 1) else { return sentence }
    let next = sentences[index + 1]
    let gap = bytes[sentence.upperBound..<next.lowerBound]
    let isSameParagraph = !gap.contains(UInt8(ascii: "\n"))
    let fits = next.upperBound - sentence.lowerBound <= width
    return isSameParagraph && fits ? sentence.lowerBound..<next.upperBound : sentence
  }

  /// Cuts a long sentence at words, around its first match.
  private static func cut(
    _ bytes: [UInt8], _ range: Range<Int>, _ marks: [Range<Int>], firstMark: Int
  ) -> MarkedText {
    var start = range.lowerBound
    // Bytes stand in for columns here: the window may come out a little short, never long.
    if range.count > width, firstMark - start > width / 2 {
      start = wordStart(bytes, firstMark - width / 3, notBefore: range.lowerBound)
    }
    var end = range.upperBound
    if end - start > width * 2
      || (end - start > width && bytes[start..<end].allSatisfy { $0 < 0x80 })
    {
      end = wordEnd(bytes, start + width, notBefore: start)
    }
    let prefix = start > range.lowerBound ? "… " : ""
    let suffix = end < range.upperBound ? " …" : ""
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let shift = prefix.utf8.count - start
    // An endless word is marked as far as it is shown.
    let kept = marks.filter { $0.overlaps(start..<end) }.map { $0.clamped(to: start..<end) }
    return MarkedText(
      prefix + text + suffix, marks: kept.map { $0.lowerBound + shift..<$0.upperBound + shift })
  }

  private static func wordStart(_ bytes: [UInt8], _ position: Int, notBefore limit: Int) -> Int {
    var position = max(position, limit)
    let wanted = position
    while position > limit, bytes[position - 1] != UInt8(ascii: " ") {
      position -= 1
      // No space for long: a script without them, or an endless word; only keep characters whole.
      if wanted - position > 40 { return characterStart(bytes, wanted) }
    }
    return position
  }

  private static func wordEnd(_ bytes: [UInt8], _ position: Int, notBefore limit: Int) -> Int {
    var position = min(position, bytes.count)
    let wanted = position
    while position > limit, position < bytes.count, bytes[position] != UInt8(ascii: " ") {
      position -= 1
      if wanted - position > 40 { return characterStart(bytes, wanted) }
    }
    return position
  }

  private static func characterStart(_ bytes: [UInt8], _ position: Int) -> Int {
    var position = position
    while position > 0, position < bytes.count, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }
}

/// Cuts text into sentences.
enum Sentences {
  /// Returns the sentences of UTF-8 text without the white space around them.
  ///
  /// A sentence ends at a line break, or at a full stop, question or exclamation
  /// mark before a space and no lower-case letter, unless a single capital
  /// stands before the full stop.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      var range = start..<end
      while let first = range.first, isSpace(bytes[first]) { range = first + 1..<range.upperBound }
      while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<last }
      if !range.isEmpty { ranges.append(range) }
      start = end
    }
    for position in bytes.indices {
      switch bytes[position] {
      case UInt8(ascii: "\n"): close(at: position + 1)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if endsSentence(bytes, position) { close(at: position + 1) }
      case 0x82 where position >= 2 && bytes[position - 1] == 0x80 && bytes[position - 2] == 0xE3:
        close(at: position + 1)  // 。
      default: continue
      }
    }
    close(at: bytes.count)
    return ranges
  }

  private static func endsSentence(_ bytes: [UInt8], _ position: Int) -> Bool {
    guard position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: " ") else { return false }
    guard !(0x61...0x7A).contains(bytes[position + 2]) else { return false }
    let isInitial =
      bytes[position] == UInt8(ascii: ".") && position >= 1
      && (0x41...0x5A).contains(bytes[position - 1])
      && (position < 2 || !isLetter(bytes[position - 2]))
    return !isInitial
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
