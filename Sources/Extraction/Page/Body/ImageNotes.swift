import Markup
import TextProcessing

/// Recognises the text that belongs to a picture where no `figcaption` says so.
struct ImageNotes {
  let page: HTMLDocument
  let ranges: BlockRanges

  /// More words are not written under a picture.
  private static let mostWords = 60

  /// Marks such blocks as captions.
  func mark(_ blocks: inout [TextBlock]) {
    for node in page.nodes {
      switch page.tag(node) {
      case .figure: markFigure(node, &blocks)
      case .img, .picture: markHolder(of: node, &blocks)
      default: break
      }
    }
  }

  /// Tables, quotes and code stand in figures too.
  private func markFigure(_ node: Int, _ blocks: inout [TextBlock]) {
    guard page.descendants(of: node).contains(where: { page.tag($0) == .img }) else { return }
    for index in ranges[node] where blocks[index].weight <= Self.mostWords {
      switch blocks[index].kind {
      case .paragraph, .heading: blocks[index].roles.insert(.caption)
      default: break
      }
    }
  }

  /// The small element around a picture whose name says that it is one.
  private func markHolder(of image: Int, _ blocks: inout [TextBlock]) {
    var holder = page.parent(image)
    for _ in 0..<3 where holder != page.root {
      let range = ranges[holder]
      guard range.count <= 4, blocks[range].allSatisfy({ $0.weight <= Self.mostWords }) else {
        return
      }
      if page.tag(holder) == .div, isNamedPicture(holder) {
        for index in range { blocks[index].roles.insert(.caption) }
        return
      }
      holder = page.parent(holder)
    }
  }

  private func isNamedPicture(_ node: Int) -> Bool {
    guard let name = page.attributeBytes(.class, of: node) else { return false }
    return String(decoding: name, as: UTF8.self).lowercased().letterRuns.contains { word in
      Self.names.contains { word.utf8.starts(with: $0.utf8) }
    }
  }

  private static let names = [
    "img", "image", "photo", "picture", "bild", "foto", "figure", "thumb", "visual", "caption",
  ]
}
