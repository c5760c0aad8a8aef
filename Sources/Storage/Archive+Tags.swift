public import ArticleModel
import SQLite

extension Archive {
  /// Returns the tags of an article: the countries that it is about most first, the others most
  /// mentioned first.
  ///
  /// The mentions are left out; ``mentions(of:)`` gives them.
  public func tags(of id: Int64) throws -> ArticleTags {
    // One statement says which of the rarer kinds there are.
    let kinds = try connection.row(
      """
      SELECT EXISTS (SELECT 1 FROM article_organisation WHERE article_id = ?1),
        EXISTS (SELECT 1 FROM article_evidence WHERE article_id = ?1 AND ambiguous IS NOT NULL),
        EXISTS (SELECT 1 FROM leader_candidate WHERE article_id = ?1),
        EXISTS (
          SELECT 1 FROM article_evidence WHERE article_id = ?1 AND leader_countries IS NOT NULL),
        EXISTS (SELECT 1 FROM article_leader WHERE article_id = ?1),
        EXISTS (SELECT 1 FROM article_region WHERE article_id = ?1)
      """, [id])
    func has(_ column: Int) throws -> Bool { try kinds?.get(column) ?? false }
    return ArticleTags(
      countries: try countryTags(of: id), leaders: try has(4) ? leaderTags(of: id) : [],
      organisations: try has(0) ? organisationTags(of: id) : [],
      regions: try has(5) ? regionTags(of: id) : [],
      ambiguous: try has(1) ? ambiguousTags(of: id) : [],
      candidates: try has(2) ? candidates(of: id) : [],
      leaderCountries: try has(3) ? leaderCountries(of: id) : [])
  }

  /// Returns the words that an article's tags rest on, in the order of the text; none for an article
  /// that an older version of the program tagged.
  ///
  /// The words themselves are cut from the text that the mentions were found in, and empty where a
  /// correction changed it since.
  public func mentions(of id: Int64) throws -> [Mention] {
    guard let stored = try article(id) else { return [] }
    let parts: [Mention.Part: [UInt8]] = [
      .title: Array(stored.article.title.utf8), .body: Array(stored.article.body.utf8),
      .summary: Array((stored.article.summary ?? "").utf8),
    ]
    return try connection.rows(
      """
      SELECT mention.value ->> 0 AS subject, mention.value ->> 1 AS id,
        mention.value ->> 2 AS kind, mention.value ->> 3 AS rule, mention.value ->> 4 AS part,
        mention.value ->> 5 AS start, mention.value ->> 6 AS "end"
      FROM article_evidence, json_each(mentions) AS mention WHERE article_id = ?
      """, [id]
    ).compactMap { row in
      guard let subject = Mention.Subject(rawValue: try row.get("subject")),
        let part = Mention.Part(rawValue: try row.get("part"))
      else { return nil }
      let start: Int = try row.get("start")
      let end: Int = try row.get("end")
      let bytes = parts[part] ?? []
      let isInside = start >= 0 && start <= end && end <= bytes.count
      return Mention(
        subject: subject, id: try row.get("id"), kind: try row.get("kind"),
        rule: try row.get("rule"), part: part, range: start..<max(start, end),
        text: isInside ? String(decoding: bytes[start..<end], as: UTF8.self) : "")
    }
  }

  func countryTags(of id: Int64) throws -> [CountryTag] {
    try connection.rows(
      """
      SELECT code, name, mentions, in_title, focus, is_focus
      FROM article_country JOIN country USING (code)
      WHERE article_id = ? ORDER BY focus DESC, mentions DESC, code
      """, [id]
    ).map { row in
      CountryTag(
        code: try row.get(0), name: try row.get(1), mentions: try row.get(2),
        inTitle: try row.get(3), focus: try row.get(4), isFocus: try row.get(5))
    }
  }

  func leaderTags(of id: Int64) throws -> [LeaderTag] {
    try connection.rows(
      """
      SELECT leader_id, name, nullif(country, ''), mentions, in_office, organisation
      FROM article_leader JOIN leader ON leader.id = leader_id
      WHERE article_id = ? ORDER BY mentions DESC, leader_id
      """, [id]
    ).map { row in
      LeaderTag(
        id: try row.get(0), name: try row.get(1), country: try row.get(2, as: String?.self),
        organisation: try row.get(5, as: String?.self), mentions: try row.get(3),
        isInOffice: try row.get(4, as: Bool?.self))
    }
  }

  private func organisationTags(of id: Int64) throws -> [OrganisationTag] {
    try connection.rows(
      """
      SELECT organisation_id, name, mentions
      FROM article_organisation JOIN organisation ON organisation.id = organisation_id
      WHERE article_id = ? ORDER BY mentions DESC, organisation_id
      """, [id]
    ).map { row in
      OrganisationTag(
        code: try row.get("organisation_id"), name: try row.get("name"),
        mentions: try row.get("mentions"))
    }
  }

  func regionTags(of id: Int64) throws -> [RegionTag] {
    try connection.rows(
      """
      SELECT region_id, name, mentions FROM article_region JOIN region ON region.id = region_id
      WHERE article_id = ? ORDER BY mentions DESC, region_id
      """, [id]
    ).map { row in
      RegionTag(
        id: try row.get("region_id"), name: try row.get("name"), mentions: try row.get("mentions"))
    }
  }

  private func ambiguousTags(of id: Int64) throws -> [AmbiguousTag] {
    try connection.rows(
      """
      SELECT tag.value ->> 'name' AS name, tag.value ->> 'mentions' AS mentions,
        (SELECT group_concat(value, ' ') FROM json_each(tag.value, '$.codes')) AS codes
      FROM article_evidence, json_each(ambiguous) AS tag WHERE article_id = ?
      """, [id]
    ).map { row in
      let codes: String = try row.get("codes")
      return AmbiguousTag(
        name: try row.get("name"), codes: codes.split(separator: " ").map(String.init),
        mentions: try row.get("mentions"))
    }
  }

  private func candidates(of id: Int64) throws -> [LeaderCandidate] {
    try connection.rows(
      """
      SELECT name, title, country FROM leader_candidate WHERE article_id = ?
      ORDER BY name, title, country
      """, [id]
    ).map { row in
      LeaderCandidate(
        name: try row.get("name"), title: try row.get("title"), country: try row.get("country"))
    }
  }

  private func leaderCountries(of id: Int64) throws -> [String] {
    try connection.rows(
      """
      SELECT code.value AS code FROM article_evidence, json_each(leader_countries) AS code
      WHERE article_id = ?
      """, [id]
    ).map { try $0.get("code") }
  }
}
