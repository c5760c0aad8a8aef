import Storage
import Tagging

extension Tagger {
  /// Creates a tagger with the rules and names that an archive holds.
  init(taughtBy archive: Archive) throws {
    let (rules, additions) = try archive.run {
      (try archive.tagRules(), try archive.gazetteerExtension())
    }
    self.init(
      rules: rules.map { rule in
        TagRule(
          name: rule.name, country: rule.target == "-" ? nil : String(rule.target.prefix(2)),
          source: rule.source)
      }, additions: additions)
  }
}
