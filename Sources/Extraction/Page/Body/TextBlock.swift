/// A run of text that a browser shows as a block of its own.
struct TextBlock {
  /// What kind of block it is.
  enum Kind: Equatable {
    case paragraph
    case heading(Int)
    case item
    case quote
    case preformatted
    /// A cell of a table of data; the node is the row's.
    case cell(row: Int)
  }

  /// What kind of block it is.
  var kind: Kind
  /// The block element that holds it.
  var node: Int
  /// Where its text begins.
  var start: Int
  /// The text, with white space collapsed; a line break where the page has one.
  var text: String
  /// The roles that all of its text has.
  var roles: ElementRole
  /// The share of its text that lies in links, 0 to 1.
  var linkShare: Double
  /// What one pass over the text counts.
  var features: LineFeatures
}

extension TextBlock.Kind {
  /// Whether it is a heading of a lower rank.
  func isHeading(below level: Int) -> Bool {
    if case .heading(let own) = self { own > level } else { false }
  }
}

extension TextBlock {
  /// Words, where two characters of a script without spaces count as one.
  var weight: Int { features.weight }

  /// Whether it reads like running text: a sentence that is more than a label.
  var isProse: Bool {
    (features.endsSentence || features.sentences > 0) && weight >= 8 && linkShare < 0.5
  }

  /// Whether it is a paragraph of some length that hardly links anywhere.
  var isLongProse: Bool { isProse && weight >= 20 && linkShare < 0.25 }

  /// Whether it is running text, be it without a sentence's end, as in verse and in some blogs.
  var isRunningText: Bool { isProse || weight >= 12 && linkShare < 0.5 }
}
