import TextProcessing

/// What is made of a leader's name and title when a user says no more.
public enum LeaderName {
  /// Returns the name as an id: `Angela Merkel` as `angela-merkel`; `nil` if it has no Latin letter.
  public static func id(of name: String) -> String? {
    let id = LeaderBook.key(name).split(separator: " ").joined(separator: "-")
    return isID(id) ? id : nil
  }

  /// Whether a text can be an id.
  public static func isID(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    return isPlain && text.utf8.contains { (0x61...0x7A).contains($0) } && text.utf8.count <= 100
  }

  /// Returns the form for later mentions: the last word of a name.
  public static func short(of name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? name
  }

  /// Returns the office that a title usually means.
  public static func office(of title: String) -> Leader.Office {
    let title = Folding.fold(title)
    let government = [
      "prime minister", "premier", "chancellor", "taoiseach", "head of government",
      "chief executive", "president of the council", "president of the government",
      "council of ministers", "chief minister",
    ]
    if government.contains(where: title.contains) { return .headOfGovernment }
    let state = [
      "president", "king", "queen", "emperor", "sultan", "emir", "amir", "monarch", "grand duke",
      "prince", "head of state", "pope", "governor-general", "governor general", "supreme leader",
      "chairman", "regent",
    ]
    return state.contains(where: title.contains) ? .headOfState : .deFacto
  }
}
