import ArticleModel
import Gazetteer

/// The leaders that one text makes us look at, each read once.
final class LeaderCache {
  private let lexicon: TagLexicon
  private var known: [Int: Leader] = [:]

  init(_ lexicon: TagLexicon) {
    self.lexicon = lexicon
  }

  /// Returns the leader at a position of the gazetteer's list, or beyond it of the user's.
  subscript(position: Int) -> Leader {
    if let leader = known[position] { return leader }
    let count = lexicon.leaders.count
    let leader =
      position < count ? lexicon.leaders[position] : lexicon.ownLeaders[position - count]
    known[position] = leader
    return leader
  }

  /// Returns the positions of those who held an office of a country on a date, with the office.
  func holders(of country: CountryCode, on date: PartialDate) -> [(leader: Int, term: Leader.Term)]
  {
    let code = country.text
    return holders(lexicon.leaders.officeHolders(of: code, on: date), on: date) {
      $0.country == code
    }
  }

  /// Returns the positions of those at the head of an organisation on a date, with the office.
  func holders(
    ofOrganisation id: String, on date: PartialDate
  ) -> [(leader: Int, term: Leader.Term)] {
    holders(lexicon.leaders.officeHolders(ofOrganisation: id, on: date), on: date) {
      $0.organisation == id
    }
  }

  /// Leaves out of the built-in holders whom the user removed, and adds the user's own.
  private func holders(
    _ builtIn: [(leader: Int, term: Leader.Term)], on date: PartialDate,
    where fits: (Leader.Term) -> Bool
  ) -> [(leader: Int, term: Leader.Term)] {
    var holders = builtIn.filter { !lexicon.removedLeaders.contains($0.leader) }
    for (index, leader) in lexicon.ownLeaders.enumerated() {
      for term in leader.terms where fits(term) && term.touches(date) {
        holders.append((lexicon.leaders.count + index, term))
      }
    }
    return holders
  }
}
