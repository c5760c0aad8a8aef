import ArticleModel
public import Gazetteer
import TextProcessing

/// Terms of office as a person reads them.
public struct TermText {
  private let style: TextStyle

  /// Creates a printer of terms.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns a line a term: days, country or organisation, id, name and title.
  public func table(_ terms: [(leader: Leader, term: Leader.Term)]) -> String {
    let width = terms.map(\.leader.id.displayWidth).max() ?? 0
    let ownerWidth = terms.map { owner(of: $0.term).displayWidth }.max() ?? 0
    return terms.map { leader, term in
      let days =
        "\(padded(term.from?.description ?? "", 10)) \(padded(term.to?.description ?? "", 10))"
      let id = style.apply(.label, to: padded(SafeText.line(leader.id), width))
      let power = term.office == .deFacto ? " (de facto)" : ""
      return
        "\(days)  \(padded(owner(of: term), ownerWidth))  \(id)  \(SafeText.line(leader.name)), "
        + "\(SafeText.line(term.title))\(power)\n"
    }.joined()
  }

  private func owner(of term: Leader.Term) -> String { term.organisation ?? term.country }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.displayWidth))
  }
}
