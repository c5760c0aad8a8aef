import ArgumentParsing
import ArticleModel
import Extraction
import Storage
import Tagging
import TextProcessing

/// Corrects an article.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct what is known about an article.",
    discussion: """
      A correction survives later versions of the article. An empty value takes the
      field away; a title stays.

      Examples:
        archive edit 12 --date 2023-11-09
        archive edit 12 --title "Border market opens" --source "The Meridian Post"
        archive edit 12 --date ""                   the date is unknown after all
      """)

  @OptionGroup var archiveOptions: ArchiveOptions

  @Option(help: ArgumentHelp("The date: 2023-11-09, 2023-11 or 2023.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The headline.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The sentence below the headline.", valueName: "text"))
  var summary: String?

  @Option(help: ArgumentHelp("The outlet.", valueName: "name"))
  var source: String?

  @Option(help: ArgumentHelp("Who wrote it.", valueName: "names"))
  var byline: String?

  @Option(help: ArgumentHelp("The address.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("The language, such as en.", valueName: "tag"))
  var language: String?

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  @Argument(help: "The number of the article, as 'archive find' prints it.") var id: Int64

  mutating func validate() throws {
    guard !fields.isEmpty else {
      throw ValidationError("Say what to correct, for example --date 2023-11-09.")
    }
    if let date, !date.isEmpty { try StatedValue.checkDate(date) }
    if let title, title.nonEmpty == nil {
      throw ValidationError("--title cannot be empty.")
    }
    if let language, !language.isEmpty { try StatedValue.checkLanguage(language) }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(.write)
    let tagger = try Tagger(taughtBy: archive)
    let command = self
    try archive.transaction {
      let writer = try ArticleWriter(archive) { Process.timestamp }
      try writer.edit(id, fields: fields, change: command.apply) { tagger.tags(of: $0) }
    }
    try IndexUpkeep.run(archive, isQuiet: quiet)
    if !quiet { Message.note("Changed \(fields.map(\.rawValue).joined(separator: ", "))") }
  }

  private var fields: [EditableField] {
    let given: [(EditableField, String?)] = [
      (.date, date), (.title, title), (.summary, summary), (.source, source), (.byline, byline),
      (.url, url), (.language, language),
    ]
    return given.filter { $0.1 != nil }.map(\.0)
  }

  private func apply(to article: inout Article) {
    if let title { article.title = title }
    if let summary { article.summary = summary.nonEmpty }
    if let source { article.source = source.nonEmpty }
    if let byline { article.byline = byline.nonEmpty }
    if let language {
      article.language = LanguageTag.tag(language)
      article.languageMethod = article.language == nil ? nil : .stated
    }
    if let date {
      article.published = PartialDate(date).map {
        PublicationDate(date: $0, method: .edit, original: date)
      }
    }
    if let url {
      let canonical = url.nonEmpty.map(CanonicalURL.canonical)
      article.originalURL = canonical == url ? nil : url.nonEmpty
      article.url = canonical
      article.domain = canonical.flatMap(CanonicalURL.domain)
    }
  }
}
