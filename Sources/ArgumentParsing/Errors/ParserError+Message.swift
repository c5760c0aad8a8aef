extension ParserError {
  /// One or two sentences for the user; empty for what is not an error.
  var message: String {
    switch self {
    case .helpRequested, .topicRequested, .versionRequested: ""
    case .unknownOption(let word, let suggestion, let hint):
      Self.unknownOption(word, suggestion: suggestion, hint: hint)
    case .unknownSubcommand(let word, let parent):
      Self.sentence("Unknown subcommand", word)
        + Self.didYouMean(Suggestion.nearest(to: word, among: parent.visibleNames))
    case .missingValue(let argument, let name, let next):
      "Missing value for '\(argument)'." + Self.attachedValueAdvice(name: name, next: next)
    case .unexpectedValue(let value, let name):
      "The flag '\(name)' takes no value, but '\(value.shownInMessage)' was given."
    case .invalidValue(let value, let details):
      Self.invalidValue(value, details)
    case .unexpectedArguments(let words):
      Self.unexpectedArguments(words)
    case .missingArgument(let argument):
      "Missing expected argument '\(argument)'."
    case .failedValidation(let error):
      String(describing: error)
    case .notThisCommand:
      "The arguments select another command."
    }
  }

  private static func sentence(_ start: String, _ word: String) -> String {
    "\(start) '\(word.shownInMessage)'."
  }

  private static func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean '\($0)'?" } ?? ""
  }

  private static func unknownOption(_ word: String, suggestion: String?, hint: Hint?) -> String {
    let message = sentence("Unknown option", word) + didYouMean(suggestion)
    return switch hint {
    case .terminator where suggestion == nil || !word.utf8.starts(with: "--".utf8):
      message + terminatorAdvice
    case .afterSubcommand where suggestion == nil:
      message + " Options of a subcommand go after its name."
    default: message
    }
  }

  private static let terminatorAdvice = " Put '--' before words that begin with a dash."

  private static func attachedValueAdvice(name: ArgumentName, next: String?) -> String {
    guard let next, next != "--" else { return "" }
    return " Write '\(name.text)=\(next.shownInMessage)' if the value begins with a dash."
  }

  private static func invalidValue(_ value: String, _ details: InvalidValue) -> String {
    var message = "The value '\(value.shownInMessage)' is invalid for '\(details.argument)'"
    if !details.allowedValues.isEmpty {
      message += ": give " + alternatives(details.allowedValues)
    } else if let reason = details.reason {
      message += ": " + reason
    }
    if let last = message.last, !".!?".contains(last) { message += "." }
    message += didYouMean(Suggestion.nearest(to: value, among: details.allowedValues))
    return details.hint == .terminator ? message + terminatorAdvice : message
  }

  private static func alternatives(_ values: [String]) -> String {
    guard values.count <= 12 else { return "one of the values that the help lists" }
    let quoted = values.map { "'\($0)'" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
    return "one of " + quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func unexpectedArguments(_ words: [String]) -> String {
    let shown = words.prefix(3).map { "'\($0.shownInMessage)'" }.joined(separator: ", ")
    guard words.count > 1 else { return "Unexpected argument \(shown)." }
    return "\(words.count) unexpected arguments: \(shown)" + (words.count > 3 ? ", …" : ".")
  }
}

extension ParsableCommand {
  /// The names and aliases that are offered to users.
  fileprivate static var visibleNames: [String] {
    subcommands.filter { $0.configuration.shouldDisplay }
      .flatMap { [$0.commandName] + $0.configuration.aliases }
  }
}
