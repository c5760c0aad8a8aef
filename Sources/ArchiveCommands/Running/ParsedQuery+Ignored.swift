import Search

extension ParsedQuery {
  /// What to say of the parts of the query that are not looked for, behind "left out"; `nil` if all are.
  var leftOut: String? {
    guard !ignored.isEmpty else { return nil }
    let list = ignored.map { "'\($0)'" }.joined(separator: ", ")
    return "of the search, as without letter or digit: \(list)"
  }
}
