public import Storage

/// The JSON object that `boilerplate --jsonl` prints of a line.
///
/// Scripts rely on the names of its keys.
public struct BoilerplateRecord: Encodable {
  private let id: Int64
  private let line: String
  private let state: String
  private let articles: Int
  private let leftOut: Int

  enum CodingKeys: String, CodingKey {
    case id
    case line
    case state
    case articles
    case leftOut = "left_out"
  }

  /// Creates the record of a line.
  public init(_ line: BoilerplateLine) {
    id = line.id
    self.line = line.line
    state = line.state.rawValue
    articles = line.articles
    leftOut = line.leftOut
  }
}
