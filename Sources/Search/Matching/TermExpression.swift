import SQLite
import SearchIndex
import TextProcessing

/// One term of a query as an FTS5 expression.
///
/// Words look for their folded form, which also stands in the columns of
/// forms; Chinese, Japanese, Korean and Thai look for their pairs of characters
/// there.
struct TermExpression {
  let text: String

  init(_ term: QueryTerm) {
    let parts = TermPart.parts(of: term.text)
    let expressions = parts.enumerated().map { index, part in
      Self.expression(
        part, field: term.field, isPrefix: term.kind == .prefix && index == parts.count - 1)
    }
    text =
      expressions.count == 1 ? expressions[0] : "(" + expressions.joined(separator: " AND ") + ")"
  }

  private static func expression(
    _ part: TermPart, field: QueryTerm.Field, isPrefix: Bool
  ) -> String {
    switch part {
    case .unsegmented(let run):
      let pairs = WordForms.pairs(of: run)
      // One character alone begins a pair, or stands by itself at the end of a run.
      let literal = FTS5.quoted(pairs.joined(separator: " ")) + (pairs.count == 1 ? " *" : "")
      return columns(field, .forms) + literal
    case .words(let words, let count):
      let star = isPrefix ? " *" : ""
      let folded = Folding.fold(words)
      let foldedLiteral = FTS5.quoted(folded) + star
      // The columns of forms hold single words, in which no phrase is found, and a lone 0 between
      // runs of characters.
      let place = count == 1 && folded != "0" ? Place.textAndForms : .text
      let both = columns(field, place) + foldedLiteral
      // Folding may change a letter that the tokenizer keeps, such as the 2 of CO₂.
      guard folded != words.lowercased() else { return both }
      let plain = columns(field, .text) + FTS5.quoted(words) + star
      return "(\(both) OR \(plain))"
    }
  }

  private enum Place {
    case text
    case forms
    case textAndForms
  }

  private static func columns(_ field: QueryTerm.Field, _ place: Place) -> String {
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

/// A stretch of a term in one kind of script.
enum TermPart: Hashable {
  /// Words with what stands between them, and how many they are.
  case words(String, count: Int)
  /// Characters of a script without spaces.
  case unsegmented(String)

  /// Returns the parts of a term in order; what is no word separates or is left out.
  static func parts(of text: String) -> [TermPart] {
    var text = text
    return text.withUTF8 { bytes in
      var parts: [(range: Range<Int>, count: Int, isUnsegmented: Bool)] = []
      Words.forEach(in: bytes) { word in
        let continues =
          parts.last.map { last in
            last.isUnsegmented == word.isUnsegmented
              && (!word.isUnsegmented || last.range.upperBound == word.range.lowerBound)
          } ?? false
        if continues {
          let last = parts.removeLast()
          let range = last.range.lowerBound..<word.range.upperBound
          parts.append((range, last.count + 1, last.isUnsegmented))
        } else {
          parts.append((word.range, 1, word.isUnsegmented))
        }
      }
      return parts.map { part in
        let text = String(decoding: bytes[part.range], as: UTF8.self)
        return part.isUnsegmented ? .unsegmented(text) : .words(text, count: part.count)
      }
    }
  }
}
