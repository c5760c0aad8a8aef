public import ArticleModel
public import Gazetteer
import TextProcessing

/// What a file of leaders or of countries' names says, and what of it cannot be used.
public struct GazetteerFile: Sendable {
  /// The leaders, each with all terms and names of the file.
  public private(set) var leaders: [Leader] = []
  /// The countries' names.
  public private(set) var countryAliases: [GazetteerExtension.CountryAlias] = []
  /// Rows that were refused.
  public private(set) var errors: [InputError] = []

  /// Reads the text of a file, CSV or JSON.
  ///
  /// - Throws: `InputError` if it is neither.
  public init(
    _ text: String, path: String, known: GazetteerExtension = GazetteerExtension()
  ) throws {
    let opening = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" }
    let isJSON = opening == "[" || opening == "{"
    let table = try isJSON ? JSONRows.table(text, path: path) : CSVRows.table(text, path: path)
    let reader = RowReader(known: known)
    var drafts: [LeaderDraft] = []
    var positions: [String: Int] = [:]
    for row in table.rows {
      do throws(InputError) {
        switch try reader.entry(row) {
        case .country(let alias): countryAliases.append(alias)
        case .leader(let draft):
          if let position = positions[draft.id] {
            drafts[position].merge(draft)
          } else {
            positions[draft.id] = drafts.count
            drafts.append(draft)
          }
        }
      } catch {
        errors.append(error)
      }
    }
    leaders = drafts.map(\.leader)
  }
}

/// A leader while rows are put together.
struct LeaderDraft {
  let id: String
  let name: String
  let short: String
  var variants: [String]
  var shorts: [String]
  var terms: [Leader.Term]

  mutating func merge(_ other: LeaderDraft) {
    for name in other.variants where !variants.contains(name) { variants.append(name) }
    for name in other.shorts where !shorts.contains(name) { shorts.append(name) }
    for term in other.terms where !terms.contains(term) { terms.append(term) }
  }

  var leader: Leader {
    Leader(
      id: id, name: name, short: short, variants: variants, shorts: shorts, terms: terms)
  }
}
