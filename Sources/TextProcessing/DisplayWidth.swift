private import CUTF8Proc

extension String {
  /// The number of terminal columns that the text takes: two for wide East Asian characters and
  /// emoji, none for combining marks.
  public var displayWidth: Int {
    utf8.allSatisfy { 0x20..<0x7F ~= $0 }
      ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// The number of terminal columns that the character takes: 0, 1 or 2.
  public var displayWidth: Int {
    (0x20..<0x7F).contains(value) ? 1 : max(0, Int(utf8proc_charwidth(Int32(bitPattern: value))))
  }
}
