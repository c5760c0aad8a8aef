import ArticleModel

/// A place in a record: a field's name, or names and places in lists joined by full stops, as in
/// `data.attributes.title` and `authors.0.name`.
enum FieldPath {
  /// Returns the value at a place, or `nil` when there is none.
  ///
  /// A field's whole name comes before a path, so that names with full stops
  /// are found. Names are compared as ``FieldNames`` compares them. A name
  /// after a list means that field of each element.
  static func value(at path: String, in fields: [String: FieldValue]) -> FieldValue? {
    if let name = name(path, in: fields) { return fields[name] }
    var value = FieldValue.object(fields)
    for segment in path.split(separator: ".") {
      guard let next = step(String(segment), from: value) else { return nil }
      value = next
    }
    return path.contains(".") ? value : nil
  }

  /// Returns the record's own spelling of a field's name.
  static func name(_ wanted: String, in fields: [String: FieldValue]) -> String? {
    if fields[wanted] != nil { return wanted }
    let key = FieldNames.key(wanted)
    return fields.keys.filter { FieldNames.key($0) == key }.min()
  }

  private static func step(_ segment: String, from value: FieldValue) -> FieldValue? {
    switch value {
    case .object(let fields): return name(segment, in: fields).flatMap { fields[$0] }
    case .list(let values):
      if let index = Int(segment) { return values.indices.contains(index) ? values[index] : nil }
      let found = values.compactMap { element -> FieldValue? in
        guard case .object(let fields) = element else { return nil }
        return name(segment, in: fields).flatMap { fields[$0] }
      }
      return found.isEmpty ? nil : .list(found)
    default: return nil
    }
  }
}
