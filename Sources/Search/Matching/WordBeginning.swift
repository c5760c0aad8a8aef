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
    var doubtful: [String: String] = [:]
    let letters = Array(text.utf8)
    // The stemmer takes only letters of ASCII away.
    let firstCut = letters.lastIndex { !(0x61...0x7A).contains($0) }.map { $0 + 1 } ?? 0
    for cut in max(firstCut, letters.count - 12, 1)...max(firstCut, letters.count, 1)
    where cut <= letters.count {
      let rest = letters[cut...]
      for ending in EnglishSuffixes.all where ending.starts(with: rest) {
        let word = String(decoding: letters[..<cut] + ending, as: UTF8.self)
        guard let term = try token(word), term != own, !Self.kept(of: term).hasPrefix(text)
        else { continue }
        if doubtful[term] == nil { doubtful[term] = word }
      }
    }
    self.doubtful = doubtful
    var wider = text
    while wider.utf8.count > 1, let found = try token(wider), !text.hasPrefix(found) {
      wider.removeLast()
    }
    self.wider = wider
  }

  /// The part of a term that all its words begin with: the stemmer changes letters at the end alone.
  private static func kept(of term: String) -> String {
    if term.hasSuffix("ble") { return String(term.dropLast(2)) }
    let isChanged = term.hasSuffix("e") || term.hasSuffix("i") || term.hasSuffix("bl")
    return isChanged ? String(term.dropLast()) : term
  }
}
