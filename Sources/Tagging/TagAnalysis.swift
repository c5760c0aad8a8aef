import ArticleModel
import Gazetteer
import TextProcessing

/// What was found in one text, from which tags and explanations are made.
struct TagAnalysis {
  let lexicon: TagLexicon
  let context: TextContext
  let groups: [NameGroup]
  let countries: [(country: CountryCode, match: Int, kind: EvidenceKind, rule: Reading.Rule)]
  let leaders: [LeaderTagger.Found]
  let regions: [(region: Int, match: Int)]
  private let cache: LeaderCache
  private let candidates: [(candidate: LeaderCandidate, match: Int)]
  private let ambiguous: [AmbiguousTag]

  init(lexicon: TagLexicon, context: TextContext, source: String?) {
    self.lexicon = lexicon
    self.context = context
    cache = LeaderCache(lexicon)
    groups = PlaceResolver(lexicon: lexicon, context: context, source: source).groups()
    let tagger = CountryTagger(lexicon: lexicon, context: context, groups: groups)
    countries = tagger.mentions()
    ambiguous = tagger.ambiguous()
    regions = WorldRegionTagger(lexicon: lexicon, context: context).mentions()
    leaders = LeaderTagger(
      lexicon: lexicon, context: context, leaders: cache, countries: countries
    ).mentions()
    candidates = OfficeHolders(
      context: context, leaders: cache, countries: countries, named: Set(leaders.map(\.match))
    ).candidates()
  }

  /// Returns the tags.
  func tags() -> ArticleTags {
    var focus = FocusScore(parts: context.parts)
    for mention in countries {
      focus.add(
        mention.country, at: context.matches[mention.match].range.lowerBound,
        isDateline: mention.kind == .dateline)
    }
    var tags = ArticleTags(
      countries: focus.tags(names: lexicon.countryNames), leaders: leaderTags(),
      organisations: organisations(), regions: regionTags(), ambiguous: ambiguous)
    var seen: Set<LeaderCandidate> = []
    for (candidate, _) in candidates where seen.insert(candidate).inserted {
      tags.candidates.append(candidate)
    }
    tags.leaderCountries = leaderCountries()
    tags.mentions = mentions()
    return tags
  }

  private func leaderTags() -> [LeaderTag] {
    var counts: [Int: Int] = [:]
    for found in leaders { counts[found.leader, default: 0] += 1 }
    let date = context.published
    let tags = counts.map { index, count in
      let leader = cache[index]
      var tag = LeaderTag(
        id: leader.id, name: leader.name, country: leader.country(on: date),
        organisation: leader.term(on: date)?.organisation, mentions: count,
        isInOffice: date.map { date in leader.terms.contains { $0.touches(date) } })
      tag.spelling = spelling(of: index)
      return tag
    }
    return tags.sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }
  }

  /// The full name as the text has it first in small Latin letters.
  private func spelling(of leader: Int) -> String? {
    for found in leaders where found.leader == leader && found.rule == .fullName {
      let match = context.matches[found.match]
      guard match.words.count > 1, !match.isInflected, !context.isUpper(match.range) else {
        continue
      }
      let text = context.text(of: match).collapsingWhitespace
      if text.unicodeScalars.allSatisfy({ $0.value < 0x250 }) { return text }
    }
    return nil
  }

  private func leaderCountries() -> [String] {
    guard let date = context.published else { return [] }
    var codes: Set<String> = []
    for found in leaders {
      for term in cache[found.leader].terms where term.organisation == nil && term.touches(date) {
        codes.insert(term.country)
      }
    }
    return codes.sorted()
  }

  private func organisations() -> [OrganisationTag] {
    var counts: [Int32: Int] = [:]
    for match in context.matches {
      for index in organisations(in: match) { counts[index, default: 0] += 1 }
    }
    let tags = counts.map { index, count in
      let organisation = Organisations.all[Int(index)]
      return OrganisationTag(
        code: organisation.id, name: organisation.name, mentions: count)
    }
    return tags.sorted { ($1.mentions, $0.code) < ($0.mentions, $1.code) }
  }

  /// The organisations that a name stands for; an abbreviation may be one in many languages.
  private func organisations(in match: NameMatch) -> Set<Int32> {
    Set(match.entries.filter { $0.meaning == .organisation }.map(\.index))
  }

  private func regionTags() -> [RegionTag] {
    var counts: [Int: Int] = [:]
    for mention in regions { counts[mention.region, default: 0] += 1 }
    let tags = counts.map { index, count in
      RegionTag(id: WorldRegions.all[index].id, name: WorldRegions.all[index].name, mentions: count)
    }
    return tags.sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }
  }

  /// Everything that a tag rests on, in the order of the text.
  func mentions() -> [Mention] {
    var all: [(Int, Mention)] = []
    for mention in countries {
      all.append(
        (
          mention.match,
          self.mention(
            .country, mention.country.text, mention.kind.rawValue, mention.rule.rawValue,
            mention.match)
        ))
    }
    for found in leaders {
      let id = cache[found.leader].id
      let kind = found.rule == .byOffice ? "office" : "name"
      all.append((found.match, mention(.leader, id, kind, found.rule.rawValue, found.match)))
    }
    for (candidate, match) in candidates {
      let rule = LeaderTagger.Rule.candidate.rawValue
      all.append((match, mention(.candidate, candidate.name, candidate.title, rule, match)))
    }
    for group in groups where (group.decision?.open.count ?? 0) > 1 {
      let codes = group.decision?.open.map(\.text).joined(separator: ",") ?? ""
      for (match, reading) in zip(group.matches, group.readings) where reading.isPlace {
        all.append((match, mention(.ambiguous, codes, "name", reading.rule.rawValue, match)))
      }
    }
    for (index, match) in context.matches.enumerated() {
      for organisation in organisations(in: match) {
        let code = Organisations.all[Int(organisation)].id
        all.append((index, mention(.organisation, code, "name", "name", index)))
      }
    }
    for (region, match) in regions {
      all.append((match, mention(.region, WorldRegions.all[region].id, "name", "name", match)))
    }
    return all.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func mention(
    _ subject: Mention.Subject, _ id: String, _ kind: String, _ rule: String, _ index: Int
  ) -> Mention {
    let range = context.matches[index].range
    let (part, offset) = context.parts.place(of: range.lowerBound)
    return Mention(
      subject: subject, id: id, kind: kind, rule: rule, part: part,
      range: offset..<offset + range.count, text: context.text(of: context.matches[index]))
  }
}

/// The gazetteer's organisations, read when the first is named.
enum Organisations {
  static let all = Gazetteer.organisations()
}
