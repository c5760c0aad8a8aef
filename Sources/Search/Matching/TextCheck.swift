/// What the index cannot tell of an article, and its stored text must.
enum TextCheck: Hashable {
  /// Words in just this form.
  case exact(String, QueryTerm.Field)
  /// Words that stand together.
  case group(QueryGroup)
  /// A name in the byline.
  case byline(String)
}
