import ArticleModel
import Gazetteer

/// Decides what each ambiguous name means in one text, from the other words of the text.
///
/// An article uses a name in one sense. Words that speak only against the
/// usual country give the name to its rival; words on both sides leave it with
/// the country; a name that needs evidence means nothing without any. A name
/// that is somebody's once ("Malik Jordan") is the same person's when it stands
/// alone, unless something else in the text speaks for the country.
struct AmbiguityResolver {
  let lexicon: TagLexicon
  let context: TextContext

  /// Returns the country that each ambiguous name means here; a name that means none is left out.
  func meanings() -> [Int: String] {
    var isPresent: Set<Int> = []
    var isSupported: Set<Int> = []
    var isOpposed: Set<Int> = []
    var isPerson: Set<Int> = []
    for match in context.matches {
      for entry in match.entries {
        switch entry.meaning {
        case .ambiguous(let index):
          isPresent.insert(index)
          if context.isPartOfPersonName(match, lexicon.ambiguousNames[index]) {
            isPerson.insert(index)
          }
        case .evidence(let index, isFor: true): isSupported.insert(index)
        case .evidence(let index, isFor: false): isOpposed.insert(index)
        default: continue
        }
      }
    }
    var meanings: [Int: String] = [:]
    for index in isPresent {
      let name = lexicon.ambiguousNames[index]
      if isSupported.contains(index) {
        meanings[index] = name.country
      } else if isPerson.contains(index) {
        continue
      } else if isOpposed.contains(index) {
        meanings[index] = name.rivalCountry
      } else if !name.needsEvidence {
        meanings[index] = name.country
      }
    }
    return meanings
  }
}
