/// What an element is for, as far as its tag, its role and its names tell.
///
/// Roles are inherited: what stands inside a navigation is navigation.
struct ElementRole: OptionSet {
  let rawValue: UInt32

  /// Not shown: scripts, templates, hidden elements.
  static let hidden = ElementRole(rawValue: 1 << 0)
  /// Menus, mastheads, breadcrumbs and the foot of the page.
  static let navigation = ElementRole(rawValue: 1 << 1)
  /// What readers wrote.
  static let comments = ElementRole(rawValue: 1 << 2)
  /// Other articles: related, recommended, most read.
  static let teaser = ElementRole(rawValue: 1 << 3)
  /// Buttons to share, print and follow.
  static let sharing = ElementRole(rawValue: 1 << 4)
  /// Newsletters, subscriptions, pay walls, cookies and consent.
  static let prompt = ElementRole(rawValue: 1 << 5)
  /// Advertisements.
  static let advertisement = ElementRole(rawValue: 1 << 6)
  /// What stands under a picture.
  static let caption = ElementRole(rawValue: 1 << 7)
  /// Authors, dates, sections and tags.
  static let note = ElementRole(rawValue: 1 << 8)
  /// Fields and buttons.
  static let control = ElementRole(rawValue: 1 << 9)
  /// Columns beside the article.
  static let aside = ElementRole(rawValue: 1 << 10)
  /// Inside a link.
  static let link = ElementRole(rawValue: 1 << 11)
  /// Named for the article's text: `articleBody`, `entry-content`.
  static let content = ElementRole(rawValue: 1 << 12)
  /// Inside a figure.
  static let figure = ElementRole(rawValue: 1 << 13)

  /// What is no part of the article's text, wherever it stands.
  static let outside: ElementRole = [
    .hidden, .navigation, .comments, .teaser, .sharing, .prompt, .advertisement, .caption, .note,
    .control, .aside,
  ]
  /// What the names of large elements tell of the whole layout rather than of their content.
  static let layout: ElementRole = [
    .navigation, .sharing, .prompt, .advertisement, .note, .control, .aside,
  ]
  /// What names tell least surely.
  static let uncertain: ElementRole = [.teaser, .sharing, .note, .control, .aside]
  /// What several paragraphs side by side show to be wrong.
  static let acquittable: ElementRole = [.teaser, .sharing, .prompt, .control, .note]
  /// What an element's names alone may be wrong about.
  static let doubtful: ElementRole = [
    .navigation, .teaser, .sharing, .prompt, .advertisement, .note, .control, .aside,
  ]
}
