/// The words in classes and ids that tell what an element is for.
///
/// They are those of content management systems and page templates at large:
/// WordPress, Drupal, Blogger, Bootstrap, schema.org and the ARIA roles.
enum RoleNames {
  /// Where in a name a word must stand.
  enum Place {
    /// It is the whole word: `ad`, not `adage`.
    case whole
    /// It begins a word: `related` in `relatedposts`.
    case start
    /// Anywhere: `newsletter` in `topnewsletterbox`.
    case anywhere
  }

  /// Each entry: the role, where its words must stand, and the words.
  static let entries: [(role: ElementRole, place: Place, words: String)] = [
    (.navigation, .anywhere, "breadcrumb navbar sitenav subnav megamenu pagination"),
    (.navigation, .start, "navigation masthead pager paginat topbar toolbar skiplink siteheader"),
    (.navigation, .whole, "nav menu menus submenu footer foot colophon crumbs toc"),
    (.navigation, .start, "sitefooter footernav pagefooter"),
    (.comments, .anywhere, "comments disqus"),
    (.comments, .start, "comment disqus kommentar commentaire comentario replies"),
    (.comments, .whole, "respond fbcomments livefyre coral"),
    (
      .teaser, .start,
      """
      related recommend recirc trending popular teaser readmore readnext alsolike seealso \
      morefrom mostread mostpopular mostviewed moststories outbrain taboola zergnet \
      nextarticle relacionad weitere similar headlines morenews latestnews
      """
    ),
    (.teaser, .whole, "promo promos promotion upnext yarpp jp recommended topstories linklist"),
    (
      .sharing, .start,
      "share sharing social addthis addtoany sharedaddy followus"
    ),
    (.sharing, .whole, "follow print printbutton email tweet likes"),
    (
      .prompt, .anywhere,
      "newsletter subscri paywall cookie consent gdpr signup abonn piano"
    ),
    (.prompt, .start, "login signin donat modal popup lightbox overlay register registr optin"),
    (
      .advertisement, .start,
      """
      advert sponsor adsense adslot adunit adbox adwrap adcontainer googlead dfp banner \
      werbung publicid reklam anzeige
      """
    ),
    (.advertisement, .whole, "ad ads adv"),
    (.caption, .start, "caption figcaption imagecredit photocredit piccredit imgcaption"),
    (.caption, .whole, "credit credits copyright legende bildunterschrift"),
    (
      .note, .start,
      """
      authorinfo authorcard authorname authordescription aboutauthor abouttheauthor postauthor \
      entryauthor articleauthor entryutility postratings articleinfo postfooter entryfooter \
      byline dateline timestamp metadata postmeta entrymeta articlemeta authorbox \
      authorbio postinfo taglist tagcloud tagslist
      """
    ),
    (.note, .whole, "meta tags tag bio byauthor posted keywords topics kicker reviewer"),
    (.aside, .anywhere, "sidebar"),
    (.aside, .start, "sidenav sidebox widget rightcol rightrail"),
    (.aside, .whole, "aside rail complementary infobox noprint disclaimer"),
    (.control, .start, "button dropdown tooltip carousel slider"),
    (.control, .whole, "btn search searchform poll quiz survey player"),
  ]

  /// How the names of elements end that hold an article's text, without hyphens and digits.
  static let contentEndings = [
    "articlebody", "articlecontent", "articlecopy", "articlemain", "articlemaincontent",
    "articletext", "articulocuerpo", "artikeltext", "blogcontent", "bodycontent", "bodycopy",
    "bodytext", "contentbody", "cuerpodelarticulo", "cuerponoticia", "entrybody", "entrycontent",
    "entrytext", "fulltext", "newsbody", "newscontent", "newstext", "noticiacuerpo", "pagecontent",
    "postbody", "postcontent", "postentry", "posttext", "richtext", "storybody", "storycontent",
    "storybodytext", "storytext", "textbody",
  ]
  /// Names of such elements that only count when they are the whole.
  static let contentNames: Set<String> = ["entry", "bodytext", "articulo", "hnewsentry"]

  /// Classes of what only screen readers are told, or nobody.
  static let hiddenClasses: Set<String> = [
    "assistive-text", "d-none", "element-invisible", "hidden", "hide", "invisible", "offscreen",
    "screen-reader-text", "screenreader", "sr-only", "u-hidden", "visually-hidden",
    "visuallyhidden",
  ]

  /// Classes that begin like this say what the page has, not what the element is.
  static let ignoredBeginnings = [
    "has-", "no-", "with-", "without-", "is-", "category-", "tag-", "type-", "status-", "format-",
    "js-", "hide-", "show-", "hentry", "post-", "wf-", "overflow-", "md:", "lg:", "sm:", "xl:",
    "hidden-", "print:", "print-", "comments-open", "comments-closed", "comments-on",
  ]
}
