import ArticleModel
import Gazetteer
import TextProcessing

/// Decides what the names of places in one text stand for.
///
/// An article uses a name in one sense. Each sense has a worth of its own, by
/// how large the place is; the words around the name, what else the text names
/// in the same country or region, and the words that speak for or against it
/// add to that. The best sense wins if it is worth enough; two that come close
/// in different countries leave the name open.
struct PlaceResolver {
  let lexicon: TagLexicon
  let context: TextContext
  /// The rules that hold for the article's source.
  let source: String?

  private var weights: EvidenceWeights { lexicon.weights }

  /// Returns the names with what they stand for, in the order of their first mention.
  func groups() -> [NameGroup] {
    let rows = rowEvidence()
    var groups = collect(rows)
    guard !groups.isEmpty else { return [] }
    var certain = Support(weights: weights)
    HomeWords(context: context).add(to: &certain)
    for match in context.matches {
      for country in phraseCountries(match) {
        certain.add(
          NameGroup.Decision(country: country, region: RegionCode(raw: 0), kind: .name, score: 9),
          times: 0.5)
      }
    }
    var support = certain
    for index in groups.indices where groups[index].hasPlace && isCertain(groups[index]) {
      groups[index].decision = decide(groups[index], certain, rows)
      if let decision = groups[index].decision, decision.open.isEmpty { support.add(decision) }
    }
    for _ in 0..<2 {
      var next = certain
      for index in groups.indices where groups[index].hasPlace {
        groups[index].decision = decide(groups[index], support, rows)
        if let decision = groups[index].decision, decision.open.isEmpty { next.add(decision) }
      }
      support = next
    }
    return groups
  }

  /// The countries that a longer name belongs to.
  func phraseCountries(_ match: NameMatch) -> [CountryCode] {
    match.entries.filter { $0.meaning == .phrase }.flatMap { lexicon.countries(ofPhrase: $0.index) }
  }

  /// Whether the name alone decides.
  private func isCertain(_ group: NameGroup) -> Bool {
    if group.qualifier != nil || group.taught != nil { return true }
    guard let first = group.senses.first else { return false }
    return group.senses.allSatisfy { $0.country == first.country && $0.row < 0 }
      && group.senses.contains { $0.prior >= Prior.region }
  }

  private func decide(
    _ group: NameGroup, _ support: Support, _ rows: [Int32: (isFor: Bool, isAgainst: Bool)]
  ) -> NameGroup.Decision? {
    if let taught = group.taught {
      guard taught.raw != 0 else { return nil }
      return NameGroup.Decision(country: taught, region: RegionCode(raw: 0), kind: .name, score: 20)
    }
    let weight = group.weight
    let home = support.home
    let isContested =
      home.map { home in group.senses.contains { $0.country == home } } ?? false
    var scores: [(sense: PlaceSense, score: Float)] = []
    for sense in group.senses {
      var score = sense.prior + support.worth(sense, without: group.decision) + weight
      if sense.prior < Prior.capital, sense.row < 0 { score += penalty(group.traits, sense) }
      if group.isNational, sense.kind == .name || sense.kind == .demonym {
        score += weights.nationalSense
      }
      if isDominated(sense, group, support) { score += weights.dominated }
      if sense.country == home {
        if group.senses.count > 1, group.isProminent { score += weights.home }
      } else if support.isSilent(on: sense.country, without: group.decision) {
        score += strangeness(sense, isContested: isContested, hasHome: home != nil)
        if group.isUncased, sense.prior < 6, sense.kind == .city || sense.kind == .region {
          score += weights.silentUncased
        }
      }
      if sense.row >= 0 { score += evidence(sense, rows[sense.row]) }
      if let qualifier = group.qualifier {
        let fits =
          !qualifier.region.isNone && !sense.region.isNone
          ? sense.region == qualifier.region : sense.country == qualifier.country
        score += fits ? 8 : -8
      }
      scores.append((sense, score))
    }
    scores.sort { $0.score > $1.score }
    if let qualifier = group.qualifier, scores.first.map({ $0.score < 8 }) ?? true {
      // The table does not know the town; what follows says where it lies.
      return NameGroup.Decision(
        country: qualifier.country, region: qualifier.region, kind: .city, score: 8,
        scores: scores)
    }
    guard let best = scores.first, best.score >= weights.threshold else { return nil }
    let sense = best.sense
    var open: [CountryCode] = []
    if sense.prior < Prior.country {
      let close = scores.filter { $0.score > best.score - weights.margin }
      for rival in close {
        let country = rival.sense.country
        if !open.contains(country) { open.append(country) }
      }
      if open.count < 2 { open = [] }
      if !open.isEmpty, best.score < weights.noted { return nil }
    }
    return NameGroup.Decision(
      country: sense.country, region: sense.region, kind: sense.kind, score: best.score,
      open: open, scores: scores)
  }

  /// What being a word or a person's name as well adds to a place's worth: less than nothing.
  private func penalty(_ traits: NameTraits, _ sense: PlaceSense) -> Float {
    var penalty: Float = 0
    if traits.contains(.common) { penalty += weights.commonWord }
    if traits.contains(.given) { penalty += weights.givenName }
    if traits.contains(.surname) { penalty += weights.surname }
    // Few confuse the largest cities with anything.
    return sense.prior >= 6 ? penalty / 2 : penalty
  }

  /// Whether a much larger place has the name, and the text does not speak of this one's region:
  /// Venice beside the United States is still in Italy.
  private func isDominated(_ sense: PlaceSense, _ group: NameGroup, _ support: Support) -> Bool {
    guard sense.kind == .city, !support.names(sense.region, without: group.decision) else {
      return false
    }
    return group.senses.contains { other in
      other.country != sense.country && other.prior >= sense.prior + 0.6
        && (other.kind == .city || other.kind == .capital)
    }
  }

  /// What a place of which the text says nothing else adds: less than nothing.
  private func strangeness(_ sense: PlaceSense, isContested: Bool, hasHome: Bool) -> Float {
    if isContested { return sense.kind == .demonym ? 0 : weights.contested }
    guard sense.prior < Prior.capital else { return 0 }
    switch sense.kind {
    case .city, .capital:
      if sense.prior >= 6.3 { return weights.silentLargeCity }
      // Small towns have the names of clubs, firms and people.
      if sense.prior < 5 { return weights.silentTown }
      return hasHome ? weights.silentCityAbroad : weights.silentCity
    case .region: return hasHome ? weights.silentRegionAbroad : weights.silentRegion
    case .name, .demonym, .institution, .dateline: return 0
    }
  }

  /// What the words that decide about a name add to the worth of a sense.
  private func evidence(
    _ sense: PlaceSense, _ found: (isFor: Bool, isAgainst: Bool)?
  ) -> Float {
    guard let found, sense.row >= 0 else { return 0 }
    let row = lexicon.ambiguousNames[Int(sense.row)]
    let isOwn = CountryCode(row.country) == sense.country && sense.kind != .region
    // Words on both sides leave the name with the country.
    if found.isFor, found.isAgainst {
      return isOwn ? weights.wordsOnBothSides : -weights.wordsOnBothSides
    }
    guard found.isFor || found.isAgainst else { return 0 }
    if isOwn == found.isFor { return weights.wordFor }
    return row.rivalCountry == nil ? weights.wordAgainstOnly : weights.wordAgainst
  }

  private func rowEvidence() -> [Int32: (isFor: Bool, isAgainst: Bool)] {
    var rows: [Int32: (isFor: Bool, isAgainst: Bool)] = [:]
    for match in context.matches {
      for entry in match.entries {
        switch entry.meaning {
        case .evidenceFor: rows[entry.index, default: (false, false)].isFor = true
        case .evidenceAgainst: rows[entry.index, default: (false, false)].isAgainst = true
        default: continue
        }
      }
    }
    return rows
  }
}
