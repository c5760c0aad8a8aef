/// One piece of a query's text.
struct QueryToken {
  /// What the piece means.
  enum Kind {
    case term(QueryTerm)
    case group(QueryGroup)
    case filter(QueryFilter)
    /// Something without letters or digits.
    case ignored(String)
    case open
    case `operator`(Operator)
  }

  /// A piece that means the same wherever it stands.
  enum Operator {
    case and
    case or
    /// NOT, or a minus sign before a term.
    case not
    /// A closing parenthesis.
    case close
  }

  /// What the piece means.
  var kind: Kind
  /// Where it stands, as UTF-8 offsets.
  var range: Range<Int>
}
