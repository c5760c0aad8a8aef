import GazetteerData
import TextProcessing

/// A region of the world that the news names as one place: a continent or a group of countries.
public struct WorldRegion: Hashable, Sendable {
  /// The identifier: `central-asia`.
  public let id: String
  /// The usual English name.
  public let name: String
  /// The id of the region that it is part of.
  public let parent: String?
  /// The codes of its countries, those of its sub-regions aside.
  public let members: [String]

  init(row: TSVRow) {
    id = row[0]
    name = row.list(4).first ?? row[0]
    parent = row[1].isEmpty ? nil : row[1]
    members = row.list(2)
  }
}

/// The names of a region of the world in one language.
public struct WorldRegionNames: Hashable, Sendable {
  /// The region's id.
  public let id: String
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// The names, inflected forms among them.
  public let names: [String]

  init(row: TSVRow) {
    id = row[0]
    language = row[3]
    names = row.list(4)
  }
}

extension Gazetteer {
  /// Returns the regions of the world, in the order of their ids.
  public static func worldRegions() -> [WorldRegion] {
    TSVTable(gazetteer_world_regions()).compactMap { row in
      row[3] == "en" ? WorldRegion(row: row) : nil
    }
  }

  /// Returns the names of the regions of the world, a row for each language.
  public static func worldRegionNames() -> [WorldRegionNames] {
    TSVTable(gazetteer_world_regions()).map(WorldRegionNames.init)
  }
}

/// Finds regions of the world by what users call them: ids, and names in any language.
public struct WorldRegionDirectory: Sendable {
  /// Every region, in the order in which names refer to them.
  public let regions: [WorldRegion]

  /// Creates a directory of regions.
  public init(_ regions: [WorldRegion] = Gazetteer.worldRegions()) {
    self.regions = regions
  }

  /// Returns the region that a word stands for; an id comes before any name.
  public func resolve(_ typed: String) -> NameResolution<WorldRegion> {
    guard typed.utf8.count <= 256 else { return .none(suggestions: []) }
    let id = LeaderBook.key(typed).split(separator: " ").joined(separator: "-")
    if let region = regions.first(where: { $0.id == id }) { return .one(region) }
    var found: [WorldRegion] = []
    for form in Gazetteer.names.forms(of: typed) {
      guard case .worldRegion(let index) = form.entity, regions.indices.contains(index),
        !found.contains(regions[index])
      else { continue }
      found.append(regions[index])
    }
    if let only = found.first, found.count == 1 { return .one(only) }
    guard found.isEmpty else { return .several(found) }
    return .none(suggestions: EditDistance.nearest(to: typed, among: regions.map(\.name)))
  }

  /// Returns a region and all regions within it, those of every level.
  public func regions(within region: WorldRegion) -> [WorldRegion] {
    var found = [region]
    var index = 0
    // A region that is part of itself would never end.
    while index < found.count {
      let parent = found[index].id
      found += regions.filter { $0.parent == parent && !found.contains($0) }
      index += 1
    }
    return found
  }
}
