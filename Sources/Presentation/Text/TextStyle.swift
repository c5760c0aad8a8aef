/// How text output looks: with or without colour, and how wide.
public struct TextStyle: Sendable {
  /// Whether colours and bold type may be used.
  public var usesColour: Bool
  /// The columns to wrap at; `nil` leaves lines as long as they are.
  public var width: Int?

  /// Creates a style; by itself plain text that is not wrapped.
  public init(usesColour: Bool = false, width: Int? = nil) {
    self.usesColour = usesColour
    self.width = width
  }

  /// A part of the output with its own look.
  enum Role: String, CaseIterable {
    case title = "1"
    case mark = "1;33"
    case faint = "2"
    case label = "36"
  }

  private static let end = "\u{1B}[0m"

  private static func begin(_ role: Role) -> String { "\u{1B}[\(role.rawValue)m" }

  /// All that a terminal is ever told.
  static let looks = (Role.allCases.map(begin) + [end]).map { Array($0.unicodeScalars) }

  /// Returns the text in the look of its role.
  func apply(_ role: Role, to text: String) -> String {
    usesColour && !text.isEmpty ? Self.begin(role) + text + Self.end : text
  }
}
