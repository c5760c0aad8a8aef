import ArticleModel

/// What a text says for each country and region, by the names whose meaning is clear.
struct Support {
  let weights: EvidenceWeights
  /// What names a country itself: names, demonyms, capitals, institutions.
  private(set) var national: [CountryCode: Float] = [:]
  /// What names something in it: cities, regions.
  private(set) var local: [CountryCode: Float] = [:]
  private(set) var regions: [RegionCode: Float] = [:]
  /// Words that are used of one country alone.
  private(set) var hints: [CountryCode: Float] = [:]

  /// Counts what a name was found to stand for.
  mutating func add(_ decision: NameGroup.Decision, times: Float = 1) {
    switch decision.kind {
    case .name, .demonym, .institution: national[decision.country, default: 0] += times
    case .capital: national[decision.country, default: 0] += 0.8 * times
    case .city, .region, .dateline: local[decision.country, default: 0] += 0.8 * times
    }
    if !decision.region.isNone { regions[decision.region, default: 0] += times }
  }

  /// Counts a word that is used of one country alone.
  mutating func addHint(_ country: CountryCode, _ weight: Float = 0.35) {
    hints[country, default: 0] += weight
  }

  /// The country in which the text is at home: where most of the towns and words are.
  var home: CountryCode? {
    let all = Set(local.keys).union(hints.keys)
    let best = all.max { (local(in: $0), $1.raw) < (local(in: $1), $0.raw) }
    guard let best, local(in: best) >= 0.9 else { return nil }
    return best
  }

  /// Whether the text says nothing else for a country.
  func isSilent(on country: CountryCode, without own: NameGroup.Decision?) -> Bool {
    var value = (national[country] ?? 0) + (local[country] ?? 0) + (hints[country] ?? 0)
    if let own, own.country == country { value -= Self.weight(own.kind) }
    return value < 0.3
  }

  /// Whether the text names a region otherwise.
  func names(_ region: RegionCode, without own: NameGroup.Decision?) -> Bool {
    let count = regions[region] ?? 0
    return own?.region == region ? count > 1 : count > 0
  }

  private func local(in country: CountryCode) -> Float {
    (local[country] ?? 0) + min(hints[country] ?? 0, 1.6)
  }

  private static func weight(_ kind: EvidenceKind) -> Float {
    switch kind {
    case .name, .demonym, .institution: 1
    case .capital, .city, .region, .dateline: 0.8
    }
  }

  /// Returns what the text adds to the worth of a sense.
  func worth(_ sense: PlaceSense, without own: NameGroup.Decision?) -> Float {
    var national = national[sense.country] ?? 0
    var local = local(in: sense.country)
    var region = sense.region.isNone ? 0 : regions[sense.region] ?? 0
    if let own {
      if own.country == sense.country {
        switch own.kind {
        case .name, .demonym, .institution: national -= 1
        case .capital: national -= 0.8
        case .city, .region, .dateline: local -= 0.8
        }
      }
      if !own.region.isNone, own.region == sense.region { region -= 1 }
    }
    national = max(0, min(national, 2))
    local = max(0, min(local, 2))
    switch sense.kind {
    case .name, .demonym, .institution, .capital:
      return weights.localForCountry * local + weights.nationalForCountry * national
        + weights.neighbour * near(sense.country, without: own)
    case .city, .region, .dateline:
      return weights.localForPlace * local + weights.nationalForPlace * national
        + weights.region * max(0, min(region, 1.5))
    }
  }

  private func near(_ country: CountryCode, without own: NameGroup.Decision?) -> Float {
    guard let neighbours = Neighbours.all[country] else { return 0 }
    var count: Float = 0
    for (other, value) in national where value > 0 && neighbours.contains(other) {
      if other != own?.country || value > 1 { count += 1 }
    }
    return min(count, 3)
  }
}
