import TextProcessing

/// Finds the words that show in which country a text is at home: "Sheriff's Office", "Madison County",
/// "£".
struct HomeWords {
  let context: TextContext

  /// Adds what the words show, each different word once.
  func add(to support: inout Support) {
    var seen: Set<UInt64> = []
    for match in context.matches {
      for entry in match.entries where entry.meaning == .hint {
        guard seen.insert(UInt64(UInt32(bitPattern: match.node))).inserted else { continue }
        support.addHint(CountryCode(raw: UInt16(truncatingIfNeeded: entry.index)))
      }
    }
    addCounties(to: &support, &seen)
    if contains("$") { support.addHint(CountryCode("US"), 0.15) }
    if contains("£") { support.addHint(CountryCode("GB"), 0.5) }
  }

  /// "Madison County", "Rapides Parish", "Vernon Township": a name and a word with a capital.
  private func addCounties(to support: inout Support, _ seen: inout Set<UInt64>) {
    let (county, parish, township) = Self.counties
    for (index, hash) in context.scanned.hashes.enumerated()
    where hash == county || hash == parish || hash == township {
      guard context.isCapitalised(index), let before = context.wordBefore(index),
        context.isCapitalised(before),
        context.kind(before).isDisjoint(with: [.opener, .particle, .placeAdjective]),
        seen.insert(context.scanned.hashes[before]).inserted
      else { continue }
      support.addHint(CountryCode("US"), 0.5)
    }
  }

  private func contains(_ sign: String) -> Bool {
    ByteSearch.firstOffset(of: Array(sign.utf8), in: context.bytes) != nil
  }

  private static let counties = (
    WordHash.folded("county"), WordHash.folded("parish"), WordHash.folded("township")
  )
}
