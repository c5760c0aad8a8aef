/// Endings of English words that the stemmer takes away, alone and one after the other.
enum EnglishSuffixes {
  /// The endings as UTF-8; the empty one among them.
  static let all: [[UInt8]] = [[]] + text.split { " \n".contains($0) }.map { Array($0.utf8) }

  private static let text = """
    s e es ed er ers ing ings y ies ied ier iest ying ly
    able ables ably ability abilities ible ibly ibility ibilities bility bilities
    al ally als ality alities alism alisms alist alists alistic alize alized alizes alizing alization
    alizations ance ances ancy ancies ant ants antly ate ates ated ating ation ations ational ationally
    ationalism ationalist ationalists ationalize ationalized ationalization ative atively ativity ator
    ators atory ence ences ency encies ent ents ently ential entials eous
    ement ements ment ments mental mentally mentalism mentalist mentalists
    ful fully fulness ness nesses less lessly lessness
    ic ics ical ically icate icates icated icating ication ications icative icator icators icity icities
    icism icist icists icize icized
    ion ions ional ionally ionalism ionalist ionalists ionality ionalize ionalized ionalization ioned ioning
    ism isms ist ists istic istical istically
    ity ities ive ives ively iveness ivity ivities
    ize izes ized izing izer izers ization izations ise ised ising isation isations
    logy logies logi logist logists logical logically
    ous ously ousness ousli eli alli entli bli
    """
}
