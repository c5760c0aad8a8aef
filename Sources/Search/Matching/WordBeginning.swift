import SQLite

/// The beginning of a word, as in `governm*`, and where the index may have words that begin so.
///
/// The index has words without their English endings, so that "government" stands there as `govern`. Which
/// such terms come into question is found out by giving the beginning every ending that it allows, and
/// asking the tokenizer.
struct WordBeginning {
  /// The beginning without case and accents.
  let text: String
  /// Words of whose terms some, but not all, words begin so: the texts of their articles tell.
  ///
  /// The term of the beginning as a word is none of them: all of its words are looked for as well.
  let doubtful: [String: String]
  /// What finds all terms that begin so, when asked for as a beginning; some of them may not.
  let wider: String
  /// Whether the tokenizer leaves the beginning as it is.
  let isKept: Bool

  init(_ text: String, _ tokenizer: FTS5Tokenizer) throws {
    func token(_ word: String) throws -> String? {
      let tokens = try tokenizer.tokens(in: word)
      return tokens.count == 1 ? tokens[0].text : nil
    }
    self.text = text
    let own = try token(text)
    isKept = own == text
    let letters = Array(text.utf8)
    var words: [[UInt8]] = []
    // The stemmer takes only letters of ASCII away.
    let firstCut = letters.lastIndex { !(0x61...0x7A).contains($0) }.map { $0 + 1 } ?? 0
    for cut in max(firstCut, letters.count - 12, 1)...max(firstCut, letters.count, 1)
    where cut <= letters.count {
      let rest = letters[cut...]
      for ending in EnglishSuffixes.all where ending.starts(with: rest) {
        words.append(letters[..<cut] + ending)
      }
    }
    doubtful = try Self.doubtful(words, own, text, tokenizer)
    var wider = text
    while wider.utf8.count > 1, let found = try token(wider), !text.hasPrefix(found) {
      wider.removeLast()
    }
    self.wider = wider
  }

  /// Returns those words, each by its term, whose terms do not begin with a text; no word that has the
  /// text's own term.
  ///
  /// There are hundreds, so that they go through the tokenizer together.
  private static func doubtful(
    _ words: [[UInt8]], _ own: String?, _ text: String, _ tokenizer: FTS5Tokenizer
  ) throws -> [String: String] {
    let letters = Array(text.utf8)
    var starts: [Int] = []
    var all: [UInt8] = []
    for word in words {
      starts.append(all.count)
      all += word
      all.append(UInt8(ascii: " "))
    }
    var found: [(word: Int, term: String)] = []
    var index = 0
    var last = -1
    try tokenizer.forEachToken(in: all) { bytes, range, _ in
      while index + 1 < starts.count, starts[index + 1] <= range.lowerBound { index += 1 }
      guard index != last else {
        // A word of several tokens has no term.
        if found.last?.word == index { found.removeLast() }
        return
      }
      last = index
      // Nearly all begin so, and of what is changed at the end no more than two letters are.
      let isCertain =
        bytes.count >= letters.count + 2 && letters.indices.allSatisfy { bytes[$0] == letters[$0] }
      guard !isCertain else { return }
      found.append(
        (index, bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }))
    }
    var doubtful: [String: String] = [:]
    for (index, term) in found {
      guard term != own, !kept(of: term).hasPrefix(text), doubtful[term] == nil else {
        continue
      }
      doubtful[term] = String(decoding: words[index], as: UTF8.self)
    }
    return doubtful
  }

  /// The part of a term that all its words begin with: the stemmer changes letters at the end alone.
  private static func kept(of term: String) -> String {
    if term.hasSuffix("ble") { return String(term.dropLast(2)) }
    let isChanged = term.hasSuffix("e") || term.hasSuffix("i") || term.hasSuffix("bl")
    return isChanged ? String(term.dropLast()) : term
  }
}
