import ArticleModel
import TextProcessing

/// The fields of a record that no part of the article has taken yet.
struct RecordFields {
  /// What is left, by the names that the record uses.
  private(set) var remaining: [String: FieldValue]

  private let path: String
  /// The record's names by the forms in which they are compared; the plainest spelling comes first.
  private let names: [String: [String]]
  /// Values that the user's mapping says, and where they stood; these come first.
  private var mapped: [FieldMap.Field: (name: String, value: FieldValue)] = [:]
  /// A date that was stated and is of no form that is known.
  private(set) var unusableDate: String?

  /// Creates the fields of one record, which are under our names as far as its shape is known; the
  /// user's mapping speaks of the fields as they were given.
  init(
    _ record: Record, path: String, map: FieldMap = FieldMap(), given: [String: FieldValue] = [:]
  ) {
    remaining = record.fields
    self.path = path
    names = Dictionary(grouping: record.fields.keys.sorted(by: >), by: FieldNames.key)
    if !map.isEmpty { take(map, from: given) }
  }

  private mutating func take(_ map: FieldMap, from given: [String: FieldValue]) {
    var used: [Int] = []
    for (index, entry) in map.entries.enumerated() {
      guard let value = FieldPath.value(at: entry.path, in: given) else { continue }
      used.append(index)
      guard mapped[entry.field] == nil, value != .null, value != .text("") else { continue }
      mapped[entry.field] = (entry.path, value)
      // What lies deeper stays with its object.
      guard let name = FieldPath.name(entry.path, in: given) else { continue }
      for name in [name, entry.field.rawValue] where remaining[name] == value {
        remaining[name] = nil
      }
    }
    map.usage.note(used, names: given.keys)
  }

  /// Takes the first field of these names that is not empty, and reads it as text.
  mutating func text(_ names: FieldNames) throws(InputError) -> String? {
    try take(names, expected: "text") { value in
      switch value {
      case .text(let text): text
      // As WordPress hands out what it has rendered.
      case .object(let fields): fields["rendered"].flatMap(Self.onlyText)
      default: nil
      }
    }
  }

  private static func onlyText(_ value: FieldValue) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// Takes the first field of these names that is not empty, and reads it as an identifier.
  mutating func identifier(_ names: FieldNames) throws(InputError) -> String? {
    try take(names, expected: "text or a number") { value in
      switch value {
      case .text(let text): text
      case .integer(let number): String(number)
      case .real(let number): String(number)
      default: nil
      }
    }
  }

  /// Takes the first field of these names that is not empty, and reads it as the names of people or
  /// of an outlet: text, an object with a name, or a list of both.
  mutating func names(_ names: FieldNames) throws(InputError) -> String? {
    try take(names, expected: "text or a list of names", Self.names)
  }

  /// Takes the first field that states a date; one that does not stays among the remaining.
  mutating func date(
    _ names: FieldNames, parser: DateParser
  ) throws(InputError) -> PublicationDate? {
    for (name, isPlain) in present(names) {
      let date: PartialDate?
      let original: String
      switch value(of: name, names) {
      case .text(let text): (date, original) = (parser.date(inField: text), text.trimmingWhitespace)
      case .integer(let number): (date, original) = (parser.date(inField: number), String(number))
      case .real(let number):
        (date, original) = (
          Int64(exactly: number.rounded()).flatMap(parser.date(inField:)), String(number)
        )
      case let value where isPlain:
        throw wrongType(value, name: name, expected: "a date as text or a number")
      default: continue
      }
      guard let date else {
        if !original.isEmpty { unusableDate = unusableDate ?? original }
        continue
      }
      if mapped[names.field]?.name != name { remaining[name] = nil }
      return PublicationDate(date: date, method: .record, original: original)
    }
    return nil
  }

  /// Puts a field back that proved of no use.
  mutating func keep(_ value: String, as name: String) {
    remaining[name] = .text(value)
  }

  /// Whether the record has a field of one of these names, be it null.
  func has(_ field: String) -> Bool {
    names[FieldNames.key(field)] != nil
  }

  /// Takes a field whatever its kind; `nil` when there is none or it is null.
  mutating func takeValue(_ field: String) -> FieldValue? {
    var taken: FieldValue?
    for name in names[FieldNames.key(field)] ?? [] {
      guard let value = remaining.removeValue(forKey: name), value != .null else { continue }
      taken = taken ?? value
    }
    return taken
  }

  private mutating func take(
    _ names: FieldNames, expected: String, _ read: (FieldValue) -> String?
  ) throws(InputError) -> String? {
    var taken: String?
    for (name, isPlain) in present(names) {
      let value = value(of: name, names)
      guard let text = read(value) else {
        if !isPlain { continue }
        throw wrongType(value, name: name, expected: expected)
      }
      if mapped[names.field]?.name == name {
        if taken == nil, !text.trimmingWhitespace.isEmpty { taken = text }
        continue
      }
      if text.trimmingWhitespace.isEmpty {
        remaining[name] = nil
      } else if taken == nil {
        taken = text
        remaining[name] = nil
      }
    }
    return taken
  }

  /// The record's own names of a field, without those whose value is null, which are dropped.
  private mutating func present(_ field: FieldNames) -> [(name: String, isPlain: Bool)] {
    var present: [(name: String, isPlain: Bool)] = []
    if let mapped = mapped[field.field] {
      // Other names of the part are other things, then.
      return [(mapped.name, true)]
    }
    for (keys, isPlain) in [(field.plain, true), (field.others, false)] {
      for name in keys.flatMap({ names[FieldNames.key($0)] ?? [] }) {
        if remaining[name] == .null {
          remaining[name] = nil
        } else if remaining[name] != nil {
          present.append((name, isPlain))
        }
      }
    }
    return present
  }

  /// The value under a name, which may be the mapped one.
  private func value(of name: String, _ names: FieldNames) -> FieldValue {
    guard let mapped = mapped[names.field], mapped.name == name else {
      return remaining[name] ?? .null
    }
    return mapped.value.joined(by: names.field == .body ? "\n\n" : ", ")
  }

  private static func names(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text):
      return text
    case .object(let fields):
      switch fields["name"] {
      case .text(let name): return name
      case .null where fields.values.allSatisfy { $0 == .null }: return ""
      default: return nil
      }
    case .list(let values):
      var names: [String] = []
      for value in values where value != .null {
        if case .list = value { return nil }
        guard let name = Self.names(value) else { return nil }
        names.append(name.collapsingWhitespace)
      }
      return names.filter { !$0.isEmpty }.joined(separator: ", ")
    default:
      return nil
    }
  }

  private func wrongType(_ value: FieldValue, name: String, expected: String) -> InputError {
    InputError(
      .malformed, path: path, reason: "\"\(name)\" is \(value.typeName); expected \(expected)")
  }
}
