/// A paragraph of a page: text that stands together, with its links.
struct PageBlock: Sendable {
  /// What a block is in its page.
  enum Kind: Hashable, Sendable {
    case paragraph
    /// A heading by its level, 1 to 6.
    case heading(level: Int)
    /// An item of a list; `number` is its number where the list counts.
    case item(number: Int?)
    case quotation
    case preformatted
    case row
    case caption
  }

  /// A link as the page has it.
  struct Link: Hashable, Sendable {
    /// What stands in `href`.
    let target: String
    /// The link's words, in offsets into `scalars`.
    var range: Range<Int>
  }

  var kind: Kind
  /// The text, white space folded.
  var scalars: [Unicode.Scalar]
  /// The links with words of the block, in order.
  var links: [Link]
  /// Why the block is no part of the article; nil when it is one.
  var omission: Omission?
  /// The element that holds the text.
  let container: Int

  /// How many of `scalars` are words of links.
  var linkedCount: Int { links.reduce(0) { $0 + $1.range.count } }
}
