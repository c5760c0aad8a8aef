import Markup
import TextProcessing

/// Decides whether a page holds an article at all.
///
/// Only what is surely something else is objected to: an article that is taken for an index is
/// lost, while an index that is taken for an article is seen and removed.
struct ArticleJudge {
  /// What else a page is.
  enum Objection: String, CaseIterable {
    case empty = "it has no text, or a script must load it"
    case errorPage = "it says that the page was not found, or is not to be had"
    case wall = "it asks for consent, a login or a browser check"
    case index = "it is a list of links to others"
  }

  let page: HTMLDocument
  let body: PageBody
  /// The body as text.
  let text: String
  let title: String?
  /// Whether the page describes itself as an article: in JSON-LD, or with `og:type`.
  let isDescribed: Bool
  /// The page's address, if known.
  let address: String?

  /// So much running text is no error page and no wall.
  private static let fewWords = 90
  /// An index has so many links, and so little text of its own.
  private static let manyLinks = 40
  private static let fewestWords = 25

  /// Returns what speaks against the page, or `nil`.
  func objection() -> Objection? {
    if text.isEmpty {
      // Behind some pay walls there is no more than a headline, a date and a standfirst.
      if isDescribed, title?.nonEmpty != nil { return nil }
      return isIndex(words: 0) ? .index : .empty
    }
    let words = Words.count(in: text)
    guard words < Self.fewWords else { return nil }
    if isError(text, words: words) { return .errorPage }
    if isWall(text, words: words) { return .wall }
    return isIndex(words: words) ? .index : nil
  }

  private func isError(_ text: String, words: Int) -> Bool {
    let head = Folding.fold((title ?? "") + "\n" + (headline ?? ""))
    let opening = Folding.fold(String(text.prefix(160)))
    return Self.errors.contains { phrase in
      contains(head, phrase) || words < 40 && contains(opening, phrase)
    }
  }

  private func isWall(_ text: String, words: Int) -> Bool {
    let folded = Folding.fold((title ?? "") + "\n" + text)
    if Self.checks.contains(where: { contains(folded, $0) }) { return !isDescribed }
    let hits = Self.walls.reduce(0) { $0 + (folded.contains($1) ? 1 : 0) }
    return hits >= 3 && !isDescribed
  }

  private func isIndex(words: Int) -> Bool {
    guard !isDescribed, words < Self.fewestWords, !isAddressOfArticle else { return false }
    let links = page.nodes.count { page.tag($0) == .a && page.attributeBytes(.href, of: $0) != nil }
    return links >= Self.manyLinks
  }

  /// Whether the address names one article: by a number of some length or a headline in its last part.
  private var isAddressOfArticle: Bool {
    guard let last = address?.split(separator: "/").dropFirst(2).last else { return false }
    let digits = last.utf8.count { (0x30...0x39).contains($0) }
    return digits >= 4 || last.split(whereSeparator: { "-_".contains($0) }).count >= 4
  }

  private var headline: String? {
    page.nodes.first { page.tag($0) == .h1 }.map { page.text(of: $0).collapsingWhitespace }
  }

  /// Whether a phrase stands in a text as words of its own.
  private func contains(_ text: String, _ phrase: String) -> Bool {
    guard let range = text.firstRange(of: phrase) else { return false }
    let before = range.lowerBound == text.startIndex ? nil : text[..<range.lowerBound].last
    let after = text[range.upperBound...].first
    return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
      || phrase.unicodeScalars.contains(where: Script.isUnsegmented)
  }

  private static func phrases(_ list: String) -> [String] {
    list.split(separator: "\n").flatMap { $0.split(separator: ",") }
      .map { Folding.fold(String($0).trimmingWhitespace) }
  }

  private static let errors = phrases(
    """
    404,page not found,not found,page doesn't exist,page does not exist,page no longer exists
    403 forbidden,access denied,500 internal server error,502 bad gateway,503 service unavailable
    site can't be reached,error 404,seite nicht gefunden,page introuvable,página no encontrada
    página não encontrada,pagina non trovata,pagina niet gevonden,nie znaleziono strony
    strona nie istnieje,страница не найдена,сторінку не знайдено,sayfa bulunamadı,الصفحة غير موجودة
    صفحه یافت نشد,页面不存在,找不到页面,頁面不存在,ページが見つかりません,페이지를 찾을 수 없습니다
    бет табылмады,पृष्ठ नहीं मिला
    """)

  private static let checks = phrases(
    """
    just a moment,checking your browser,are you a robot,verify you are human,enable javascript and cookies
    please enable javascript,please enable cookies,unusual traffic,attention required,ddos protection
    complete the captcha,javascript is disabled,bitte aktivieren sie javascript,activez javascript
    """)

  private static let walls = phrases(
    """
    cookie,consent,privacy,accept all,partners,personalised,legitimate interest,manage preferences
    einwilligung,datenschutz,akzeptieren,zustimmen,werbung und tracking,anmelden
    consentement,accepter,confidentialité,partenaires,aceptar,privacidad,socios,consentimiento
    accetta,consenso,согласие,принять,файлы cookie,çerez,kabul et
    """)
}
