import ArticleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension FieldValue {
  /// What people call the value's type in JSON.
  var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .integer, .real: "a number"
    case .text: "text"
    case .list: "a list"
    case .object: "an object"
    }
  }

  /// The elements of a list of text and numbers as one text; any other value as it is.
  func joined(by separator: String) -> FieldValue {
    guard case .list(let values) = self else { return simple.map { .text($0) } ?? self }
    let texts = values.compactMap(\.simple)
    return texts.count == values.count ? .text(texts.joined(separator: separator)) : self
  }

  /// The text of text or of a number.
  private var simple: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    default: nil
    }
  }

  /// The text of a JSON object with sorted keys, or `nil` when there are no fields.
  static func json(of fields: [String: FieldValue]) -> String? {
    guard !fields.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    // Nothing in a field can fail to encode.
    guard let data = try? encoder.encode(fields.mapValues(EncodedField.init)) else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}

/// A field's value as the encoder wants it.
private struct EncodedField: Encodable {
  let value: FieldValue

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value {
    case .null: try container.encodeNil()
    case .boolean(let boolean): try container.encode(boolean)
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let values): try container.encode(values.map(EncodedField.init))
    case .object(let fields): try container.encode(fields.mapValues(EncodedField.init))
    }
  }
}
