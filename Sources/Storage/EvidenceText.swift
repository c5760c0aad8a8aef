import ArticleModel

/// Writes what tags rest on as JSON, without an encoder: it is done for every article that is added.
enum EvidenceText {
  /// An array of arrays, as the table article_evidence explains.
  static func mentions(_ mentions: [Mention]) -> String {
    var text = "["
    for mention in mentions {
      if text.utf8.count > 1 { text += "," }
      text += "[\"\(mention.subject.rawValue)\",\(quoted(mention.id)),\"\(mention.kind)\",\""
      text += "\(mention.rule)\",\"\(mention.part.rawValue)\",\(mention.range.lowerBound),"
      text += "\(mention.range.upperBound)]"
    }
    return text + "]"
  }

  /// An array of objects; `nil` for none.
  static func ambiguous(_ tags: [AmbiguousTag]) -> String? {
    guard !tags.isEmpty else { return nil }
    let objects = tags.map { tag in
      let codes = tag.codes.map { "\"\($0)\"" }.joined(separator: ",")
      return "{\"name\":\(quoted(tag.name)),\"codes\":[\(codes)],\"mentions\":\(tag.mentions)}"
    }
    return "[" + objects.joined(separator: ",") + "]"
  }

  /// An array of codes; `nil` for none.
  static func codes(_ codes: [String]) -> String? {
    codes.isEmpty ? nil : "[" + codes.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }

  /// Returns a JSON string; a text from the web may hold anything.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
