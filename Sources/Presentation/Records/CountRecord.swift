public import Storage

/// What `countries` and `leaders` write of a count as JSON.
public struct CountRecord: Encodable {
  private let idKey: String
  private let count: NamedCount

  /// Creates the record of a count, whose identifier is called by the key: `code`, `id`.
  public init(_ count: NamedCount, idKey: String) {
    self.count = count
    self.idKey = idKey
  }

  /// The identifier, the name and the number of articles.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count.id, forKey: Key(stringValue: idKey))
    try container.encode(count.name, forKey: Key(stringValue: "name"))
    try container.encode(count.articles, forKey: Key(stringValue: "articles"))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension ArchiveStatistics: Encodable {
  private enum CodingKeys: String, CodingKey {
    case articles
    case olderVersions = "older_versions"
    case undated
    case firstPublished = "first_published"
    case lastPublished = "last_published"
    case words
    case sources
    case countries
    case leaders
    case fileSize = "file_size"
    case originals
    case originalBytes = "original_bytes"
    case originalStoredBytes = "original_stored_bytes"
  }

  /// The figures by their names in `stats --jsonl`; sizes in bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(articles, forKey: .articles)
    try container.encode(olderVersions, forKey: .olderVersions)
    try container.encode(undated, forKey: .undated)
    try container.encode(firstPublished, forKey: .firstPublished)
    try container.encode(lastPublished, forKey: .lastPublished)
    try container.encode(words, forKey: .words)
    try container.encode(sources, forKey: .sources)
    try container.encode(countries, forKey: .countries)
    try container.encode(leaders, forKey: .leaders)
    try container.encode(fileSize, forKey: .fileSize)
    try container.encode(originals.originals, forKey: .originals)
    try container.encode(originals.size, forKey: .originalBytes)
    try container.encode(originals.stored, forKey: .originalStoredBytes)
  }
}
