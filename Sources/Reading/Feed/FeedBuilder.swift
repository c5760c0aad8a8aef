import ArticleModel
import Markup

/// Puts the items of a feed together from the parser's events.
struct FeedBuilder {
  /// An element that has begun.
  private struct Frame {
    var name: XMLName
    var attributes: [XMLName: String]
    var base: String?
    var language: String?
    var text = ""
    /// Whether elements were found in it, so that its text is HTML.
    var isMarkup = false

    func attribute(_ name: String) -> String? { attributes[XMLName(name)] }
  }

  /// The items that are whole, the earliest first; who reads them empties it.
  var items: [FeedItem] = []
  /// Whether the last element to end closed the feed itself.
  private(set) var isComplete = false

  private var frames: [Frame] = []
  /// Names of elements within one that holds HTML.
  private var inner: [String] = []
  private var feed = FeedFacts()
  private var item: FeedItemBuilder?
  /// The place of the item's element among the open ones.
  private var itemDepth = 0
  /// The most text of one item, in bytes.
  private let limit: Int
  private var size = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes in what comes next.
  mutating func add(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .text(let text): append(text)
    case .end: end()
    }
  }

  private mutating func start(_ name: XMLName, _ attributes: [XMLName: String]) {
    guard let last = frames.indices.last, FeedVocabulary.holdsMarkup(frames[last].name) else {
      begin(name, attributes)
      return
    }
    if !frames[last].isMarkup {
      frames[last].isMarkup = true
      frames[last].text = FeedItem.escaped(frames[last].text)
    }
    let shown = attributes.filter { $0.key.namespace.isEmpty }
      .map { " \($0.key.local)=\"\(FeedItem.escaped($0.value))\"" }.sorted().joined()
    put("<\(name.local)\(shown)>")
    inner.append(name.local)
  }

  private mutating func begin(_ name: XMLName, _ attributes: [XMLName: String]) {
    var frame = Frame(
      name: name, attributes: attributes, base: frames.last?.base, language: frames.last?.language)
    if let base = attributes[XMLName("base", in: XMLName.xml)] {
      frame.base = AddressReference.resolve(base, against: frame.base)
    }
    frame.language = attributes[XMLName("lang", in: XMLName.xml)] ?? frame.language
    frames.append(frame)
    guard item == nil, FeedVocabulary.isItem(name) else { return }
    item = FeedItemBuilder()
    item?.about = attributes[XMLName("about", in: FeedItemBuilder.rdf)]
    itemDepth = frames.count
    size = 0
  }

  private mutating func append(_ text: String) {
    guard let last = frames.last else { return }
    put(last.isMarkup ? FeedItem.escaped(text) : text)
  }

  private mutating func put(_ text: String) {
    let last = frames.count - 1
    guard item != nil else {
      // Between the items only titles and the like matter, however long the feed is.
      if frames[last].text.utf8.count < 64 << 10 { frames[last].text += text }
      return
    }
    size += text.utf8.count
    if size <= limit { frames[last].text += text } else { item?.isTooLarge = true }
  }

  private mutating func end() {
    if let name = inner.popLast() {
      if !FeedVocabulary.void.contains(name.lowercased()) { put("</\(name)>") }
      return
    }
    guard let frame = frames.popLast() else { return }
    isComplete = frames.isEmpty
    if item != nil, frames.count < itemDepth {
      if let whole = item?.item(of: feed, base: frame.base, language: frame.language) {
        items.append(whole)
      }
      item = nil
      size = 0
      return
    }
    guard let word = FeedVocabulary.word(frame.name) else { return }
    let element = FeedElement(
      word: word, parent: frames.last.flatMap { FeedVocabulary.word($0.name) }, text: frame.text,
      isMarkup: frame.isMarkup, base: frame.base ?? feed.link, language: frame.language,
      attributes: Dictionary(
        frame.attributes.compactMap { $0.key.namespace.isEmpty ? ($0.key.local, $0.value) : nil },
        uniquingKeysWith: { first, _ in first }))
    if item != nil {
      item?.add(element, isChild: frames.count == itemDepth)
    } else {
      feed.add(element)
    }
  }
}
