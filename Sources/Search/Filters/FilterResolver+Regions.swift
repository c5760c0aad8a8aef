import Gazetteer
import SearchIndex

extension FilterResolver {
  /// Returns the token of a region of the world that a user typed, and those of the regions within it.
  ///
  /// - Throws: ``FilterError``.
  func regions(
    _ typed: String, _ option: String, _ names: NameLookup
  ) throws -> [Selection] {
    let region = try names.region(typed, option: option)
    return names.regions.regions(within: region).map { part in
      Selection(
        token: .region(part.id), id: part.id, name: part.name,
        note: part == region ? nil : "part of \(region.name)")
    }
  }

  /// Returns the tokens of a region of the world, of the regions within it and of their countries,
  /// former states among these.
  ///
  /// - Throws: ``FilterError``.
  func countriesAndRegions(
    _ typed: String, _ option: String, _ names: NameLookup
  ) throws -> [Selection] {
    let region = try names.region(typed, option: option)
    var found = try regions(typed, option, names)
    let note = "part of \(region.name)"
    var codes: Set<String> = []
    for code in names.regions.regions(within: region).flatMap(\.members)
    where codes.insert(code).inserted {
      let country = try names.country(code, option: option)
      for state in try [country] + names.predecessors(of: code) {
        found.append(
          Selection(token: .country(state.code), id: state.code, name: state.name, note: note))
      }
    }
    return found
  }
}
