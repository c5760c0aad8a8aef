public import Gazetteer
import SQLite
public import Storage
import TextProcessing

/// Looks up the names of countries, leaders and organisations that a user typed.
///
/// The tables are read when a name of their kind is first asked for.
public final class NameLookup {
  private let archive: Archive
  private var knownAdditions: GazetteerExtension?
  private var knownCountries: CountryDirectory?
  private var knownLeaders: LeaderDirectory?
  private lazy var organisations = OrganisationDirectory()
  /// The regions of the world.
  lazy var regions = WorldRegionDirectory()

  /// Creates a look-up beside an archive, which knows what its user added.
  public init(_ archive: Archive) {
    self.archive = archive
  }

  private func additions() throws -> GazetteerExtension {
    if let knownAdditions { return knownAdditions }
    let additions = try archive.gazetteerExtension()
    knownAdditions = additions
    return additions
  }

  private func countries() throws -> CountryDirectory {
    if let knownCountries { return knownCountries }
    let directory = CountryDirectory(with: try additions())
    knownCountries = directory
    return directory
  }

  private func leaders() throws -> LeaderDirectory {
    if let knownLeaders { return knownLeaders }
    let directory = LeaderDirectory(try additions())
    knownLeaders = directory
    return directory
  }

  /// Returns the country of a name, code or demonym; the code of a part of one, as `US-GA`, gives its
  /// country.
  ///
  /// - Throws: ``FilterError`` naming the option.
  public func country(_ typed: String, option: String) throws -> Country {
    let parts = typed.split(separator: "-")
    let name = parts.count == 2 && parts[0].utf8.count == 2 ? String(parts[0]) : typed
    switch try countries().resolve(name) {
    case .one(let country): return country
    case .several(let countries):
      throw FilterError(
        option: option, value: typed, reason: "may mean several countries; choose one of",
        candidates: countries.map { "\($0.code) (\($0.name))" })
    case .none(let suggestions):
      if let organisation = organisation(typed) {
        let short = organisation.names.first?.abbreviations.first ?? organisation.id
        let name = organisation.name == short ? "" : " (\(organisation.name))"
        let reason = "is an organisation\(name), no country; type --organisation \(short)"
        throw FilterError(option: option, value: typed, reason: reason, candidates: [])
      }
      if case .one(let region) = regions.resolve(typed) {
        let reason = "is a region of the world, no country; type --region '\(region.name)'"
        throw FilterError(option: option, value: typed, reason: reason, candidates: [])
      }
      throw unknown(option, typed, "is no country that is known", suggestions)
    }
  }

  /// Returns the former states whose place a state took.
  func predecessors(of code: String) throws -> [Country] { try countries().predecessors(of: code) }

  /// Returns the leader of a name or id.
  ///
  /// - Throws: ``FilterError`` naming the option.
  public func leader(_ typed: String, option: String) throws -> Leader {
    switch try leaders().resolve(typed) {
    case .one(let leader): return leader
    case .several(let leaders):
      throw FilterError(
        option: option, value: typed, reason: "may mean several leaders; choose one of",
        candidates: leaders.map { "\($0.id) (\($0.name))" })
    case .none(let suggestions):
      let found = try leaders(withoutSpaces: typed)
      if let only = found.first, found.count == 1 { return only }
      guard found.isEmpty else {
        throw FilterError(
          option: option, value: typed, reason: "may mean several leaders; choose one of",
          candidates: found.map { "\($0.id) (\($0.name))" })
      }
      let reason = "is no head of state, government or organisation that is known"
      throw unknown(option, typed, reason, suggestions)
    }
  }

  /// Returns the leaders of a name, or the end of a name, in Arabic script, whether its parts are written with a
  /// space, a non-joiner or joined: احمدی نژاد, احمدی‌نژاد, احمدینژاد.
  private func leaders(withoutSpaces typed: String) throws -> [Leader] {
    let wanted = Self.joined(typed)
    guard wanted.unicodeScalars.count >= 4, typed.unicodeScalars.contains(where: Self.isArabic)
    else { return [] }
    var ids: Set<String> = []
    var found: [Leader] = []
    for form in Gazetteer.names {
      guard case .leader(let position) = form.entity, form.kind == .leader,
        form.text.unicodeScalars.first.map(Self.isArabic) == true,
        Self.joined(form.text).hasSuffix(wanted), Self.ends(form.text, with: wanted)
      else { continue }
      let id = Gazetteer.leaderList[position].id
      guard ids.insert(id).inserted, case .one(let leader) = try leaders().resolve(id) else {
        continue
      }
      found.append(leader)
    }
    return found
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    (0x620...0x6D5).contains(scalar.value)
  }

  /// A name without case, accents and what stands between its words.
  private static func joined(_ name: String) -> String {
    Folding.fold(name).filter { $0 != " " && $0 != "-" }
  }

  /// Whether the last words of a name are some joined words.
  private static func ends(_ name: String, with wanted: String) -> Bool {
    let words = Folding.fold(name).split { $0 == " " || $0 == "-" }
    return words.indices.contains { words[$0...].joined() == wanted }
  }

  /// Returns the id of the leader of a name or id.
  ///
  /// An id that the archive has is known without the table of all names, which takes longer to read
  /// than most searches take.
  ///
  /// - Throws: ``FilterError`` naming the option.
  func leaderID(_ typed: String, option: String) throws -> String {
    let isOfArchive = try archive.run {
      try archive.connection.value("SELECT 1 FROM leader WHERE id = ?", [typed], as: Bool.self)
    }
    return try isOfArchive == nil ? leader(typed, option: option).id : typed
  }

  /// Returns the identifier of an organisation by it, by its name or by an abbreviation.
  ///
  /// - Throws: ``FilterError`` naming the option.
  public func organisation(_ typed: String, option: String) throws -> (id: String, name: String) {
    switch organisations.resolve(typed) {
    case .one(let only): return (only.id, only.name)
    case .several(let found):
      throw FilterError(
        option: option, value: typed, reason: "may mean several organisations; choose one of",
        candidates: found.map { "\($0.id) (\($0.name))" })
    case .none(let suggestions):
      throw unknown(option, typed, "is no organisation that is known", suggestions)
    }
  }

  /// Returns the region of the world of an id or a name in any language.
  ///
  /// - Throws: ``FilterError`` naming the option.
  public func region(_ typed: String, option: String) throws -> WorldRegion {
    switch regions.resolve(typed) {
    case .one(let region): return region
    case .several(let regions):
      throw FilterError(
        option: option, value: typed, reason: "may mean several regions; choose one of",
        candidates: regions.map { "\($0.id) (\($0.name))" })
    case .none(let suggestions):
      if case .one(let country) = try countries().resolve(typed) {
        let reason =
          "is a country (\(country.name)), no region of the world; type --country \(country.code)"
        throw FilterError(option: option, value: typed, reason: reason, candidates: [])
      }
      throw unknown(option, typed, "is no region of the world that is known", suggestions)
    }
  }

  private func organisation(_ typed: String) -> Organisation? {
    guard case .one(let found) = organisations.resolve(typed) else { return nil }
    return found
  }

  private func unknown(
    _ option: String, _ typed: String, _ reason: String, _ suggestions: [String]
  ) -> FilterError {
    let question = suggestions.isEmpty ? reason : reason + "; did you mean"
    return FilterError(option: option, value: typed, reason: question, candidates: suggestions)
  }
}
