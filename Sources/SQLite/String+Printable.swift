extension String {
  /// Returns the text on one line, cut after `limit` scalars, with everything
  /// that could steer a terminal or reorder what it shows written as an escape.
  func printable(limit: Int) -> String {
    var result = ""
    for (position, scalar) in unicodeScalars.enumerated() {
      guard position < limit else { return result + "…" }
      switch (scalar, scalar.properties.generalCategory) {
      case ("\t", _), ("\n", _), ("\r", _):
        result += " "
      case (_, .control), (_, .format), (_, .lineSeparator), (_, .paragraphSeparator),
        (_, .privateUse), (_, .unassigned):
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
