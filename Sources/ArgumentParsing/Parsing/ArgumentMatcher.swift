/// Matches words against what one command declares.
struct ArgumentMatcher {
  enum Outcome {
    /// All words belong to this command.
    case complete

    /// These words belong to a subcommand.
    case subcommand(any ParsableCommand.Type, words: [String])

    /// These words, after `help`, name a subcommand.
    case help(words: [String])
  }

  private let command: any ParsableCommand.Type
  let arguments: ArgumentSet
  private var words: ArraySlice<String>
  private var positionals: [String] = []

  /// Options not declared here that stand before a subcommand.
  private var deferred: [String] = []
  private var given: [Int] = []
  private var looksForSubcommand: Bool

  /// The options of this command that were given; a subcommand does not see them.
  private var givenNames: [ArgumentName] = []

  init(_ command: any ParsableCommand.Type, arguments: ArgumentSet, words: [String]) {
    self.command = command
    self.arguments = arguments
    self.words = words[...]
    looksForSubcommand = !command.subcommands.isEmpty
  }

  /// Stores all values and returns who the words belong to.
  ///
  /// A request for help counts even when it follows an error.
  mutating func match() throws(ParserError) -> Outcome {
    do {
      let outcome = try scan()
      if case .help = outcome { return outcome }
      try storePositionals()
      try checkRequired()
      return outcome
    } catch {
      throw asksForHelp ? .helpRequested : error
    }
  }

  private var asksForHelp: Bool {
    let options = words.prefix { $0 != "--" }
    return options.contains { word in
      guard let name = Self.helpNames[word], let target = arguments[name] else { return false }
      if case .help = arguments.definitions[target.index].role { return true }
      return false
    }
  }

  private static let helpNames: [String: ArgumentName] = [
    "-h": .short("h"), "--help": .long("help"),
  ]

  private mutating func scan() throws(ParserError) -> Outcome {
    while let word = words.popFirst() {
      switch Word(word) {
      case .plain:
        if looksForSubcommand, let outcome = try outcome(subcommandWord: word) { return outcome }
        positionals.append(word)
      case .terminator:
        if looksForSubcommand, let fallback = command.configuration.defaultSubcommand {
          return .subcommand(fallback, words: deferred + [word] + words)
        }
        positionals += words
        words = []
      case .long(let name, let value):
        try matchLong(word, name: .long(name), value: value)
      case .short(let letters):
        try matchShort(word, letters: letters)
      }
    }
    if looksForSubcommand, let fallback = command.configuration.defaultSubcommand {
      return .subcommand(fallback, words: deferred)
    }
    if let word = deferred.first { throw unknownOption(word) }
    return .complete
  }

  /// Returns what the first plain word of a group of subcommands leads to, or
  /// `nil` when the word is the group's own.
  private mutating func outcome(subcommandWord word: String) throws(ParserError) -> Outcome? {
    if let subcommand = command.subcommand(named: word) {
      if !givenNames.isEmpty {
        let own = ArgumentSet(subcommand)
        // "leaders --archive other.db add" must not add to the usual archive.
        if let name = givenNames.first(where: { own[$0] != nil }) {
          throw .unknownOption(name.text, suggestion: nil, hint: .afterSubcommand)
        }
      }
      return .subcommand(subcommand, words: deferred + words)
    }
    if word == "help", deferred.isEmpty { return .help(words: Array(words)) }
    if let fallback = command.configuration.defaultSubcommand {
      return .subcommand(fallback, words: deferred + [word] + words)
    }
    if let option = deferred.first {
      throw .unknownOption(option, suggestion: suggestion(for: option), hint: .afterSubcommand)
    }
    guard !arguments.positionals.isEmpty else {
      throw .unknownSubcommand(word, among: command)
    }
    looksForSubcommand = false
    return nil
  }

  private mutating func matchLong(
    _ word: String, name: ArgumentName, value: String?
  ) throws(ParserError) {
    guard let target = arguments[name] else { return try handleUnknown(word) }
    try match(target, name: name, attached: value, isJoined: false)
  }

  private mutating func matchShort(_ word: String, letters: Substring) throws(ParserError) {
    var letters = letters
    var isFirst = true
    while let letter = letters.popFirst() {
      let name = ArgumentName.short(letter)
      guard let target = arguments[name] else {
        // Inside a bundle only the letter is unknown, not the whole word.
        if isFirst { return try handleUnknown(word) }
        throw unknownOption(name.text)
      }
      isFirst = false
      guard arguments.definitions[target.index].values != nil else {
        try match(target, name: name, attached: nil, isJoined: false)
        continue
      }
      let hasEquals = letters.utf8.first == UInt8(ascii: "=")
      let value = hasEquals ? letters[letters.utf8.index(after: letters.startIndex)...] : letters
      let attached = value.isEmpty && !hasEquals ? nil : String(value)
      return try match(target, name: name, attached: attached, isJoined: !hasEquals)
    }
  }

  private mutating func match(
    _ target: ArgumentSet.Target, name: ArgumentName, attached: String?, isJoined: Bool
  ) throws(ParserError) {
    let definition = arguments.definitions[target.index]
    if let attached, definition.values == nil {
      throw .unexpectedValue(attached, name: name.text)
    }
    switch definition.role {
    case .help: throw .helpRequested
    case .version: throw .versionRequested
    case .flag(let flag): flag.receive(target.turnsOn)
    case .option(_, let takesAnyWord):
      let value =
        if let attached { attached } else {
          try nextValue(for: definition, name: name, any: takesAnyWord)
        }
      let hint: ParserError.Hint? =
        attached != nil && isJoined && !arguments.positionals.isEmpty ? .terminator : nil
      try store(value, in: definition, name: name, hint: hint)
    case .positional: break  // has no name that could lead here
    }
    given.append(target.index)
    givenNames.append(name)
  }

  private mutating func nextValue(
    for definition: ArgumentDefinition, name: ArgumentName, any takesAnyWord: Bool
  ) throws(ParserError) -> String {
    if let word = words.first, takesAnyWord || Word(word).isPlain {
      words.removeFirst()
      return word
    }
    throw .missingValue(definition.display(name: name), name: name, next: words.first)
  }

  private func store(
    _ word: String, in definition: ArgumentDefinition, name: ArgumentName?,
    hint: ParserError.Hint? = nil
  ) throws(ParserError) {
    guard let values = definition.values else { return }
    var reason: String?
    do {
      if try values.receive(word) { return }
    } catch {
      reason = String(describing: error)
    }
    throw .invalidValue(
      word,
      ParserError.InvalidValue(
        argument: definition.display(name: name), reason: reason ?? values.expectation(),
        allowedValues: reason == nil ? values.allowedValues() : [], hint: hint))
  }
}

extension ArgumentMatcher {
  private mutating func storePositionals() throws(ParserError) {
    var rest = positionals[...]
    for index in arguments.positionals {
      let definition = arguments.definitions[index]
      let isRepeating = definition.values?.isRepeating ?? false
      let taken = rest.prefix(isRepeating ? rest.count : 1)
      rest.removeFirst(taken.count)
      for word in taken { try store(word, in: definition, name: nil) }
      if !taken.isEmpty { given.append(index) }
    }
    if !rest.isEmpty { throw .unexpectedArguments(Array(rest)) }
  }

  private func checkRequired() throws(ParserError) {
    for (index, definition) in arguments.definitions.enumerated()
    where definition.isRequired && !given.contains(index) {
      throw .missingArgument(definition.display())
    }
  }

  /// Keeps an unknown option for the subcommand, if one may still follow.
  private mutating func handleUnknown(_ word: String) throws(ParserError) {
    guard looksForSubcommand else { throw unknownOption(word) }
    deferred.append(word)
  }

  private func unknownOption(_ word: String) -> ParserError {
    let takesWords = !arguments.positionals.isEmpty
    var typed = word
    if case .long(let name, _?) = Word(word) { typed = "--" + name }
    return .unknownOption(
      typed, suggestion: suggestion(for: typed), hint: takesWords ? .terminator : nil)
  }

  private func suggestion(for word: String) -> String? {
    let name = word.prefix { $0 != "=" }.drop { $0 == "-" }
    let longNames = arguments.names.filter { !$0.isShort }.map(\.bareText)
    return Suggestion.nearest(to: String(name), among: longNames).map { "--" + $0 }
  }
}
