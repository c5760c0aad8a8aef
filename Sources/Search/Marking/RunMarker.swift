import TextProcessing

/// Finds runs of characters of scripts without spaces.
struct RunMarker {
  private var runs: [[Unicode.Scalar]] = []

  /// Looks for a run as well.
  mutating func add(_ run: String) { runs.append(Array(Folding.fold(run).unicodeScalars)) }

  /// Returns where they stand, as offsets into the text's UTF-8.
  func marks(in text: CutText) -> [Range<Int>] {
    guard !runs.isEmpty else { return [] }
    let isUnbroken = { start, end in
      text.bytes.withUnsafeBufferPointer { Script.isUnbroken($0, from: start, to: end) }
    }
    // Some characters fold to several, each of which then stands for the whole.
    var characters: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    for (word, folded) in zip(text.words, text.foldedWords) where word.isUnsegmented {
      for scalar in folded.unicodeScalars { characters.append((scalar, word.range)) }
    }
    var marks: [Range<Int>] = []
    for run in runs where !run.isEmpty && run.count <= characters.count {
      for start in 0...(characters.count - run.count)
      where run.indices.allSatisfy({ characters[start + $0].scalar == run[$0] }) {
        let stretch = characters[start..<start + run.count].map(\.range)
        // Two characters with punctuation between them are no run.
        let isRun = zip(stretch, stretch.dropFirst()).allSatisfy { left, right in
          left == right || isUnbroken(left.upperBound, right.lowerBound)
        }
        guard isRun, let first = stretch.first, let last = stretch.last else { continue }
        marks.append(first.lowerBound..<last.upperBound)
      }
    }
    return marks
  }
}
