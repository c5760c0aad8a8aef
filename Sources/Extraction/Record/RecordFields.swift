import ArticleModel
import TextProcessing

/// The fields of a record that no part of the article has taken yet.
struct RecordFields {
  /// What is left, by the names that the record uses.
  private(set) var remaining: [String: FieldValue]

  private let path: String
  /// The record's names by their lower-case forms; the plainest spelling comes first.
  private let names: [String: [String]]

  /// Creates the fields of one record.
  init(_ record: Record, path: String) {
    remaining = record.fields
    self.path = path
    names = Dictionary(grouping: record.fields.keys.sorted(by: >)) { $0.lowercased() }
  }

  /// Takes the first field of these names that is not empty, and reads it as text.
  mutating func text(_ keys: String...) throws(InputError) -> String? {
    try take(keys, expected: "text") { value in
      guard case .text(let text) = value else { return nil }
      return text
    }
  }

  /// Takes the first field of these names that is not empty, and reads it as an identifier.
  mutating func identifier(_ keys: String...) throws(InputError) -> String? {
    try take(keys, expected: "text or a number") { value in
      switch value {
      case .text(let text): text
      case .integer(let number): String(number)
      case .real(let number): String(number)
      default: nil
      }
    }
  }

  /// Takes the first field of these names that is not empty, and reads it as the names of people.
  mutating func people(_ keys: String...) throws(InputError) -> String? {
    try take(keys, expected: "text or a list of names", Self.people)
  }

  /// Takes the first field that states a date; one that does not stays among the remaining.
  mutating func date(_ keys: String..., parser: DateParser) throws(InputError) -> PublicationDate? {
    for name in present(keys) {
      let date: PartialDate?
      let original: String
      switch remaining[name] ?? .null {
      case .text(let text): (date, original) = (parser.date(inField: text), text.trimmingWhitespace)
      case .integer(let number): (date, original) = (parser.date(inField: number), String(number))
      case .real(let number):
        (date, original) = (
          Int64(exactly: number.rounded()).flatMap(parser.date(inField:)), String(number)
        )
      case let value: throw wrongType(value, name: name, expected: "a date as text or a number")
      }
      guard let date else { continue }
      remaining[name] = nil
      return PublicationDate(date: date, method: .record, original: original)
    }
    return nil
  }

  /// Puts a field back that proved of no use.
  mutating func keep(_ value: String, as name: String) {
    remaining[name] = .text(value)
  }

  private mutating func take(
    _ keys: [String], expected: String, _ read: (FieldValue) -> String?
  ) throws(InputError) -> String? {
    var taken: String?
    for name in present(keys) {
      let value = remaining[name] ?? .null
      guard let text = read(value) else {
        throw wrongType(value, name: name, expected: expected)
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

  /// The record's own names for these keys, without those whose value is null, which are dropped.
  private mutating func present(_ keys: [String]) -> [String] {
    var present: [String] = []
    for name in keys.flatMap({ names[$0] ?? [] }) {
      if remaining[name] == .null {
        remaining[name] = nil
      } else if remaining[name] != nil {
        present.append(name)
      }
    }
    return present
  }

  private static func people(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text):
      return text
    case .object(let fields):
      guard case .text(let name)? = fields["name"] else { return nil }
      return name
    case .list(let values):
      var names: [String] = []
      for value in values where value != .null {
        if case .list = value { return nil }
        guard let name = people(value) else { return nil }
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
