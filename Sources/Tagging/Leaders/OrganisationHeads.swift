import Gazetteer
import TextProcessing

/// What a word for an office says of who heads an organisation.
enum OrganisationOfficeKind: Int {
  /// A word for any head, beside the organisation's name alone: "chief".
  case head
  /// "secretary general": organisations alone have one.
  case secretary
  /// "Commission president": the office names the body, which stands elsewhere in the text.
  case body

  /// The offices' names, in the languages of the news.
  static let words: [(kind: OrganisationOfficeKind, words: String)] = [
    (
      .head,
      """
      chief|head|chairperson|chairman|chairwoman|president|director general|director-general|\
      managing director|high representative|глава|главы|главе|главу|главой|председатель|\
      председателя|председателю|председателем|президент|голова|chef|chefin|präsident|präsidentin|\
      président|présidente|presidente|presidenta|jefe|jefa
      """
    ),
    (
      .secretary,
      """
      secretary general|secretary-general|generalsekretär|generalsekretärin|generalsekretärs|\
      secrétaire général|secrétaire générale|secretario general|secretaria general|\
      secretário-geral|secretária-geral|segretario generale|secretaris-generaal|generalsekreterare|\
      sekretarz generalny|sekretarza generalnego|genel sekreter|genel sekreteri|\
      генеральный секретарь|генерального секретаря|генеральному секретарю|генеральным секретарем|\
      генсек|генсека|генсеку|генсеком|генеральний секретар|генерального секретаря|бас хатшы|\
      бас хатшысы|الأمين العام|أمين عام|دبیرکل|महासचिव
      """
    ),
    (
      .body,
      """
      commission president|commission chief|kommissionspräsident|kommissionspräsidentin|\
      kommissionschef|kommissionschefin|ratspräsident|eu-kommissionspräsident|\
      eu-kommissionspräsidentin|eu-kommissionschefin|eu-ratspräsident
      """
    ),
  ]
}

/// Finds the heads of organisations whom a text names by surname after the office, or by the office
/// alone: "NATO Secretary General Stoltenberg", "генсек ООН Гутерриш", "the NATO secretary general".
///
/// The office stands beside the organisation's name; one that only organisations have needs the name
/// somewhere in the text.
struct OrganisationHeads {
  let context: TextContext
  let leaders: LeaderCache

  /// Returns the one of some leaders of a surname whom the office before a match fits, within two years
  /// of the article's date.
  func holder(among candidates: [Int], before index: Int) -> Int? {
    let headed = candidates.filter { leaders[$0].terms.contains { $0.organisation != nil } }
    guard !headed.isEmpty, let phrase = phrase(before: index) else { return nil }
    let years = isFormer(phrase.office) ? 40 : 2
    let fitting = headed.filter { leader in
      leaders[leader].terms.contains { term in
        term.organisation.map(phrase.organisations.contains) == true
          && context.published.map { term.touches($0, years: years) } ?? true
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Returns the mentions by office alone of a dated article: of secretaries general, whose office no
  /// other of an organisation has.
  func byOffice(named: Set<Int>) -> [LeaderTagger.Found] {
    guard let date = context.published else { return [] }
    return context.matches.indices.compactMap { index in
      guard kinds(index).contains(.secretary), !named.contains(index + 1),
        !isLesser(index), !isFormer(index), !goesOn(index)
      else { return nil }
      var organisations = organisationBefore(index)
      if organisations.isEmpty { organisations = organisationAfter(index) }
      let holders = organisations.flatMap { leaders.holders(ofOrganisation: $0, on: date) }
        .filter { $0.term.title.contains("secretary") && !$0.term.isActing }
      guard let only = holders.first, Set(holders.map(\.leader)).count == 1 else { return nil }
      return LeaderTagger.Found(leader: only.leader, match: index, rule: .byOffice)
    }
  }

  /// The office before a match, and the organisations whose it may be: in "NATO chief Stoltenberg" and
  /// "генсек НАТО Столтенберг".
  private func phrase(before index: Int) -> (office: Int, organisations: Set<String>)? {
    guard let word = context.neighbour(of: context.matches[index], .before),
      let owner = context.scanned.owner(of: word)
    else { return nil }
    let kinds = kinds(owner)
    if !kinds.isEmpty {
      guard !isLesser(owner) else { return nil }
      let beside = organisationBefore(owner)
      if !beside.isEmpty { return (owner, beside) }
      guard !kinds.isDisjoint(with: [.secretary, .body]) else { return nil }
      return (owner, Set(context.matches.indices.flatMap { organisations($0) }))
    }
    guard owner > 0, !self.kinds(owner - 1).isEmpty, !isLesser(owner - 1) else { return nil }
    let after = organisationAfter(owner - 1)
    return after.isEmpty ? nil : (owner - 1, after)
  }

  private func kinds(_ index: Int) -> Set<OrganisationOfficeKind> {
    Set(
      context.matches[index].entries.compactMap {
        $0.meaning == .organisationOffice ? OrganisationOfficeKind(rawValue: Int($0.index)) : nil
      })
  }

  /// The ids of the organisations that a match names.
  private func organisations(_ index: Int) -> Set<String> {
    Set(
      context.matches[index].entries.compactMap {
        $0.meaning == .organisation ? Organisations.all[Int($0.index)].id : nil
      })
  }

  /// "NATO's Secretary General", "NATO-Generalsekretär".
  private func organisationBefore(_ index: Int) -> Set<String> {
    guard index > 0, isNear(index - 1, index, words: 1, bytes: 5) else { return [] }
    return organisations(index - 1)
  }

  /// "Secretary General of the United Nations", "генсек НАТО".
  private func organisationAfter(_ index: Int) -> Set<String> {
    guard index + 1 < context.matches.count, isNear(index, index + 1, words: 3, bytes: 16) else {
      return []
    }
    let between =
      context.matches[index].words.upperBound..<context.matches[index + 1].words.lowerBound
    guard between.allSatisfy({ context.kind($0).contains(.particle) || isElided($0) }) else {
      return []
    }
    return organisations(index + 1)
  }

  /// The "l" of "de l'ONU".
  private func isElided(_ word: Int) -> Bool { context.words[word].range.count == 1 }

  private func isNear(_ first: Int, _ second: Int, words: Int, bytes: Int) -> Bool {
    let gap = context.matches[first].range.upperBound..<context.matches[second].range.lowerBound
    let between = context.matches[second].words.lowerBound - context.matches[first].words.upperBound
    return gap.count <= bytes && between <= words
      && !gap.contains { Self.breaks.contains(context.bytes[$0]) }
  }

  private static let breaks = Set(".,;:()\"!?\n".utf8)

  /// "deputy secretary general", "under-secretary-general".
  private func isLesser(_ index: Int) -> Bool {
    let first = context.matches[index].words.lowerBound
    guard first > 0 else { return false }
    return !context.kind(first - 1).isDisjoint(with: [.lesser, .portfolio])
  }

  /// Whether the office, or the organisation before it, stands behind "former".
  private func isFormer(_ index: Int) -> Bool {
    var match = context.matches[index]
    if !organisationBefore(index).isEmpty { match = context.matches[index - 1] }
    for first in [match.words.lowerBound, context.matches[index].words.lowerBound] where first > 0 {
      if context.kind(first - 1).contains(.former) { return true }
    }
    return false
  }

  /// Whether a name follows that is none of ours, or the office goes on: "secretary general-designate".
  private func goesOn(_ index: Int) -> Bool {
    let match = context.matches[index]
    if context.byte(match.range.upperBound) == UInt8(ascii: "-") { return true }
    guard let after = context.neighbour(of: match, .after), context.isInRunningText(match) else {
      return false
    }
    return context.isCapitalised(after) && context.language != "de"
      && context.kind(after).isDisjoint(with: [.calendar, .opener])
      && context.scanned.owner(of: after).map { organisations($0).isEmpty } ?? true
  }
}
