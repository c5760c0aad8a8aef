import ArticleModel
import TextProcessing

/// A record whose fields are being brought under our own names.
struct DumpRecord {
  /// The fields as they are now.
  private(set) var fields: [String: FieldValue]
  /// What stated the date of publication, where it is not the record's own field.
  var dateMethod: PublicationDate.Method?
  /// What to put before the date's own words, so that it is known for what it is.
  var dateLabel: String?
  /// Why the record is no article.
  var refusal: String?

  init(_ fields: [String: FieldValue]) {
    self.fields = fields
  }

  /// Whether the record has a field of this very name.
  func has(_ name: String) -> Bool { fields[name] != nil }

  /// Whether the record has an object under this very name.
  func isObject(_ name: String) -> Bool {
    if case .object? = fields[name] { true } else { false }
  }

  /// The text at a path; `nil` when it is empty or of another kind.
  func text(_ path: String) -> String? {
    guard case .text(let text)? = FieldPath.value(at: path, in: fields) else { return nil }
    return text.nonEmpty
  }

  /// The value at a path; `nil` when it is null.
  func value(_ path: String) -> FieldValue? {
    guard let value = FieldPath.value(at: path, in: fields), value != .null else { return nil }
    return value
  }

  /// Puts a value under one of our names; what stands there moves aside.
  mutating func set(_ value: FieldValue, as name: String) {
    if let old = fields[name], old != value, old != .null { fields["original_" + name] = old }
    fields[name] = value
  }

  /// Moves the first value that is there to one of our names; what lies in an object is copied.
  mutating func move(_ paths: String..., to name: String) {
    for path in paths {
      guard let value = value(path), value != .text("") else { continue }
      guard path != name else { return }
      if let own = FieldPath.name(path, in: fields) { fields[own] = nil }
      set(value, as: name)
      return
    }
  }

  /// Takes a field out.
  mutating func remove(_ name: String) {
    fields[name] = nil
  }

  /// Replaces all fields.
  mutating func replace(with others: [String: FieldValue]) {
    fields = others
  }
}
