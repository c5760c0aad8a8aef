import Gazetteer
import SQLite
import SearchIndex
import Storage

extension FilterResolver {
  /// A token that a typed name selects, with what it means.
  struct Selection {
    let token: FacetToken
    let id: String
    let name: String?
    /// Why it is selected when something else was typed.
    var note: String?
  }

  /// Returns the token of a country that a user typed, and those of the former states whose place it
  /// took: of the Soviet Union for `RU`.
  ///
  /// - Throws: ``FilterError``.
  func countries(
    _ typed: String, _ option: String, _ names: NameLookup, _ token: (String) -> FacetToken
  ) throws -> [Selection] {
    let country = try names.country(typed, option: option)
    let own = Selection(token: token(country.code), id: country.code, name: country.name)
    return try [own]
      + names.predecessors(of: country.code).map { former in
        Selection(
          token: token(former.code), id: former.code, name: former.name,
          note: "succeeded by \(country.code)")
      }
  }

  /// Leaves out what follows from something typed and no article has: one look-up of one token is
  /// the quickest.
  func inUse(_ selections: [Selection]) throws -> [Selection] {
    guard selections.contains(where: { $0.note != nil }) else { return selections }
    return try archive.run {
      try selections.filter { selection in
        guard selection.note != nil else { return true }
        let isCountry = !selection.token.text.hasPrefix("region")
        return try archive.connection.value(
          isCountry
            ? "SELECT 1 FROM country WHERE code = ?" : "SELECT 1 FROM region WHERE id = ?",
          [selection.id], as: Bool.self) != nil
      }
    }
  }
}
