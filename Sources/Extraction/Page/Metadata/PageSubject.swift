import ArticleModel
import Markup

/// What a page says of itself, gathered once for all that look for a field of the article.
struct PageSubject {
  let stated: StatedFields
  let meta: MetaTags
  let linkedData: LinkedData
  let landmarks: PageLandmarks
  /// The object of linked data that describes the article.
  let article: [String: FieldValue]?
  let site: SiteNames
  /// The article's address.
  let address: PageAddress.Finding

  /// What the page says that it is about, which is often its first paragraph.
  var description: String? {
    stated.summary ?? meta["og:description"] ?? meta["description"]
  }

  /// Whether the page calls itself an article, in linked data or to networks.
  var isDescribedAsArticle: Bool {
    article != nil || meta["og:type"]?.lowercased() == "article"
  }

  init(_ page: HTMLDocument, opening: ArraySlice<UInt8>, stated: StatedFields) {
    self.stated = stated
    meta = MetaTags(page)
    linkedData = LinkedData(page)
    landmarks = PageLandmarks(page)
    article = linkedData.mainArticle
    address = PageAddress(
      stated: stated, meta: meta, linkedData: linkedData, article: article, landmarks: landmarks,
      opening: opening
    ).find()
    site = SiteNames(
      meta: meta, linkedData: linkedData, article: article, stated: stated, host: address.domain)
  }
}
