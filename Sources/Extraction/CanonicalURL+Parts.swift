import TextProcessing

extension CanonicalURL {
  /// The host of a canonical address, with its port.
  static func host(of canonical: String) -> String? {
    afterScheme(canonical).map { String($0.prefix { $0 != "/" && $0 != "?" }) }
  }

  /// The path of a canonical address, empty for the front page.
  static func path(of canonical: String) -> String {
    guard let rest = afterScheme(canonical) else { return "" }
    return String(rest.drop { $0 != "/" && $0 != "?" }.prefix { $0 != "?" })
  }

  /// The site that a canonical address's host stands for, without port.
  static func siteHost(_ host: String) -> String {
    // Who logs in stands before the host: "user@example.org".
    let name = host.split(separator: "@").last ?? ""
    return String(name.hasPrefix("[") ? name : name.prefix { $0 != ":" })
  }

  /// Whether a canonical address is that of a site's front page.
  static func isFrontPage(_ canonical: String) -> Bool {
    guard !canonical.contains("?") else { return false }
    return frontPages.contains(path(of: canonical).lowercased())
  }

  private static let frontPages: Set<String> = [
    "", "/index.html", "/index.htm", "/index.php", "/index.jsp", "/index.aspx", "/default.aspx",
    "/default.html", "/home", "/home.html", "/index",
  ]

  /// Whether two hosts belong to one owner: `news.example.org` and `example.org`.
  static func areRelated(_ one: String, _ other: String) -> Bool {
    registered(siteHost(one)) == registered(siteHost(other))
  }

  /// The name under which a host is registered, as far as its labels tell: `example.co.uk`.
  private static func registered(_ host: String) -> String {
    let labels = host.split(separator: ".")
    let suffix = labels.suffix(2).joined(separator: ".")
    return labels.suffix(isPublicSuffix(suffix[...]) ? 3 : 2).joined(separator: ".")
  }

  /// Whether names are registered under it: `org`, `co.uk`, `com.au`.
  static func isPublicSuffix(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count == 2 else { return labels.count < 2 }
    return labels[1].count == 2 && (labels[0].count <= 2 || secondLevels.contains(labels[0]))
  }

  private static let secondLevels: Set<Substring> = [
    "com", "org", "net", "edu", "gov", "mil", "gob", "gouv", "web", "press", "info",
  ]

  /// The path without what marks a variant: `/story/amp`, `/amp/story`, `/story/print`,
  /// `/story.amp.html`.
  static func withoutVariant(_ path: Substring) -> Substring {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return path }
    let marks: Set<String> = ["amp", "print", "printable"]
    while parts.count > 2, let last = parts.last, marks.contains(last.lowercased()) {
      parts.removeLast()
    }
    while parts.count > 2, parts[1].lowercased() == "amp" { parts.remove(at: 1) }
    guard let last = parts.last else { return path }
    for (ending, kept) in [(".amp.html", ".html"), (".amp.htm", ".htm"), (".amp", "")]
    where last.lowercased().hasSuffix(ending) && last.count > ending.count {
      parts[parts.count - 1] = last.dropLast(ending.count) + kept
    }
    return Substring(parts.joined(separator: "/"))
  }

  /// The address of which a cache's address is a copy; `nil` when it is none.
  ///
  /// `…cdn.ampproject.org/c/s/HOST/PATH`, `google.com/amp/s/HOST/PATH` and
  /// `web.archive.org/web/20240101000000/https://HOST/PATH`.
  static func cachedAddress(_ canonical: String) -> String? {
    guard let rest = afterScheme(canonical), let slash = rest.firstIndex(of: "/") else {
      return nil
    }
    let host = rest[..<slash]
    let parts = rest[slash...].split(separator: "/", maxSplits: 2)
    if host.hasSuffix(".cdn.ampproject.org") || host == "cdn.ampproject.org" {
      guard parts.count == 3, ["c", "v", "a", "i", "r", "wp"].contains(parts[0]) else { return nil }
      return inner(Substring(parts[1] + "/" + parts[2]))
    }
    if host.hasPrefix("google."), parts.count >= 2, parts[0] == "amp" {
      return inner(rest[slash...].dropFirst("/amp/".count))
    }
    if host == "web.archive.org", parts.count == 3, parts[0] == "web",
      parts[1].first?.isNumber ?? false
    {
      return fullAddress(parts[2])
    }
    return nil
  }

  private static func inner(_ text: Substring) -> String? {
    var text = text
    if text.hasPrefix("s/") { text = text.dropFirst(2) }
    let host = text.prefix { $0 != "/" && $0 != "?" }
    return host.contains(".") ? "https://" + text : nil
  }

  private static func fullAddress(_ text: Substring) -> String? {
    // A slash of "https://" may have got lost on the way.
    for scheme in ["https:/", "http:/"] where text.hasPrefix(scheme) {
      return "https://" + text.dropFirst(scheme.count).drop { $0 == "/" }
    }
    return text.prefix { $0 != "/" }.contains(".") ? "https://" + text : nil
  }
}
