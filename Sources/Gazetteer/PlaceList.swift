/// The cities of the compiled gazetteer, by the positions that `NameForm.Entity.place` gives.
public struct PlaceList: Sendable {
  static let width = 4

  // Read-only memory of the program itself.
  nonisolated(unsafe) private let records: UnsafeBufferPointer<UInt32>
  private let texts: ImageTexts

  init(_ image: Image) {
    records = image.section(.places, of: UInt32.self)
    texts = ImageTexts(image)
  }

  /// How many cities there are.
  public var count: Int { records.count / Self.width }

  /// The name most used in English.
  public func name(_ place: Int) -> String { texts.text(records[place * Self.width]) }

  /// The country, as `PackedCountry` has it.
  public func country(_ place: Int) -> UInt32 { records[place * Self.width + 1] & 0xFFFF }

  /// Whether it is a capital or a seat of government.
  public func isCapital(_ place: Int) -> Bool { records[place * Self.width + 1] >> 16 != 0 }

  /// The ISO 3166-2 code of its state or province; empty outside AU, CA, GB and US.
  public func region(_ place: Int) -> String { texts.text(records[place * Self.width + 2]) }

  /// How many people live there, rounded up to thousands.
  public func population(_ place: Int) -> Int { Int(records[place * Self.width + 3]) }
}

/// The longer names and phrases of the compiled gazetteer, by the positions that
/// `NameForm.Entity.phrase` gives.
public struct PhraseList: Sendable {
  // Read-only memory of the program itself.
  nonisolated(unsafe) private let records: UnsafeBufferPointer<UInt32>
  private let texts: ImageTexts

  init(_ image: Image) {
    records = image.section(.phrases, of: UInt32.self)
    texts = ImageTexts(image)
  }

  /// The countries that a phrase stands for, as `PackedCountry` has them; none for most.
  public func countries(_ phrase: Int) -> Slice<UnsafeBufferPointer<UInt32>> {
    texts.numbers(records[phrase])
  }
}

/// The states and provinces of the compiled gazetteer, by the positions that
/// `NameForm.Entity.region` gives.
public struct RegionList: Sendable {
  static let width = 2

  // Read-only memory of the program itself.
  nonisolated(unsafe) private let records: UnsafeBufferPointer<UInt32>
  private let texts: ImageTexts

  init(_ image: Image) {
    records = image.section(.regions, of: UInt32.self)
    texts = ImageTexts(image)
  }

  /// How many there are.
  public var count: Int { records.count / Self.width }

  /// The ISO 3166-2 code, or a code of our own.
  public func code(_ region: Int) -> String { texts.text(records[region * Self.width]) }

  /// The usual English name.
  public func name(_ region: Int) -> String { texts.text(records[region * Self.width + 1]) }

  /// The country, as `PackedCountry` has it.
  public func country(_ region: Int) -> UInt32 { PackedCountry.number(code(region)) }
}
