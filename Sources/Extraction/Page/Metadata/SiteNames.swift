import ArticleModel
import TextProcessing

/// What a page calls its outlet, and how its address spells it.
struct SiteNames {
  /// A name and what stated it.
  struct Name {
    var text: String
    var origin: String
  }

  /// The names, the most trusted first.
  let names: [Name]
  private let keys: Set<String>
  /// The parts of the host, without dots and hyphens: `meridianpost` of `www.meridian-post.co.uk`.
  private let hostLabels: [String]

  init(
    meta: MetaTags, linkedData: LinkedData, article: [String: FieldValue]?, stated: StatedFields,
    host: String?
  ) {
    var names: [Name] = []
    // Some pages give their headline for the site's name.
    let headlines = Set(
      ([meta["og:title"]].compactMap { $0 } + LinkedData.texts(article?["headline"]))
        .filter { LineFeatures(of: $0).weight > 4 }.map { StatedText.key(StatedText.plain($0)) })
    func add(_ text: String?, _ origin: String) {
      guard let text = text.map(StatedText.plain)?.nonEmpty, text.utf8.count <= 120,
        !CanonicalURL.isWebAddress(text), !headlines.contains(StatedText.key(text))
      else { return }
      names.append(Name(text: text, origin: origin))
    }
    add(meta["og:site_name"], "meta og:site_name")
    for name in ["publisher", "sourceOrganization", "isPartOf"] {
      for value in linkedData.resolved(article?[name]) {
        // An article is part of a page, too, which has its headline for a name.
        if case .object(let fields) = value, name == "isPartOf",
          LinkedData.types(of: fields).isDisjoint(with: Self.wholes)
        {
          continue
        }
        for text in linkedData.names(value) { add(text, "json-ld \(name)") }
      }
    }
    for object in linkedData.objects {
      let types = LinkedData.types(of: object)
      if !types.isDisjoint(with: ["WebSite", "NewsMediaOrganization"]) {
        for text in linkedData.names(.object(object)) {
          add(text, "json-ld \(types.sorted().first ?? "")")
        }
      }
    }
    for name in [
      "application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_journal_title",
    ] {
      add(meta[name], "meta \(name)")
    }
    add(stated.source, "container")
    self.names = names
    keys = Set(names.flatMap { Self.spellings(of: $0.text) })
    hostLabels = Self.labels(of: host)
  }

  /// Whether a text is the outlet's name, or how its address spells it.
  func isName(_ text: some StringProtocol) -> Bool {
    let key = StatedText.key(String(text))
    guard !key.isEmpty else { return false }
    if keys.contains(key) || Self.spellings(of: String(text)).contains(where: keys.contains) {
      return true
    }
    return isInHost(text, key: key)
  }

  /// Whether a text spells the host, whole or in its first letters: "The Meridian Post" that of
  /// `meridianpost.com`, or `tmp.org`.
  func isInHost(_ text: some StringProtocol, key: String? = nil) -> Bool {
    let plain = key ?? StatedText.key(String(text))
    if spellsHost(text, key: plain) { return true }
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let umlauts = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "ae", "Ö": "oe", "Ü": "ue"]
    let spelled = text.map { umlauts[String($0)] ?? String($0) }.joined()
    let german = StatedText.key(spelled)
    return german != plain && spellsHost(text, key: german)
  }

  private func spellsHost(_ text: some StringProtocol, key: String) -> Bool {
    let words = Substring(text).letterAndDigitRuns
    guard words.count <= 6, !key.isEmpty else { return false }
    return hostLabels.contains { label in
      if label == key { return true }
      if words.count >= 2, label.utf8.count <= words.count * 4, Self.initials(of: words) == label {
        return true
      }
      guard label.utf8.count >= 4, key.utf8.count >= 4 else { return false }
      let isPart = label.hasBytes(of: key) || key.hasBytes(of: label)
      // The name may have an article or a suffix more than the host, not a sentence.
      guard label.count >= 4, key.count >= 4 else { return false }
      return isPart && abs(label.count - key.count) <= max(4, label.count / 2)
    }
  }

  private static func initials(of words: [Substring]) -> String {
    words.compactMap { $0.first.map { Folding.fold(String($0)) } }.joined()
  }

  /// Whether a short text ends a title as a name would: it holds the name that the address spells.
  func isAboutHost(_ text: some StringProtocol) -> Bool {
    let key = StatedText.key(String(text))
    guard hostLabels.contains(where: { $0.count >= 6 && key.hasBytes(of: $0) }) else {
      return false
    }
    return Substring(text).letterAndDigitRuns.count <= 5
  }

  /// Whether a text is one of the names that the page states.
  func isStatedName(_ text: some StringProtocol) -> Bool {
    Self.spellings(of: String(text)).contains(where: keys.contains)
  }

  private static func spellings(of name: String) -> [String] {
    let key = StatedText.key(name)
    var spellings = [key]
    if key.hasPrefix("the"), key.count > 6 { spellings.append(String(key.dropFirst(3))) }
    if let dot = name.lastIndex(of: "."), name[dot...].count <= 5, dot != name.startIndex,
      !name.contains(" ")
    {
      spellings.append(StatedText.key(String(name[..<dot])))
    }
    return spellings.filter { !$0.isEmpty }
  }

  private static func labels(of host: String?) -> [String] {
    guard let host else { return [] }
    let parts = Folding.fold(host).split(separator: ".")
    let kept = parts.dropLast().filter { $0.count > 3 || parts.count == 2 || $0 == parts.first }
      .map { $0.filter { $0 != "-" } }.filter { !generic.contains($0) }
    return kept + [parts.joined()]
  }

  private static let wholes: Set<String> = [
    "WebSite", "Periodical", "Newspaper", "PublicationIssue", "NewsMediaOrganization",
    "Organization",
  ]

  private static let generic: Set<String> = [
    "www", "news", "blog", "blogs", "com", "co", "org", "net", "gov", "ac", "amp", "m", "mobile",
    "edition", "en", "wordpress", "blogspot", "medium", "substack", "github",
  ]
}
