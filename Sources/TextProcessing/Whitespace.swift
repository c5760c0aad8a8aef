extension StringProtocol {
  /// The text with each run of white space made one space, and none at the ends.
  public var collapsingWhitespace: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var pending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        pending = true
      } else {
        if pending, !result.isEmpty { result.unicodeScalars.append(" ") }
        pending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text without white space at its ends.
  public var trimmingWhitespace: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension String {
  /// The trimmed text, or `nil` when nothing is left of it.
  public var nonEmpty: String? {
    let trimmed = trimmingWhitespace
    return trimmed.isEmpty ? nil : trimmed
  }
}
