public import ArticleModel

extension ArticleTags {
  /// Whether others say the same.
  ///
  /// The order in which they were found makes no difference, nor do the words that they rest on and
  /// the spelling of a leader's name, which stored tags come without.
  public func agree(with others: ArticleTags) -> Bool {
    compared == others.compared
  }

  private var compared: ArticleTags {
    var tags = self
    tags.mentions = []
    tags.countries.sort { $0.code < $1.code }
    tags.leaders.sort { $0.id < $1.id }
    for index in tags.leaders.indices { tags.leaders[index].spelling = nil }
    tags.organisations.sort { $0.code < $1.code }
    tags.regions.sort { $0.id < $1.id }
    tags.ambiguous.sort { $0.name < $1.name }
    tags.candidates.sort { ($0.name, $0.country) < ($1.name, $1.country) }
    tags.leaderCountries.sort()
    return tags
  }
}
