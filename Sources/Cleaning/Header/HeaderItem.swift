/// A part of the header that has a form of its own.
struct HeaderItem: Equatable, Sendable {
  /// What a part of the header says; the raw value is its name in `Article.removed`.
  enum Kind: String, Sendable {
    case byline
    case date
    case dateline
    case field
  }

  let kind: Kind
  /// Where it stands in the folded text.
  let range: Range<Int>
}
