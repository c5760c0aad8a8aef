import TextProcessing

extension Unicode.Scalar {
  /// The scalar, or a symbol in its place when a terminal would obey it rather than show it.
  ///
  /// The joiners U+200C and U+200D stay, since Persian and Indic spelling needs them.
  var visible: Unicode.Scalar {
    switch value {
    case 0...0x1F: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x20..<0x7F, 0x200C, 0x200D: return self
    case 0x7F: return "\u{2421}"
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: return "\u{FFFD}"
    default: return self
    }
  }
}

extension StringProtocol {
  /// Returns the text in a form that is safe to print, cut after so many scalars.
  func visible(most: Int) -> String {
    var result = ""
    for (count, scalar) in unicodeScalars.enumerated() {
      guard count < most else { return result + "…" }
      result.unicodeScalars.append(scalar.visible)
    }
    return result
  }
}

extension String {
  /// Returns the part between two offsets of its UTF-8, which lie between scalars.
  func utf8Slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
