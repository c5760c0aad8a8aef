import ArticleModel

/// Records of programs that keep references.
enum ReferenceManagers {
  /// Zotero's own JSON: creators have roles, and the interface wraps the item in `data`.
  @Sendable
  static func zotero(_ record: inout DumpRecord) -> Bool {
    if case .object(let data)? = record.fields["data"], data["itemType"] != nil {
      record.replace(with: data)
    }
    guard record.has("itemType"), let type = record.text("itemType") else { return false }
    guard !["attachment", "note", "annotation"].contains(type) else {
      record.refusal = "a Zotero \(type) is no article"
      return true
    }
    record.move("abstractNote", to: "summary")
    record.move("publicationTitle", "websiteTitle", "blogTitle", "publisher", to: "source")
    record.move("key", to: "id")
    if case .list(let creators)? = record.value("creators") {
      let authors = creators.filter { creator in
        guard case .object(let fields) = creator, case .text(let role)? = fields["creatorType"]
        else { return true }
        return role == "author"
      }
      setNames(authors.isEmpty ? creators : authors, in: &record)
      record.remove("creators")
    }
    return true
  }

  /// Zotero's CSV: names are `Family, Given; Family, Given`.
  @Sendable
  static func zoteroTable(_ record: inout DumpRecord) -> Bool {
    guard record.has("Item Type"), record.has("Key") || record.has("Publication Title") else {
      return false
    }
    guard !["attachment", "note"].contains(record.text("Item Type") ?? "") else {
      record.refusal = "a Zotero attachment or note is no article"
      return true
    }
    record.move("Title", to: "title")
    record.move("Publication Title", to: "source")
    record.move("Url", to: "url")
    record.move("Abstract Note", to: "summary")
    record.move("Date", to: "date")
    record.move("Language", to: "language")
    record.move("Key", to: "id")
    if let names = record.text("Author") {
      record.remove("Author")
      let people = names.split(separator: ";").map { name in
        name.split(separator: ",").reversed().map { String($0) }.joined(separator: " ")
      }
      record.set(.list(people.map { .text($0) }), as: "byline")
    }
    return true
  }

  /// CSL JSON, which Zotero, Mendeley and Pandoc share.
  @Sendable
  static func citation(_ record: inout DumpRecord) -> Bool {
    guard record.has("container-title") || record.has("issued"), record.has("title") else {
      return false
    }
    record.move("container-title", "publisher", to: "source")
    record.move("URL", to: "url")
    if let date = issued(record.value("issued")) {
      record.remove("issued")
      record.set(.text(date), as: "date")
    }
    if case .list(let people)? = record.value("author") {
      record.remove("author")
      setNames(people, in: &record)
    }
    return true
  }

  /// `{"date-parts": [[2023, 11, 9]]}`, with the numbers as text in places.
  private static func issued(_ value: FieldValue?) -> String? {
    guard case .object(let fields)? = value else { return nil }
    guard case .list(let dates)? = fields["date-parts"], case .list(let parts)? = dates.first else {
      for name in ["raw", "literal"] {
        if case .text(let text)? = fields[name] { return text }
      }
      return nil
    }
    let numbers = parts.prefix(3).compactMap { part -> String? in
      switch part {
      case .integer(let number): String(number)
      case .text(let text): text
      default: nil
      }
    }
    guard !numbers.isEmpty else { return nil }
    return numbers.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
  }

  private static func setNames(_ people: [FieldValue], in record: inout DumpRecord) {
    let names = people.compactMap { person -> FieldValue? in
      guard case .object(let fields) = person else { return person }
      func part(_ names: String...) -> String? {
        for name in names {
          if case .text(let text)? = fields[name], !text.isEmpty { return text }
        }
        return nil
      }
      let parts = [
        part("given", "firstName"), part("non-dropping-particle"), part("family", "lastName"),
      ].compactMap { $0 }
      let whole = parts.isEmpty ? part("literal", "name") : parts.joined(separator: " ")
      return whole.map { .text($0) }
    }
    if !names.isEmpty { record.set(.list(names), as: "byline") }
  }
}
