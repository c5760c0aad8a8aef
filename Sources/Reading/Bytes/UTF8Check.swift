/// Checks of the encoding of text.
enum UTF8Check {
  /// Returns where bytes stop being UTF-8, or `nil` when they are UTF-8 throughout.
  static func firstInvalidOffset(in bytes: some Collection<UInt8>) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
