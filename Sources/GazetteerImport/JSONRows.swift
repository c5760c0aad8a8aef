import ArticleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads an array of objects, or the results of a SPARQL query as JSON.
enum JSONRows {
  static func table(_ text: String, path: String) throws -> ImportTable {
    let data = Data(text.utf8)
    let decoder = JSONDecoder()
    let records: [[String: String]]
    if let plain = try? decoder.decode([[String: Cell]].self, from: data) {
      records = plain.map { $0.mapValues(\.text) }
    } else if let results = try? decoder.decode(QueryResults.self, from: data) {
      records = results.results.bindings.map { $0.mapValues(\.value) }
    } else {
      throw InputError(
        .malformed, path: path,
        reason: "it is neither a JSON array of objects nor the JSON of a Wikidata query")
    }
    var table = ImportTable()
    for (index, record) in records.enumerated() {
      let cells = Dictionary(
        record.map { (ImportTable.column($0.key), $0.value) },
        uniquingKeysWith: { first, _ in first })
      table.rows.append(
        ImportTable.Row(place: "\(path): record \(index + 1)", cells: cells))
    }
    return table
  }

  private struct QueryResults: Decodable {
    struct Results: Decodable { let bindings: [[String: Binding]] }
    struct Binding: Decodable { let value: String }
    let results: Results
  }

  /// A value of an object: a text, a number, a list of texts, or nothing.
  private struct Cell: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self.text = text
      } else if let number = try? container.decode(Int.self) {
        text = String(number)
      } else if let list = try? container.decode([String].self) {
        text = list.joined(separator: "|")
      } else if let object = try? container.decode([String: String].self) {
        text = object["value"] ?? ""
      } else {
        text = ""
      }
    }
  }
}
