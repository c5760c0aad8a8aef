import ArgumentParsing
import Presentation
import Storage
import Tagging

/// Explains the tags of an article.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Print why an article has its countries, leaders and regions.",
    discussion: """
      Each tag is followed by the words it rests on, where these stand (part and
      byte), and the rule that decided; each name by what else it could have
      meant and what that was worth. docs/tagging.md explains the rules.

      Example:
        archive why 12
      """)

  @OptionGroup var archiveOptions: ArchiveOptions
  @OptionGroup var colourOptions: ColourOptions

  @Argument(help: "The number of the article, as 'archive find' prints it.") var id: Int64

  mutating func run() throws {
    let archive = try archiveOptions.open(.read)
    let tagger = try Tagger(taughtBy: archive)
    let text = try archive.snapshot {
      guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
      let explanation = tagger.explanation(of: stored.article)
      return TagText(style: colourOptions.style).text(
        stored, mentions: try archive.mentions(of: id),
        corrections: try archive.tagCorrections(of: id),
        names: explanation.names.map { name in
          TagText.Name(
            text: name.text, count: name.count, codes: name.codes, rivals: name.rivals,
            leftOut: name.leftOut)
        },
        fresh: try archive.corrected(explanation.tags, of: id))
    }
    let output = OutputSink.standardOutput()
    try output.write(text)
    try output.flush()
  }
}
