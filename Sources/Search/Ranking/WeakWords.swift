/// English words that say little by themselves, such as articles, pronouns and auxiliary verbs.
///
/// They count for a fifth in the ranking of a search, so that a question in plain words is ranked
/// by its subject. They must still be there where all words must.
enum WeakWords {
  static let weight: Float = 0.2

  /// Whether a folded word is one of them.
  ///
  /// They are looked through: to make a set of them takes longer than a search asks.
  static func contains(_ folded: String) -> Bool {
    guard !folded.isEmpty else { return false }
    var folded = folded
    return folded.withUTF8 { word in
      words.withUTF8Buffer { words in
        var start = 0
        for end in 0...words.count
        where end == words.count || words[end] == 0x20 || words[end] == 0x0A {
          if words[start..<end].elementsEqual(word) { return true }
          start = end + 1
        }
        return false
      }
    }
  }

  private static let words: StaticString =
    """
    a about above after again against all also am an and any are as at be because become been before
    being below between both but by can cannot could did do does doing done down during each either
    etc ever every few for from further get gets getting give given gives had has have having he her
    here herself him himself his how however i if in into is it its itself like made make makes making
    many may me might more most much must my no nor not of off on once one only or other others our
    ours out over own per rather same shall she should so some such than that the their them themselves
    then there therefore these they this those through thus to too under until up upon us use used
    uses using very via was we were what when where whether which while who whom whose why will with
    within without would yet you your yours
    """
}
