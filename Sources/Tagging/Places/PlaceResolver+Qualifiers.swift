import ArticleModel
import TextProcessing

/// What stands after a name and says where it lies: "Paris, Texas", "London, Ontario", "Suffolk, England".
extension PlaceResolver {
  /// Returns the country, and perhaps the region, that the words after a name put it in, whether or not
  /// the gazetteer knows such a place there.
  func qualifier(
    after index: Int, _ own: [PlaceSense]
  ) -> (country: CountryCode, region: RegionCode)? {
    let previous = context.qualifyingMatch(before: index)
    guard let next = previous ?? context.qualifyingMatch(after: index) else { return nil }
    let match = context.matches[next]
    guard !match.entries.contains(where: { $0.meaning == .phrase }) else { return nil }
    let isShort = lexicon.traits(of: match.entries).contains(.afterComma)
    let ownPlaces = own.filter { $0.kind != .name && $0.kind != .demonym }
    // A country's name, or a state's, is in a list when another follows: "France, Germany".
    guard !ownPlaces.isEmpty, own.allSatisfy({ $0.kind != .name || $0.prior < Prior.capital })
    else {
      return nil
    }
    let fame = ownPlaces.map(\.prior).max() ?? 0
    var fitting: (country: CountryCode, region: RegionCode)?
    var isRegionAlone = true
    for sense in senses(of: match) {
      guard sense.kind == .region || sense.kind == .name else {
        if sense.kind == .city, sense.prior > 5 { isRegionAlone = false }
        continue
      }
      let fits = ownPlaces.contains { place in
        guard place.kind == .city || place.kind == .capital else { return false }
        return !sense.region.isNone && !place.region.isNone
          ? place.region == sense.region : place.country == sense.country
      }
      if fits { return (sense.country, sense.region) }
      if qualifiesUnknown(sense, isShort: isShort || previous != nil, fame: fame) {
        fitting = (sense.country, sense.region)
      }
    }
    guard
      isShort || previous != nil || context.matchAfterComma(index) != next
        || (isRegionAlone && endsAfter(match))
    else { return nil }
    return fitting
  }

  /// Whether a state or country after a name means an unknown place there, rather than the next one in
  /// a list: the larger the place that has the name, the less.
  private func qualifiesUnknown(_ sense: PlaceSense, isShort: Bool, fame: Float) -> Bool {
    if isShort { return true }
    switch sense.kind {
    case .region: return TagLexicon.federations.contains(sense.country) || fame < 5.7
    case .name: return sense.prior >= Prior.capital && fame < 5.7
    default: return false
    }
  }

  private func endsAfter(_ match: NameMatch) -> Bool {
    switch context.byte(match.range.upperBound) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ";"),
      UInt8(ascii: "\n"):
      true
    default: false
    }
  }
}
