import TextProcessing

/// Why the text of a search cannot be understood.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong, without a full stop.
  public let message: String
  /// What to try, without a full stop.
  public let hint: String
  /// The text of the search as it was given.
  public let query: String
  /// The spot that is to blame, as UTF-8 offsets into `query`.
  public let range: Range<Int>

  /// Creates an error about a part of a query, given as UTF-8 offsets.
  public init(_ message: String, query: String, range: Range<Int>, hint: String) {
    self.message = message
    self.query = query
    self.range = range
    self.hint = hint
  }
}

extension QueryError: CustomStringConvertible {
  /// The message, the query with the spot marked, and the hint, each on a line of its own.
  ///
  /// ```
  /// the quote " is never closed
  ///   tax "reform
  ///       ^
  /// add the closing quote after the phrase, or leave this one out
  /// ```
  ///
  /// Of a long query only the surroundings of the spot are shown. Control
  /// characters appear as symbols.
  public var description: String {
    guard !query.isEmpty else { return "\(message)\n\(hint)" }
    let (line, marks) = drawing
    return "\(message)\n  \(line)\n  \(marks)\n\(hint)"
  }

  /// The surroundings of the spot, and the carets under it.
  private var drawing: (line: String, marks: String) {
    let scalars = query.unicodeScalars
    let start = query.utf8.index(query.startIndex, offsetBy: range.lowerBound)
    let end = query.utf8.index(query.startIndex, offsetBy: range.upperBound)

    var before: [Unicode.Scalar] = []
    var lead = 0
    var index = start
    while index > scalars.startIndex, lead < 36, before.count < 200 {
      scalars.formIndex(before: &index)
      before.append(scalars[index].visible)
      lead += before[before.count - 1].displayWidth
    }
    let isCutBefore = index > scalars.startIndex

    var after: [Unicode.Scalar] = []
    var width = 0
    var marked = 0
    index = start
    while index < scalars.endIndex, width < 36, after.count < 200 {
      after.append(scalars[index].visible)
      width += after[after.count - 1].displayWidth
      if index < end { marked = width }
      scalars.formIndex(after: &index)
    }
    let isCutAfter = index < scalars.endIndex

    var line = isCutBefore ? "…" : ""
    line.unicodeScalars.append(contentsOf: before.reversed())
    line.unicodeScalars.append(contentsOf: after)
    if isCutAfter { line += "…" }
    let indent = String(repeating: " ", count: lead + (isCutBefore ? 1 : 0))
    return (line, indent + String(repeating: "^", count: max(1, marked)))
  }
}
