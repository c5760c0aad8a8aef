import ArticleModel
import TextProcessing

/// Which field of the records holds which part of an article, as the user says with `--map`.
///
/// ```swift
/// let map = try FieldMap(["title=headline,body=data.content_text"])
/// ```
public struct FieldMap: Sendable {
  /// The parts of an article that can be mapped.
  public enum Field: String, Sendable, CaseIterable {
    case title, summary, body, byline, source, url, language, date, id
  }

  /// Why a mapping makes no sense, as a sentence for the user.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong and what is right.
    public var reason: String
  }

  /// A part of the article, and where it stands in the record.
  struct Entry: Sendable {
    let field: Field
    let path: String
  }

  let entries: [Entry]
  let usage = FieldMapUsage()

  /// Whether nothing is mapped.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether the user says where this part stands.
  func maps(_ field: Field) -> Bool {
    entries.contains { $0.field == field }
  }

  /// Creates a map of nothing.
  public init() {
    entries = []
  }

  /// Reads mappings such as `title=headline,body=content`.
  ///
  /// A comma divides only where another mapping follows, so that names of
  /// columns may have commas. Of several names for one part, the first that a
  /// record has counts.
  ///
  /// - Throws: ``Fault`` for what is no mapping, or names no part of an article.
  public init(_ options: [String]) throws(Fault) {
    var entries: [Entry] = []
    for option in options {
      for pair in Self.pairs(in: option) { entries.append(try Self.entry(pair)) }
    }
    self.entries = entries
  }

  private static let names = Field.allCases.map(\.rawValue)

  private static func pairs(in option: String) -> [String] {
    var pairs: [String] = []
    for piece in option.split(separator: ",", omittingEmptySubsequences: false) {
      if piece.contains("=") || pairs.isEmpty {
        pairs.append(String(piece))
      } else {
        pairs[pairs.count - 1] += "," + piece
      }
    }
    return pairs
  }

  private static func entry(_ pair: String) throws(Fault) -> Entry {
    guard let mark = pair.firstIndex(of: "=") else {
      throw Fault(
        reason: "--map takes OURS=THEIRS, such as title=headline, not '\(pair)'.")
    }
    let ours = pair[..<mark].trimmingWhitespace
    let path = pair[pair.index(after: mark)...].trimmingWhitespace
    guard let field = Field(rawValue: ours.lowercased()) else {
      let near = EditDistance.nearest(to: ours, among: names, most: 1).first
      throw Fault(
        reason: "--map knows no field '\(ours)'"
          + (near.map { "; did you mean \($0)?" } ?? "; it knows \(names.joined(separator: ", ")).")
      )
    }
    guard !path.isEmpty else {
      throw Fault(reason: "--map \(ours)= says no field of the records; write \(ours)=NAME.")
    }
    return Entry(field: field, path: path)
  }
}

extension FieldMap {
  /// Returns why a table with these columns holds no articles, or `nil` when it may.
  @Sendable
  public func complaint(aboutColumns columns: [String]) -> String? {
    let fields = Dictionary(columns.map { ($0, FieldValue.null) }, uniquingKeysWith: { a, _ in a })
    for entry in entries where FieldPath.name(entry.path, in: fields) == nil {
      // Another name for the same part may be there.
      let others = entries.filter { $0.field == entry.field }
      guard others.allSatisfy({ FieldPath.name($0.path, in: fields) == nil }) else { continue }
      let near = EditDistance.nearest(to: entry.path, among: columns, most: 3)
      return "--map \(entry.field.rawValue)=\(entry.path): there is no such column; "
        + (near.isEmpty ? Self.list(columns) : "did you mean \(near.joined(separator: " or "))?")
    }
    let mapped = Set(entries.map(\.field))
    let known = Set(columns.map(FieldNames.key))
    func has(_ names: FieldNames) -> Bool { names.all.contains { known.contains($0) } }
    if mapped.contains(.title) || mapped.contains(.body) || has(.title) || has(.body) { return nil }
    let advice =
      mapped.contains(.url) || has(.url)
      ? "it names pages, but holds neither headlines nor text: save the pages and add those, or say "
      : "no column is known for a headline or for text; say "
    return "\(Self.list(columns)); \(advice)which it is, for example: --map title=NAME,body=NAME"
  }

  /// Returns what was mapped and never found in any record, as sentences for the user.
  public func unusedWarnings() -> [String] {
    let (used, names) = usage.state
    return entries.indices.filter { !used.contains($0) && !names.isEmpty }.map { index in
      let entry = entries[index]
      let near = EditDistance.nearest(to: entry.path, among: names, most: 3)
      return "--map \(entry.field.rawValue)=\(entry.path): no record has that field; "
        + (near.isEmpty
          ? "fields seen: \(Self.shown(names.sorted()))"
          : "did you mean \(near.joined(separator: " or "))?")
    }
  }

  private static func list(_ columns: [String]) -> String {
    "the columns are \(shown(columns))"
  }

  private static func shown(_ names: [String]) -> String {
    names.prefix(12).map { $0.count > 40 ? $0.prefix(40) + "…" : $0 }.joined(separator: ", ")
      + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}
