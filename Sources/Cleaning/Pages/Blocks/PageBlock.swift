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

    /// The same link so many scalars farther on.
    func moved(by count: Int) -> Link {
      Link(target: target, range: range.lowerBound + count..<range.upperBound + count)
    }
  }

  var kind: Kind
  /// The text, white space folded.
  var scalars: [Unicode.Scalar]
  /// The links with words of the block, in order.
  var links: [Link]
  /// What becomes of the block when it is no part of the article's body; nil when it is one.
  var verdict: Page.Verdict?
  /// The element that holds the text.
  let container: Int

  /// Whether the block is of the article's body.
  var isBody: Bool { verdict == nil }

  /// Whether the block ends as a sentence does.
  var endsSentence: Bool { Terminator.ends(scalars[...]) }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  var isItem: Bool { if case .item = kind { true } else { false } }

  /// Whether it is a paragraph of sentences and not of links.
  var isProse: Bool { scalars.count >= 80 && endsSentence && linkedCount * 2 < scalars.count }

  /// Whether the block is a sentence or a quotation that a report tells, though it may be wholly a link.
  var tellsReport: Bool {
    let folded = FoldedText(paragraphs: [scalars])
    let piece = Piece(folded, folded.scalars.indices, joint: .line, block: 0)
    return piece.isTerminated && (ReportSigns.tells(piece) || ReportSigns.quotes(piece))
  }

  /// Takes the block out of the body.
  mutating func omit(_ omission: Omission) { verdict = .removed(rule: omission.rawValue) }

  /// How many of `scalars` are words of links.
  var linkedCount: Int { links.reduce(0) { $0 + $1.range.count } }
}
