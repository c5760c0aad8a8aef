import TextProcessing

/// Breaks paragraphs into lines that fit a width.
struct LineWrapper {
  /// The columns of a line, the indent included; `nil` never breaks.
  let width: Int?
  /// The columns that every line begins with.
  let indent: Int

  /// A stretch of text that is never broken, with how it is written out.
  private struct Atom {
    var plain: String
    var styled: String
    var spaceBefore: Bool
  }

  /// Returns the lines of a paragraph, joined by line breaks.
  func wrap(_ text: String) -> String {
    wrap([(text, { $0 })])
  }

  /// Returns the lines of a paragraph made of pieces, each with its own look.
  ///
  /// A look is applied word by word, so that no escape sequence spans a line.
  func wrap(_ pieces: [(text: String, look: (String) -> String)]) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var column = 0
    let room = max((width ?? .max) - indent, 20)
    for atom in atoms(pieces) {
      let atomWidth = atom.plain.displayWidth
      let gap = atom.spaceBefore && column > 0 ? 1 : 0
      if column > 0, column + gap + atomWidth > room {
        lines.append(margin + line)
        (line, column) = ("", 0)
      } else if gap > 0 {
        line += " "
        column += 1
      }
      line += atom.styled
      column += atomWidth
    }
    if column > 0 || lines.isEmpty { lines.append(margin + line) }
    return lines.joined(separator: "\n")
  }

  private func atoms(_ pieces: [(text: String, look: (String) -> String)]) -> [Atom] {
    var atoms: [Atom] = []
    var spaceBefore = false
    for piece in pieces {
      if piece.text.utf8.allSatisfy({ $0 < 0x80 }) {
        let bytes = Array(piece.text.utf8)
        var start = 0
        for end in 0...bytes.count {
          let isSpace = end < bytes.count && (bytes[end] == 0x20 || bytes[end] == 0x0A)
          guard isSpace || end == bytes.count else { continue }
          if start < end {
            let plain = String(decoding: bytes[start..<end], as: UTF8.self)
            atoms.append(Atom(plain: plain, styled: piece.look(plain), spaceBefore: spaceBefore))
            spaceBefore = false
          }
          if isSpace { spaceBefore = true }
          start = end + 1
        }
        continue
      }
      var word = String.UnicodeScalarView()
      func close() {
        guard !word.isEmpty else { return }
        let plain = String(word)
        atoms.append(Atom(plain: plain, styled: piece.look(plain), spaceBefore: spaceBefore))
        spaceBefore = false
        word = String.UnicodeScalarView()
      }
      for scalar in piece.text.unicodeScalars {
        if scalar == " " || scalar == "\n" {
          close()
          spaceBefore = true
        } else if Script.isUnsegmented(scalar) {
          // Such scripts may be broken between any two characters.
          close()
          word.append(scalar)
          close()
        } else {
          word.append(scalar)
        }
      }
      close()
    }
    return joined(atoms)
  }

  /// Joins what no space divides, such as a marked word and the comma after it.
  private func joined(_ atoms: [Atom]) -> [Atom] {
    var result: [Atom] = []
    for atom in atoms {
      let isLoose = atom.plain.unicodeScalars.first.map(Script.isUnsegmented) ?? true
      if let last = result.last, !atom.spaceBefore, !isLoose,
        !(last.plain.unicodeScalars.last.map(Script.isUnsegmented) ?? true)
      {
        result[result.count - 1].plain += atom.plain
        result[result.count - 1].styled += atom.styled
      } else {
        result.append(atom)
      }
    }
    return result
  }
}
