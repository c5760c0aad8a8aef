/// What a user adds to the gazetteer and takes out of it; stronger than what is built in.
///
/// An archive keeps one. Whatever looks names up takes it beside the built-in index: names here
/// come first, and what is removed here counts no more.
public struct GazetteerExtension: Hashable, Sendable {
  /// Another name for a country.
  public struct CountryAlias: Hashable, Sendable {
    /// The country's code.
    public var code: String
    /// The name.
    public var name: String
    /// The language it belongs to; `nil` for any.
    public var language: String?

    /// Creates an alias.
    public init(code: String, name: String, language: String? = nil) {
      self.code = code
      self.name = name
      self.language = language
    }
  }

  /// Another name for a leader.
  public struct LeaderAlias: Hashable, Sendable {
    /// The leader's id.
    public var id: String
    /// The name.
    public var name: String
    /// Whether it is a form of the surname rather than of the full name.
    public var isShort: Bool

    /// Creates an alias.
    public init(id: String, name: String, isShort: Bool = false) {
      self.id = id
      self.name = name
      self.isShort = isShort
    }
  }

  /// A name that shall no longer count for one country or leader.
  public struct RemovedName: Hashable, Sendable {
    /// The country's code or the leader's id.
    public var subject: String
    /// The name, in any letter case.
    public var name: String

    /// Creates a removal.
    public init(subject: String, name: String) {
      self.subject = subject
      self.name = name
    }
  }

  /// Leaders of the user's own; one with a built-in id takes the place of the built-in one.
  public var leaders: [Leader]
  /// Further names of leaders.
  public var leaderAliases: [LeaderAlias]
  /// Further names of countries.
  public var countryAliases: [CountryAlias]
  /// The ids of built-in leaders that shall not count.
  public var removedLeaders: Set<String>
  /// Names that shall not count.
  public var removedNames: [RemovedName]

  /// Creates an extension.
  public init(
    leaders: [Leader] = [], leaderAliases: [LeaderAlias] = [],
    countryAliases: [CountryAlias] = [], removedLeaders: Set<String> = [],
    removedNames: [RemovedName] = []
  ) {
    self.leaders = leaders
    self.leaderAliases = leaderAliases
    self.countryAliases = countryAliases
    self.removedLeaders = removedLeaders
    self.removedNames = removedNames
  }

  /// Whether it changes nothing.
  public var isEmpty: Bool { self == GazetteerExtension() }
}
