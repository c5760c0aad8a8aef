import Testing

@testable import Extraction

@Suite struct RoleMatcherTests {
  private func roles(_ name: String) -> ElementRole {
    RoleMatcher.shared.roles(in: Array(name.utf8)[...])
  }

  @Test(arguments: [
    ("related-posts", ElementRole.teaser), ("relatedPosts", .teaser), ("jp-relatedposts", .teaser),
    ("read-more", .teaser), ("main sidebar", .aside), ("topNewsletterBox", .prompt),
    ("ad", .advertisement),
    ("article_ads", .advertisement), ("comment-list", .comments), ("fbCommentsModule", .comments),
    ("post__meta", .note), ("sr-only", .hidden),
  ])
  func aWordInANameTellsTheRole(name: String, role: ElementRole) {
    #expect(roles(name).contains(role))
  }

  @Test(arguments: ["adage", "header", "shadow", "metadataless-x", "downloads", "navy", "tagline"])
  func partsOfOtherWordsTellNothing(name: String) {
    #expect(roles(name).isDisjoint(with: [.advertisement, .navigation]))
  }

  @Test(arguments: ["article-body", "c-entry-content", "post-body-1294758", "storyText", "entry"])
  func namesOfTheTextAreKnown(name: String) {
    #expect(roles(name) == .content)
  }

  @Test(arguments: ["article-body-related", "entry-content-share", "entry-meta"])
  func whatBelongsToTheTextIsNotTheText(name: String) {
    #expect(!roles(name).contains(.content))
    #expect(!roles(name).isEmpty)
  }

  @Test func anyBytesAreTaken() {
    #expect(roles("") == [])
    #expect(roles("  \u{0}é—- 12 ") == [])
  }
}
