import ArticleModel

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
  static func decode(_ bytes: [UInt8]) -> Result<Record, JSONFault> {
    guard bytes.first(where: { !ContentOpening.isSpace($0) }) == UInt8(ascii: "{") else {
      return .failure(JSONFault.find(in: bytes) ?? JSONFault(reason: JSONFault.wrongKind(bytes)))
    }
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
        if let text = try decodeIfFitting({ try container.decode(String.self, forKey: name) }) {
          .text(text)
        } else {
          try container.decode(JSONValue.self, forKey: name).value
        }
    }
  }
}

/// Any JSON value.
private struct JSONValue: Decodable {
  let value: FieldValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value =
      if container.decodeNil() {
        .null
      } else if let text = try decodeIfFitting({ try container.decode(String.self) }) {
        .text(text)
      } else if let flag = try decodeIfFitting({ try container.decode(Bool.self) }) {
        .boolean(flag)
      } else if let list = try decodeIfFitting({ try container.decode([JSONValue].self) }) {
        .list(list.map(\.value))
      } else if let object = try decodeIfFitting({ try container.decode(JSONObject.self) }) {
        .object(object.fields)
      } else if let integer = try? container.decode(Int64.self) {
        .integer(integer)
      } else {
        .real(try container.decode(Double.self))
      }
  }
}

/// Returns `nil` when the value is of another type; any other fault goes on.
private func decodeIfFitting<Value>(_ decode: () throws -> Value) throws -> Value? {
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
