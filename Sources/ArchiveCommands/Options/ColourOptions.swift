import ArgumentParsing
import Presentation

/// Whether text output is coloured and wrapped.
struct ColourOptions: ParsableArguments {
  /// When to use colours.
  enum When: String, CaseIterable, ExpressibleByArgument {
    case auto
    case always
    case never
  }

  @Option(
    help: ArgumentHelp(
      "Use colours.", discussion: "auto: on a terminal, unless $NO_COLOR is set.",
      valueName: "when"))
  var color: When = .auto

  /// The style for standard output.
  var style: TextStyle {
    let isTerminal = Process.isTerminal(.output)
    let usesColour =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        Process.environment("NO_COLOR") == nil && Process.environment("TERM") != "dumb"
          && (isTerminal || Process.environment("FORCE_COLOR") != nil)
      }
    return TextStyle(usesColour: usesColour, width: isTerminal ? Process.terminalWidth : nil)
  }
}
