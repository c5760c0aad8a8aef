import SQLite
import SearchIndex
import Stemming
import TextProcessing

/// One term of a query as an FTS5 expression.
///
/// Words look for their folded form, which also stands in the columns of
/// forms, and there for their stems in the languages of the archive; compounds also for one word
/// without hyphen or apostrophe. Chinese, Japanese, Korean and Thai look for their pairs of
/// characters.
struct TermExpression {
  let text: String
  /// The forms of a term that is one word, any of which is enough, wherever text stands; else empty.
  let forms: [String]

  init(_ term: QueryTerm, languages: [StemmedLanguage] = []) {
    let parts = TermPart.beginningsTold(of: term)
    if parts.count == 1, !parts[0].isBeginning,
      let forms = Self.forms(of: parts[0].part, languages)
    {
      self.forms = forms
    } else {
      forms = []
    }
    let expressions = parts.map {
      Self.expression($0.part, field: term.field, isPrefix: $0.isBeginning, languages)
    }
    text =
      expressions.count == 1 ? expressions[0] : "(" + expressions.joined(separator: " AND ") + ")"
  }

  private static func expression(
    _ part: TermPart, field: QueryTerm.Field, isPrefix: Bool, _ languages: [StemmedLanguage]
  ) -> String {
    let star = isPrefix ? " *" : ""
    switch part {
    case .unsegmented(let run):
      let pairs = CharacterPairs.pairs(of: run)
      // One character alone begins a pair, or stands by itself at the end of a run.
      let literal = FTS5.quoted(pairs.joined(separator: " ")) + (pairs.count == 1 ? " *" : "")
      return columns(field, .forms) + literal
    case .signed(let name):
      // No text has the form, but what stands anywhere may have a list.
      return columns(field, .textAndForms) + FTS5.quoted(name) + star
    case .words(let words, let count):
      if let forms = Self.forms(of: part, isPrefix ? [] : languages) {
        return anyOf(forms.map { FTS5.quoted($0) + star }, columns(field, .textAndForms))
      }
      if MarkLetters.isIn(words) { return ofMarked(words, field, star) }
      let folded = Folding.fold(words)
      // The columns of forms hold single words, in which no phrase is found, and a lone 0 between
      // runs of characters.
      var choices = [columns(field, .text) + FTS5.quoted(folded) + star]
      // Folding may change a letter that the tokenizer keeps, such as the 2 of CO₂.
      if folded != words.lowercased() {
        choices.append(columns(field, .text) + FTS5.quoted(words) + star)
      }
      let persian = ArabicLetters.persian(folded)
      if persian != folded, persian != words {
        choices.append(columns(field, .text) + FTS5.quoted(persian) + star)
      }
      let bare = Self.bare(words)
      if bare != words {
        choices.append(columns(field, .text) + FTS5.quoted(Folding.fold(bare)) + star)
      }
      if count > 1, let joined = joined(bare) {
        // `al-S*` is no beginning of "also".
        choices.append(
          columns(field, isPrefix ? .forms : .textAndForms) + FTS5.quoted(joined) + star)
      }
      if count > 1, !isPrefix {
        let stems = stems(of: words, languages).map { FTS5.quoted($0.joined(separator: " ")) }
        if !stems.isEmpty { choices.append(anyOf(stems, columns(field, .forms))) }
      }
      return choices.count == 1 ? choices[0] : "(\(choices.joined(separator: " OR ")))"
    }
  }

  /// Words whose marks are letters: all of them stand in the columns of forms, in order.
  private static func ofMarked(
    _ words: String, _ field: QueryTerm.Field, _ star: String
  ) -> String {
    let literal = columns(field, .forms) + FTS5.quoted(WordForms.folded(words)) + star
    guard let joined = joined(words) else { return literal }
    return "(\(literal) OR \(columns(field, .forms))\(FTS5.quoted(joined))\(star))"
  }

  private static func anyOf(_ literals: [String], _ columns: String) -> String {
    columns + (literals.count == 1 ? literals[0] : "(\(literals.joined(separator: " OR ")))")
  }

  /// Returns the forms of a single word, the folded one first; `nil` for what is none, or has a
  /// meaning of its own in the columns of forms.
  private static func forms(of part: TermPart, _ languages: [StemmedLanguage]) -> [String]? {
    guard case .words(let word, 1) = part, !FormMark.isIn(word) else { return nil }
    let folded = WordForms.folded(word)
    guard !folded.isEmpty, folded != StemForms.separator else { return nil }
    var forms = [folded]
    // No word of a text has the form; as it is typed, the tokenizer would cut it.
    guard !MarkLetters.isIn(word) else { return forms }
    if Folding.fold(word) != word.lowercased() { forms.append(word) }
    forms += stems(of: word, languages).compactMap(\.first)
    return forms
  }

  /// Returns the stems of words in each language that can write one of them.
  private static func stems(of words: String, _ languages: [StemmedLanguage]) -> [[String]] {
    languages.filter { $0.canWrite(words) }.map { language in
      let stems = StemForms(language)
      return Words.words(in: words).map { stems.token(of: words.utf8Slice($0.range)) }
    }
  }

  /// Words without signs before the first and behind the last.
  private static func bare(_ words: String) -> String {
    let found = Words.words(in: words)
    guard let first = found.first, let last = found.last else { return words }
    return String(words.utf8Slice(first.range.lowerBound..<last.range.upperBound))
  }

  /// Returns a compound as one word; `nil` for words that are none.
  private static func joined(_ words: String) -> String? {
    Compounds.forms(in: words).first { !$0.isSigned && $0.range == 0..<words.utf8.count }?.text
  }

  /// Which columns of a field are meant.
  enum Place {
    case text
    case forms
    case textAndForms
  }

  /// Returns the columns of a field with their operator; single words are looked for in those of forms as well.
  static func columns(_ field: QueryTerm.Field, _ place: Place = .textAndForms) -> String {
    let (text, forms): ([SearchIndexSchema.Column], [SearchIndexSchema.Column]) =
      switch field {
      case .title: ([.title], [.titleForms])
      case .body: ([.summary, .body], [.textForms])
      case .any: ([.title, .summary, .body], [.titleForms, .textForms])
      }
    let columns =
      switch place {
      case .text: text
      case .forms: forms
      case .textAndForms: text + forms
      }
    return "{" + columns.map(\.rawValue).joined(separator: " ") + "} : "
  }
}
