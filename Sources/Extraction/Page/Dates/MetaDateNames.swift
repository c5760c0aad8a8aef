/// What the names of fields say of the dates in them: of `meta` elements, of attributes, of JSON.
///
/// The families are those that publishing systems and their readers are documented to use (Open
/// Graph, Dublin Core, PRISM, Highwire, Parse.ly, Sailthru, Cxense, schema.org). New members appear
/// all the time, so names are understood by their parts rather than listed.
enum MetaDateNames {
  /// What a field of a name holds and how far it is believed; `nil` when it is no date of an article.
  static func meaning(of name: String) -> (role: DateEvidence.Role, trust: Int)? {
    guard name.utf8.count <= 80 else { return nil }
    let plain = name.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x30...0x39, 0x61...0x7A: byte
      default: nil
      }
    }
    guard !foreign.occur(in: plain) else { return nil }
    if modified.occur(in: plain) { return (.modified, 40) }
    if published.occur(in: plain) { return (.published, 88) }
    if created.occur(in: plain) { return (.published, 56) }
    let isDate = dates.contains { plain.suffix($0.utf8.count).elementsEqual($0.utf8) }
    if isDate || plain.starts(with: "dcdate".utf8) { return (.published, 54) }
    return nil
  }

  /// Parts of names whose dates are not those of the article.
  private static let foreign = NameParts([
    "expir", "stop", "dateend", "event", "startdate", "enddate", "start", "coverage", "copyright",
    "build", "cache", "verif", "unavailable", "birth", "death", "deadline", "image", "video",
    "url", "publisher", "valid", "embargo", "shown", "crawl", "dateaccessed", "comment", "until",
    "twitter", "session", "user", "version", "review", "upload", "deploy", "render", "pushed",
    "generated", "request", "today", "current", "server", "title", "description", "keyword",
  ])

  private static let modified = NameParts([
    "modif", "updat", "revis", "lastmod", "moddate", "changed", "edited", "lastchange", "lastedit",
  ])

  private static let published = NameParts([
    "publish", "pubdate", "pubtime", "publication", "published", "issued", "firstpub",
    "parselypub", "sailthrudate", "releasedate", "displaydate", "postdate", "posted",
    "dateonline", "onlinedate", "veroeffentlich", "parution",
  ])
  private static let created = NameParts(["created", "creation"])

  /// Ends of names that may be those of any date.
  private static let dates = ["date", "datetime", "articletime", "timestamp"]
}
