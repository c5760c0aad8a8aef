extension String {
  /// The text cut to a length fit for a message, on one line and harmless to a
  /// terminal.
  ///
  /// Control characters, and the invisible ones that reorder text, are written
  /// as `\u{…}`.
  var shownInMessage: String {
    let limit = 80
    var result = ""
    for (count, scalar) in unicodeScalars.enumerated() {
      guard count < limit else { return result + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
