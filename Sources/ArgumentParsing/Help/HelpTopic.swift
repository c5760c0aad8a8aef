/// A text beside the help of commands, which `help NAME` prints.
///
/// swift-argument-parser has none; git and go do.
public struct HelpTopic: Sendable {
  /// The word after `help`.
  public let name: String
  /// One line on what the text is about.
  public let abstract: String
  /// The text, shown as written.
  public let text: String

  /// Creates a topic.
  public init(name: String, abstract: String, text: String) {
    self.name = name
    self.abstract = abstract
    self.text = text
  }
}
