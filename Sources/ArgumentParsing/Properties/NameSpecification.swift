/// The names of an option or a flag.
///
/// Names that are not custom derive from the property: `publishedAfter` gives
/// the long name `--published-after` and the short name `-p`.
public struct NameSpecification: ExpressibleByArrayLiteral, Hashable, Sendable {
  /// One name of an option or a flag.
  public struct Element: Hashable, Sendable {
    enum Base: Hashable {
      case long, short
      case customLong(String)
      case customShort(Character)
    }

    let base: Base

    /// The property's name in lower case with dashes.
    public static let long = Element(base: .long)

    /// The first letter of the property's name.
    public static let short = Element(base: .short)

    /// Returns a long name, given without its dashes.
    public static func customLong(_ name: String) -> Element {
      Element(base: .customLong(name))
    }

    /// Returns a name of one letter, given without its dash.
    public static func customShort(_ letter: Character) -> Element {
      Element(base: .customShort(letter))
    }
  }

  let elements: [Element]

  /// Creates a specification from several names.
  public init(arrayLiteral elements: Element...) {
    self.elements = elements
  }

  /// The property's name in lower case with dashes.
  public static let long: NameSpecification = [.long]

  /// The first letter of the property's name.
  public static let short: NameSpecification = [.short]

  /// Both names that derive from the property.
  public static let shortAndLong: NameSpecification = [.short, .long]

  /// Returns a specification of one long name, given without its dashes.
  public static func customLong(_ name: String) -> NameSpecification {
    [.customLong(name)]
  }

  /// Returns a specification of a name of one letter, given without its dash.
  public static func customShort(_ letter: Character) -> NameSpecification {
    [.customShort(letter)]
  }
}

extension NameSpecification {
  /// Returns the names for a property, short ones first.
  func names(property: String) -> [ArgumentName] {
    let names = elements.compactMap { element -> ArgumentName? in
      switch element.base {
      case .long: .long(property.dashSeparated)
      case .short: property.dashSeparated.first.map { .short($0) }
      case .customLong(let name): .long(name)
      case .customShort(let letter): .short(letter)
      }
    }
    return names.filter(\.isShort) + names.filter { !$0.isShort }
  }
}
