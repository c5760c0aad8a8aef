import ArticleModel
import Gazetteer

extension TagLexicon {
  /// Returns the lexicon with what a user added to the gazetteer and took out of it.
  func adding(_ additions: GazetteerExtension) -> TagLexicon {
    guard !additions.isEmpty else { return self }
    var lexicon = self
    for alias in additions.countryAliases {
      lexicon.addOwn(
        alias.name,
        PlaceSense(country: CountryCode(alias.code), kind: .name, prior: Prior.country))
    }
    for id in additions.removedLeaders {
      if let position = leaders.position(of: id) { lexicon.removedLeaders.insert(position) }
    }
    for leader in additions.leaders {
      if let position = leaders.position(of: leader.id) { lexicon.removedLeaders.insert(position) }
      let position = leaders.count + lexicon.ownLeaders.count
      lexicon.ownLeaders.append(leader)
      for name in [leader.name] + leader.variants { lexicon.own.insert(name, .leader, position) }
      for name in [leader.short] + leader.shorts { lexicon.own.insert(name, .surname, position) }
    }
    for alias in additions.leaderAliases {
      let own = lexicon.ownLeaders.firstIndex { $0.id == alias.id }.map { leaders.count + $0 }
      guard let position = own ?? leaders.position(of: alias.id) else { continue }
      lexicon.own.insert(alias.name, alias.isShort ? .surname : .leader, position)
    }
    for removed in additions.removedNames {
      guard let node = node(of: removed.name) else { continue }
      lexicon.removedNames[node, default: []].insert(removed.subject)
    }
    return lexicon
  }

  /// Whether anything of the gazetteer shall not count.
  var hasRemovals: Bool { !removedLeaders.isEmpty || !removedNames.isEmpty }

  /// Whether the user took a name, or the leader who bears it, out of the gazetteer.
  func isRemoved(_ entry: NameEntry, _ record: NameRecord, _ node: Int32) -> Bool {
    switch record.entity {
    case .leader(let position):
      if removedLeaders.contains(position) { return true }
      return removedNames[node]?.contains(leaders[position].id) ?? false
    case .country(let position):
      return removedNames[node]?.contains(countries[position].text) ?? false
    case .ambiguous(let position):
      guard record.kind == .ambiguous else { return false }
      return removedNames[node]?.contains(ambiguousNames[position].country) ?? false
    default: return false
    }
  }
}
