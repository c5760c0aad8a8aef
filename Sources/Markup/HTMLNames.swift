/// The elements that matter to reading a page; every other one is ``other``.
public enum HTMLTag: UInt8, Sendable, CaseIterable {
  /// A run of text, not an element.
  case text
  /// An element without a name here, such as one that a site made up.
  case other
  case a, abbr, address, ampImg, article, aside, audio, b, base, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, dd, del, details, dfn, dialog, div, dl
  case dt, em, embed, fieldset, figcaption, figure, font, footer, form, h1, h2, h3, h4, h5, h6
  case head, header, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map
  case mark, menu, meta, nav, noscript, object, ol, option, p, param, picture, pre, q, s, samp
  case script, section, select, small, source, span, strong, style, sub, summary, sup, svg, table
  case tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, u, ul, video
  case `var`, wbr

  /// The element's name in HTML.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { tag in
    tag == .ampImg ? "amp-img" : tag == .text ? "#text" : "\(tag)"
  }

  /// Whether the element's content stands on lines of its own.
  public var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
      .h6, .header, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .table,
      .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .summary:
      true
    default: false
    }
  }

  /// Whether it is a heading, `h1` to `h6`.
  public var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  static let byName: [String: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .other }.map { ($0.name, $0) })
}

/// The attributes that are kept.
public enum HTMLAttribute: UInt8, Sendable, CaseIterable {
  case alt, charset, `class`, content, datetime, dir, hidden, href, hreflang, id, itemid, itemprop
  case itemscope, itemtype, lang, name, property, rel, role, src, style, title, type, value
  case ariaHidden, ariaLabel, dataTestid, dataComponent, dataDatetime, dataTimestamp, dataDate
  case dataPublished, httpEquiv, xmlLang, pubdate

  /// The attribute's name in HTML.
  public var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .dataTestid: "data-testid"
    case .dataComponent: "data-component"
    case .dataDatetime: "data-datetime"
    case .dataTimestamp: "data-timestamp"
    case .dataDate: "data-date"
    case .dataPublished: "data-published"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }

  static let byName: [String: HTMLAttribute] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
