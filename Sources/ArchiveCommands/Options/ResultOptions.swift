import ArgumentParsing

/// Which part of the results is printed, and in what form.
struct ResultOptions: ParsableArguments {
  /// What is printed of the results.
  enum Form {
    case text
    case jsonl
    case csv
    case ids
    case count
  }

  @Option(help: ArgumentHelp("The most results to print.", valueName: "count"))
  var limit = 20

  @Option(help: ArgumentHelp("How many of the first results to leave out.", valueName: "count"))
  var offset = 0

  @Flag(help: "Print one JSON object a result; copy_of names the article that it copies.")
  var jsonl = false

  @Flag(help: "Print a table with the columns of 'archive export'.")
  var csv = false

  @Flag(help: "Print only the articles' numbers.")
  var ids = false

  @Flag(help: "Print only how many articles match.")
  var count = false

  @Flag(
    help: ArgumentHelp(
      "Print copies of a story as results of their own.",
      discussion: "--jsonl, --csv, --ids and --count always have them."))
  var copies = false

  @Flag(
    help: ArgumentHelp(
      "Print how the search was read and carried out, with times.",
      discussion:
        "On standard output in place of the results, so that the two cannot be mixed up; with --jsonl as one object."
    ))
  var explain = false

  /// The form that was chosen.
  var form: Form { jsonl ? .jsonl : csv ? .csv : ids ? .ids : count ? .count : .text }

  mutating func validate() throws {
    guard [jsonl, csv, ids, count].filter({ $0 }).count <= 1 else {
      throw ValidationError("Choose one of --jsonl, --csv, --ids and --count.")
    }
    guard !explain || form == .text || form == .jsonl else {
      throw ValidationError("--explain prints an explanation, as text or with --jsonl.")
    }
    guard limit >= 0 else { throw ValidationError("--limit takes a count of 0 or more.") }
    guard offset >= 0 else { throw ValidationError("--offset takes a count of 0 or more.") }
  }
}
