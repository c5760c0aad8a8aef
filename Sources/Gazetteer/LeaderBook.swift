public import ArticleModel
import TextProcessing

/// The leaders built in, with a user's additions and removals.
public struct LeaderBook: Sendable {
  private let additions: GazetteerExtension
  private let own: [String: Leader]
  private let aliases: [String: [GazetteerExtension.LeaderAlias]]
  private let removed: [String: Set<String>]

  /// Creates a book; without an extension it costs nothing.
  public init(_ additions: GazetteerExtension = GazetteerExtension()) {
    self.additions = additions
    own = Dictionary(additions.leaders.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    aliases = Dictionary(grouping: additions.leaderAliases, by: \.id)
    removed = additions.removedNames.reduce(into: [:]) { names, removal in
      names[removal.subject, default: []].insert(Self.key(removal.name))
    }
  }

  /// Returns the leader with an id, with all names that count.
  public subscript(id id: String) -> Leader? {
    guard !additions.removedLeaders.contains(id) else { return nil }
    return (own[id] ?? Gazetteer.leaderList[id: id]).map(withAliases)
  }

  /// Returns every leader that counts: the built-in ones in their order, then the user's own.
  public var all: [Leader] {
    guard !additions.isEmpty else { return Gazetteer.leaders() }
    var leaders: [Leader] = []
    var seen: Set<String> = []
    for leader in Gazetteer.leaderList where !additions.removedLeaders.contains(leader.id) {
      seen.insert(leader.id)
      leaders.append(withAliases(own[leader.id] ?? leader))
    }
    return leaders + additions.leaders.filter { !seen.contains($0.id) }.map(withAliases)
  }

  /// Returns those of a country who held an office on a date, or ever, in the order of their terms.
  public func officeHolders(
    of country: String, on date: PartialDate? = nil
  ) -> [(leader: Leader, term: Leader.Term)] {
    holders(Gazetteer.leaderList.officeHolders(of: country, on: date), on: date) {
      $0.country == country
    }
  }

  /// Returns those at the head of an organisation on a date, or ever, in the order of their terms.
  public func officeHolders(
    ofOrganisation id: String, on date: PartialDate? = nil
  ) -> [(leader: Leader, term: Leader.Term)] {
    holders(Gazetteer.leaderList.officeHolders(ofOrganisation: id, on: date), on: date) {
      $0.organisation == id
    }
  }

  private func holders(
    _ builtIn: [(leader: Int, term: Leader.Term)], on date: PartialDate?,
    _ belongs: (Leader.Term) -> Bool
  ) -> [(leader: Leader, term: Leader.Term)] {
    var holders: [(leader: Leader, term: Leader.Term)] = []
    for (position, term) in builtIn {
      let leader = Gazetteer.leaderList[position]
      guard own[leader.id] == nil, !additions.removedLeaders.contains(leader.id) else { continue }
      holders.append((withAliases(leader), term))
    }
    for leader in additions.leaders where !additions.removedLeaders.contains(leader.id) {
      for term in leader.terms where belongs(term) {
        if date.map({ term.touches($0) }) ?? true { holders.append((withAliases(leader), term)) }
      }
    }
    return holders.sorted { $0.term.start < $1.term.start }
  }

  /// Returns those who bear a name: by full name if any does, else by a form of the surname.
  public func leaders(named name: String) -> [Leader] {
    let key = Self.key(name)
    guard !key.isEmpty else { return [] }
    var full: [String] = []
    var short: [String] = []
    for form in Gazetteer.names.forms(of: name) {
      guard case .leader(let position) = form.entity else { continue }
      let id = Gazetteer.leaderList[position].id
      if form.kind == .leader { full.append(id) } else { short.append(id) }
    }
    for leader in additions.leaders {
      if ([leader.name] + leader.variants).contains(where: { Self.key($0) == key }) {
        full.append(leader.id)
      }
      if ([leader.short] + leader.shorts).contains(where: { Self.key($0) == key }) {
        short.append(leader.id)
      }
    }
    for alias in additions.leaderAliases where Self.key(alias.name) == key {
      if alias.isShort { short.append(alias.id) } else { full.append(alias.id) }
    }
    for ids in [full, short] {
      var seen: Set<String> = []
      let found = ids.filter { seen.insert($0).inserted }
        .compactMap { self[id: $0] }.filter { bears($0, key) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A leader of the user's own may no longer have the built-in one's name.
  private func bears(_ leader: Leader, _ key: String) -> Bool {
    let names = [leader.name, leader.short] + leader.variants + leader.shorts
    return names.contains { Self.key($0) == key } && removed[leader.id]?.contains(key) != true
  }

  private func withAliases(_ leader: Leader) -> Leader {
    guard aliases[leader.id] != nil || removed[leader.id] != nil else { return leader }
    var leader = leader
    for alias in aliases[leader.id] ?? [] {
      if alias.isShort {
        leader.shorts.append(alias.name)
      } else {
        leader.variants.append(alias.name)
      }
    }
    if let removed = removed[leader.id] {
      leader.variants.removeAll { removed.contains(Self.key($0)) }
      leader.shorts.removeAll { removed.contains(Self.key($0)) }
    }
    return leader
  }

  /// Hyphens and spaces are one in a name: Kassym-Jomart, Kassym Jomart.
  static func key(_ name: String) -> String {
    var name = Folding.fold(name)
    return name.withUTF8 { bytes in
      var words: [String] = []
      Words.forEach(in: bytes) { word in
        words.append(String(decoding: bytes[word.range], as: UTF8.self))
      }
      return words.joined(separator: " ")
    }
  }
}
