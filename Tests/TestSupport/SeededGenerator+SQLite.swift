public import SQLite

extension SeededGenerator {
  /// Returns a value of any kind; no NaN, which SQLite does not keep.
  public mutating func value() -> Value {
    switch Int.random(in: 0..<5, using: &self) {
    case 0: return .null
    case 1: return .integer(Int64(bitPattern: next() >> UInt64.random(in: 0..<64, using: &self)))
    case 2:
      let real = Double(bitPattern: next())
      return real.isNaN ? .real(.infinity) : .real(real)
    case 3: return .text(text(upTo: 40))
    default:
      let count = Int.random(in: 0...40, using: &self)
      return .blob((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) })
    }
  }
}
