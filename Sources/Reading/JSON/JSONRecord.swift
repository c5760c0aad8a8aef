import ArticleModel
import TextEncoding

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Decodes records with the standard JSON decoder.
///
/// Where a name stands twice in an object its first value counts. Whole numbers
/// beyond 64 bits become real ones.
enum JSONRecord {
  /// Returns the fields of one JSON object, or what is wrong with it.
  ///
  /// JSON is UTF-8, but not all programs that write it know that: a record that
  /// is not is decoded as text is, and the bytes replaced are counted.
  static func decode(_ bytes: [UInt8], tally: ReadingTally) -> Result<Record, JSONFault> {
    let result = decode(bytes)
    guard case .failure = result, UTF8Check.firstInvalidOffset(in: bytes) != nil else {
      return result
    }
    let text = TextDecoder.decode(bytes)
    let repaired = decode(text.utf8)
    if case .success = repaired { tally.replaced += text.replaced }
    return repaired
  }

  /// Returns the fields of one JSON object in UTF-8, or what is wrong with it.
  private static func decode(_ bytes: [UInt8]) -> Result<Record, JSONFault> {
    guard bytes.first(where: { !ContentOpening.isSpace($0) }) == UInt8(ascii: "{") else {
      return .failure(JSONFault.find(in: bytes) ?? JSONFault(reason: JSONFault.wrongKind(bytes)))
    }
    if let fault = JSONFault.excessiveNesting(in: bytes) { return .failure(fault) }
    do {
      return .success(Record(try JSONDecoder().decode(JSONObject.self, from: Data(bytes)).fields))
    } catch {
      // The decoder does not say where the fault lies.
      return .failure(
        JSONFault.find(in: bytes) ?? JSONFault(reason: "a number is too large or too long"))
    }
  }
}

/// The fields of a JSON object.
private struct JSONObject: Decodable {
  var fields: [String: FieldValue] = [:]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldName.self)
    let names = container.allKeys
    fields.reserveCapacity(names.count)
    for name in names {
      fields[name.stringValue] =
        if let text = try fitting({ try container.decode(String.self, forKey: name) }) {
          .text(text)
        } else {
          try container.decode(OtherValue.self, forKey: name).value
        }
    }
  }
}

/// Any JSON value, text first because most are.
///
/// The decoder tells kinds apart only by failing, which is dear.
private struct JSONValue: Decodable {
  let value: FieldValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value =
      if !container.decodeNil(), let text = try fitting({ try container.decode(String.self) }) {
        .text(text)
      } else {
        try OtherValue(from: decoder).value
      }
  }
}

/// A JSON value that is not text.
private struct OtherValue: Decodable {
  let value: FieldValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value =
      if container.decodeNil() {
        .null
      } else if let number = try Self.number(in: container) {
        number
      } else if try fitting({ try decoder.unkeyedContainer() }) != nil {
        .list(try Self.list(in: container))
      } else if let object = try fitting({ try container.decode(JSONObject.self) }) {
        .object(object.fields)
      } else {
        .boolean(try container.decode(Bool.self))
      }
  }

  private static func number(in container: any SingleValueDecodingContainer) throws -> FieldValue? {
    do {
      return .integer(try container.decode(Int64.self))
    } catch DecodingError.typeMismatch {
      return nil
    } catch {
      // A number, but with a fraction or too large.
      return .real(try container.decode(Double.self))
    }
  }

  /// Lists of one simple kind, such as keywords or vectors, are decoded without a failure for each
  /// element.
  ///
  /// What may hold lists itself is tried only once: a second try on each level
  /// would double the work with each.
  private static func list(in container: any SingleValueDecodingContainer) throws -> [FieldValue] {
    if let texts = try? container.decode([String].self) { return texts.map { .text($0) } }
    if let numbers = try? container.decode([Int64].self) { return numbers.map { .integer($0) } }
    if let numbers = try? container.decode([Double].self) { return numbers.map { .real($0) } }
    return try container.decode([JSONValue].self).map(\.value)
  }
}

/// Returns `nil` when the value is of another type; any other fault goes on.
private func fitting<Value>(_ decode: () throws -> Value) throws -> Value? {
  do {
    return try decode()
  } catch DecodingError.typeMismatch, DecodingError.valueNotFound {
    return nil
  }
}

private struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    return nil
  }
}
