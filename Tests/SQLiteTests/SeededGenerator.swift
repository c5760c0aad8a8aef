import SQLite

/// Random numbers that are the same at every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Returns a text from all planes of Unicode, with many ASCII characters, NUL included.
  mutating func text(upTo length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let highest = UInt32([0x7f, 0x7f, 0x24f, 0x3000, 0xffff, 0x10_ffff][Int(next() % 6)])
      guard let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &self)) else {
        continue
      }
      text.append(scalar)
    }
    return String(text)
  }

  /// Returns a value of any kind; no NaN, which SQLite does not keep.
  mutating func value() -> Value {
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
