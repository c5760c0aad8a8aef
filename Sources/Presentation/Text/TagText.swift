public import ArticleModel
public import Storage

/// Why an article has its tags, as a person reads it.
public struct TagText {
  /// A name of the text and what it could have meant.
  public struct Name {
    let text: String
    let count: Int
    let codes: [String]
    let rivals: [String]
    let leftOut: [String]

    /// Creates a name with what it was found to stand for, what each possibility was worth, and why
    /// mentions were left out.
    public init(text: String, count: Int, codes: [String], rivals: [String], leftOut: [String]) {
      self.text = text
      self.count = count
      self.codes = codes
      self.rivals = rivals
      self.leftOut = leftOut
    }
  }

  private let style: TextStyle

  /// Creates a printer of explanations.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns the explanation of a stored article; `fresh` is what it would be tagged with now.
  public func text(
    _ stored: StoredArticle, mentions: [Mention], corrections: [TagCorrection], names: [Name],
    fresh: ArticleTags
  ) -> String {
    let tags = stored.tags
    var text = style.apply(.title, to: SafeText.line(stored.article.title)) + "\n\n"
    for tag in tags.countries {
      let about = tag.isFocus ? ", about" : ""
      text += head("\(tag.code)  \(tag.name)", "focus \(tag.focus)\(about)")
      text += corrected(corrections, .country, tag.code) + list(mentions, .country, tag.code)
    }
    for tag in tags.leaders {
      let office = tag.isInOffice.map { $0 ? "in office" : "not in office" } ?? "date unknown"
      let owner = [tag.country ?? tag.organisation, office].compactMap { $0 }
      text += head("\(tag.id)  \(tag.name)", owner.joined(separator: ", "))
      text += corrected(corrections, .leader, tag.id) + list(mentions, .leader, tag.id)
    }
    for tag in tags.organisations {
      text += head("\(tag.code)  \(tag.name)", "organisation")
      text += corrected(corrections, .organisation, tag.code)
      text += list(mentions, .organisation, tag.code)
    }
    for tag in tags.regions {
      text += head("\(tag.id)  \(tag.name)", "region of the world")
      text += corrected(corrections, .region, tag.id) + list(mentions, .region, tag.id)
    }
    for tag in tags.ambiguous {
      text += head("?  \(tag.name)", "open: " + tag.codes.joined(separator: " or "))
    }
    for candidate in tags.candidates {
      let role = "\(candidate.title) of \(candidate.country), not in the gazetteer"
      text += head(candidate.name, role)
    }
    for correction in corrections where !correction.isPresent {
      text += head("not \(correction.tag)  \(correction.name)", "taken away by hand")
    }
    text += namesText(names)
    if Set(tags.countries.map(\.code)) != Set(fresh.countries.map(\.code))
      || Set(tags.leaders.map(\.id)) != Set(fresh.leaders.map(\.id))
      || Set(tags.regions.map(\.id)) != Set(fresh.regions.map(\.id))
    {
      text += "\nThe gazetteer or the rules changed since; 'archive retag' would change the tags.\n"
    }
    return text
  }

  private func head(_ name: String, _ note: String) -> String {
    style.apply(.label, to: SafeText.line(name)) + "  (" + SafeText.line(note) + ")\n"
  }

  private func corrected(
    _ corrections: [TagCorrection], _ subject: TagCorrection.Subject, _ tag: String
  ) -> String {
    corrections.contains { $0.subject == subject && $0.tag == tag && $0.isPresent }
      ? "    given by hand\n" : ""
  }

  private func list(_ mentions: [Mention], _ subject: Mention.Subject, _ id: String) -> String {
    mentions.filter { $0.subject == subject && $0.id == id }.map { mention in
      let place = "\(mention.part.rawValue) \(mention.range.lowerBound)"
      let words = SafeText.line(mention.text)
      return "    \"\(words)\"  \(place)  \(mention.kind): \(mention.rule)\n"
    }.joined()
  }

  private func namesText(_ names: [Name]) -> String {
    let open = names.filter { $0.rivals.count > 1 || !$0.leftOut.isEmpty || $0.codes.isEmpty }
    guard !open.isEmpty else { return "" }
    var text = "\n" + style.apply(.label, to: "Names that may stand for several things:") + "\n"
    for name in open {
      let result = name.codes.isEmpty ? "no place" : name.codes.joined(separator: " or ")
      text += "    \"\(SafeText.line(name.text))\" × \(name.count): \(result)"
      if !name.rivals.isEmpty { text += "  [" + name.rivals.joined(separator: "; ") + "]" }
      text += "\n"
      for reason in name.leftOut.prefix(4) {
        text += "        left out, \(SafeText.line(reason))\n"
      }
    }
    return text
  }
}
