import Gazetteer
import SQLite
import SearchIndex
import Storage

/// Puts into words what a search did, from what was noted while it did it.
struct Explainer {
  private let archive: Archive
  private let query: ArticleQuery
  private let trace: SearchTrace
  private let meanings: [String: FilterMeaning]
  private let names: NameLookup
  private let plan: SearchPlan
  /// What look-ups are in the query.
  private let termNames: [SearchLeaf: String]

  init(_ archive: Archive, _ query: ArticleQuery, _ trace: SearchTrace) {
    self.archive = archive
    self.query = query
    self.trace = trace
    meanings = query.filters.meanings
    names = NameLookup(archive)
    let plan = trace.plan ?? SearchPlan(words: query.words, filters: [], languages: [])
    self.plan = plan
    var termNames: [SearchLeaf: String] = [:]
    if let words = query.words { Self.collect(words, plan, into: &termNames) }
    self.termNames = termNames
  }

  /// Returns the explanation of a search with so many matches, to whose words some were added.
  func explanation(total: Int, addedWords: [String]) throws -> Explanation {
    Explanation(
      query: try query.words.map { try part($0) }, filters: try filters(),
      dates: query.filters.dates, lookups: try lookups(),
      joined: trace.joining.map { text($0, isOutermost: true) } ?? "",
      order: order(addedWords), total: total,
      steps: trace.watch.steps)
  }

  // MARK: The query

  private func part(_ node: QueryNode) throws -> Explanation.Part {
    switch node {
    case .and(let children): return Explanation.Part(says: "all of", parts: try children.map(part))
    case .or(let children): return Explanation.Part(says: "any of", parts: try children.map(part))
    case .not(let child): return Explanation.Part(says: "not", parts: [try part(child)])
    case .term(let term):
      let leaf = plan.leaf(of: term)
      return Explanation.Part(
        says: Self.name(of: term), words: try words(of: leaf),
        lookup: term.kind == .exact ? number(of: .exact(term.text, term.field)) : number(of: leaf))
    case .group(let group):
      let says =
        switch group.scope {
        case .near(let distance): "together, with at most \(distance) words between"
        case .sentence: "together in one sentence"
        case .paragraph: "together in one paragraph"
        }
      return Explanation.Part(
        says: says + Self.place(group.field),
        lookup: number(of: .group(group)) ?? plan.nearLeaf(of: group).flatMap { number(of: $0) },
        parts: try group.terms.map { term in
          Explanation.Part(
            says: Self.name(of: term), words: try words(of: plan.leaf(of: term)))
        })
    case .filter(let filter):
      let tokens = filter.tokens ?? []
      let values = try tokens.compactMap { try meaning(of: $0, lookup: nil) }
      let known = values.map { value in
        let rest = [value.name == value.id ? nil : value.name, value.note].compactMap { $0 }
        return rest.isEmpty ? value.id : "\(value.id) (\(rest.joined(separator: ", ")))"
      }
      let value = filter.dates?.description ?? known.joined(separator: " or ")
      return Explanation.Part(
        says: "\(filter.field.rawValue) \(value.isEmpty ? filter.value : value)",
        lookup: filter.field == .byline
          ? number(of: .byline(filter.value)) : number(of: plan.leaf(of: filter)))
    }
  }

  private static func name(of term: QueryTerm) -> String {
    let what =
      switch term.kind {
      case .word: "the word \(term.text)"
      case .phrase: "the phrase \"\(term.text)\""
      case .prefix: "words that begin with \(term.text)"
      case .exact: "in just this form: \(term.text)"
      }
    return what + place(term.field)
  }

  private static func place(_ field: QueryTerm.Field) -> String {
    switch field {
    case .any: ""
    case .title: ", in the headline"
    case .body: ", in standfirst or text"
    }
  }

  /// The terms of the index that a look-up asks for, each with its number of articles.
  private func words(of leaf: SearchLeaf) throws -> [Explanation.Word] {
    guard let reader = trace.reader else { return [] }
    if case .forms(let forms, _) = leaf.kind {
      return try forms.map { form in
        let term = try reader.tokens(of: form).first ?? form
        return Explanation.Word(
          form: FormMark.shown(form), term: FormMark.shown(term), isBeginning: false,
          articles: try reader.count(of: SearchLeaf(forms: [form])))
      }
    }
    var words: [Explanation.Word] = []
    for string in SearchLeaf.strings(in: leaf.expression) {
      let bytes = Array(string.utf8)
      let tokens = try reader.allTokens(in: bytes)
      let isStarred = leaf.expression.contains(FTS5.quoted(string) + " *")
      for (index, token) in tokens.enumerated() {
        let form = String(decoding: bytes[token.range], as: UTF8.self)
        let isBeginning = isStarred && index == tokens.count - 1
        let word = Explanation.Word(
          form: FormMark.shown(form), term: FormMark.shown(token.text), isBeginning: isBeginning,
          articles: isBeginning ? nil : try reader.count(of: SearchLeaf(forms: [form])))
        if !words.contains(word) { words.append(word) }
      }
    }
    return words
  }

  private func number(of leaf: SearchLeaf) -> Int? {
    trace.lookups.firstIndex { $0.leaf == leaf }.map { $0 + 1 }
  }

  /// Checks are numbered behind the look-ups.
  private func number(of check: TextCheck) -> Int? {
    plan.checks.firstIndex(of: check).map { trace.lookups.count + $0 + 1 }
  }

  // MARK: Filters

  private func filters() throws -> [Explanation.Filter] {
    try query.filters.facets.flatMap { tokens in
      let lookup = number(of: SearchLeaf(facets: tokens))
      return try tokens.compactMap { try meaning(of: $0.text, lookup: lookup) }
    }
  }

  private func meaning(of token: String, lookup: Int?) throws -> Explanation.Filter? {
    guard let meaning = meanings[token] else { return nil }
    var name = meaning.name
    var country: String?
    var note = meaning.note
    if meaning.option == "leader" {
      let leader = try? names.leader(meaning.id, option: "--leader")
      name = name ?? leader?.name
      country = leader?.country(on: nil)
      note = note ?? leader?.term(on: nil)?.organisation
    } else if meaning.option == "source" {
      name = try archive.connection.value(
        "SELECT name FROM source WHERE id = CAST(? AS INTEGER)", [meaning.id], as: String.self)
    }
    return Explanation.Filter(
      field: meaning.option, typed: meaning.typed, id: meaning.id, name: name ?? meaning.id,
      country: country, note: note, lookup: lookup)
  }

  // MARK: The plan

  private func lookups() throws -> [Explanation.Lookup] {
    trace.lookups.enumerated().map { index, lookup in
      let (from, isEstimate) = Self.origin(of: lookup)
      return Explanation.Lookup(
        number: index + 1, what: what(lookup.leaf), from: from, articles: lookup.size,
        isEstimate: isEstimate
          || (trace.hasStaleLists && { if case .map = lookup.source { false } else { true } }()),
        within: lookup.within.map { $0 + 1 },
        weight: plan.scored.first { $0.leaf == index }?.weight)
    } + checks()
  }

  private func checks() -> [Explanation.Lookup] {
    plan.checks.enumerated().map { index, check in
      let counts = trace.checker?.counts(of: index) ?? (read: 0, passed: 0)
      let texts =
        counts.read == 1 ? "the text of 1 article" : "the texts of \(counts.read) articles"
      return Explanation.Lookup(
        number: trace.lookups.count + index + 1, what: Self.what(check),
        from: texts, articles: counts.passed, isEstimate: false, within: [], weight: nil)
    }
  }

  private static func what(_ check: TextCheck) -> String {
    switch check {
    case .exact(let text, let field): name(of: QueryTerm(.exact, text, field: field))
    case .group(let group): group.description
    case .byline(let text): "byline \(text)"
    }
  }

  private func what(_ leaf: SearchLeaf) -> String {
    if let name = termNames[leaf] { return name }
    switch leaf.kind {
    case .word: return "word \(leaf.text)"
    case .titleWord: return "word \(leaf.text) in the headline"
    case .forms(let forms, let inTitle):
      let shown = forms.map(FormMark.shown).joined(separator: " or ")
      return "word \(shown)" + (inTitle ? " in the headline" : "")
    case .prefix(let field), .mayBegin(let field):
      return "words in \(leaf.text)*" + Self.place(field)
    case .article(let id): return "article \(id)"
    case .expression: return "expression \(leaf.expression)"
    case .facets(let tokens):
      guard tokens != [FacetToken.everyArticle.text] else { return "every article" }
      guard tokens != [FacetToken.undated.text] else { return "undated articles" }
      guard !tokens.isEmpty else { return "no article" }
      let shown = tokens.prefix(3).joined(separator: " or ")
      return "filter \(shown)" + (tokens.count > 3 ? " or \(tokens.count - 3) more" : "")
    }
  }

  private static func collect(
    _ node: QueryNode, _ plan: SearchPlan, into names: inout [SearchLeaf: String]
  ) {
    switch node {
    case .and(let children), .or(let children):
      for child in children { collect(child, plan, into: &names) }
    case .not(let child): collect(child, plan, into: &names)
    case .term(let term):
      // The look-up of an exact form is that of the word.
      var found = term
      if term.kind == .exact { found.kind = .word }
      names[plan.leaf(of: term)] = name(of: found)
    case .group(let group):
      for term in group.terms { collect(.term(term), plan, into: &names) }
      if let near = plan.nearLeaf(of: group) { names[near] = group.description }
    case .filter: break
    }
  }

  /// Where the articles of a look-up came from, and whether their number is only near the truth.
  private static func origin(of lookup: SearchTrace.Lookup) -> (String, isEstimate: Bool) {
    switch lookup.source {
    case .map:
      if case .article = lookup.leaf.kind { return ("its number", false) }
      return ("FTS5", false)
    case .lists(let ids, let inTitle, let newer, let rare):
      var parts = [ids.count == 1 ? "the list of a frequent term" : "\(ids.count) lists"]
      if newer.count > 0 { parts.append("FTS5 for articles added or changed since") }
      if rare != nil { parts.append("FTS5 for rare terms") }
      return (parts.joined(separator: ", "), inTitle || ids.count > 1 || rare != nil)
    case .joined(let ids, _, _, let newer, _):
      var parts = ["\(ids.count) lists of frequent terms", "the index for rare ones"]
      if newer.count > 0 { parts.append("FTS5 for articles added or changed since") }
      return (parts.joined(separator: ", "), true)
    }
  }

  private func text(_ tree: SearchPlan.Tree, isOutermost: Bool = false) -> String {
    switch tree {
    case .leaf(let leaf): return "\(leaf + 1)"
    case .check(let check): return "\(trace.lookups.count + check + 1)"
    case .not(let child): return "not \(text(child))"
    case .all(let children), .any(let children):
      guard children.count != 1 else { return text(children[0], isOutermost: isOutermost) }
      let isChoice = if case .any = tree { true } else { false }
      let inner = children.map { text($0) }.joined(separator: isChoice ? " or " : ", ")
      return isOutermost ? inner : "(\(inner))"
    }
  }

  private func order(_ addedWords: [String]) -> String {
    guard query.sort == .relevance, query.words != nil else {
      return query.sort == .oldest
        ? "oldest first, undated last; of equal dates the lesser number"
        : "newest first, undated last; of equal dates the greater number"
    }
    var parts = ["best match first; of equal scores the newer, then the greater number"]
    if trace.reordered > 0 {
      parts.append("the best \(trace.reordered) looked at again for words near one another")
    }
    if let recency = query.recency {
      parts.append("a score halves with each \(recency.halfLife) days before \(recency.today)")
    }
    if query.isExpanded {
      parts.append(
        addedWords.isEmpty
          ? "no words added" : "words added: " + addedWords.joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }
}
