/// Reads the names of stored properties.
enum PropertyNames {
  /// The kind of a structure's metadata.
  private static let structure: UInt = 0x200

  /// Returns the names of a value's stored properties, in the order of their declarations.
  ///
  /// `Mirror` tells them too, but copies each property out on the way. These come from the type's own
  /// description, whose arrangement is fixed on Apple's systems and the same elsewhere:
  /// https://github.com/swiftlang/swift/blob/main/docs/ABI/TypeMetadata.rst
  static func of<Value>(_ value: Value) -> [String] {
    unsafe names(of: unsafeBitCast(Value.self, to: UnsafeRawPointer.self))
      ?? Mirror(reflecting: value).children.map { $0.label ?? "" }
  }

  /// Follows a structure's metadata to its descriptor, and that to its fields.
  private static func names(of metadata: UnsafeRawPointer) -> [String]? {
    guard unsafe metadata.load(as: UInt.self) == structure else { return nil }
    let descriptor = unsafe metadata.load(
      fromByteOffset: MemoryLayout<UInt>.size, as: UnsafeRawPointer.self)
    guard let fields = unsafe target(of: descriptor + 16) else { return nil }
    let size = unsafe Int(fields.load(fromByteOffset: 10, as: UInt16.self))
    let count = unsafe Int(fields.load(fromByteOffset: 12, as: UInt32.self))
    var names: [String] = []
    for index in 0..<count {
      guard let name = unsafe target(of: fields + 16 + index * size + 8) else { return nil }
      names.append(unsafe String(cString: name.assumingMemoryBound(to: CChar.self)))
    }
    return names
  }

  /// What a relative address points at; `nil` for none.
  private static func target(of address: UnsafeRawPointer) -> UnsafeRawPointer? {
    let distance = unsafe address.load(as: Int32.self)
    return unsafe distance == 0 ? nil : address + Int(distance)
  }
}
