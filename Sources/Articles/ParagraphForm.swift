/// How a paragraph is set: what it is, and how deep it stands in lists and block quotes.
public struct ParagraphForm: Hashable, Sendable {
  /// What a paragraph is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Sentences.
    case paragraph
    /// A heading between paragraphs.
    case heading
    /// An item of a list; its text begins with its mark.
    case item
    /// Sentences of a block quote.
    case quotation
    /// Lines that are no sentences, whose spaces count.
    case code
    /// Lines that the author parted, as those of a poem.
    case verse
    /// A row of a table, its cells parted by ` | `.
    case row
    /// The head of a table, a row too.
    case tableHead = "table-head"
    /// What stands under a picture or over a table.
    case caption
    /// Pictures and recordings alone, each as the words of a link.
    case picture
  }

  /// The form of most paragraphs.
  public static let plain = ParagraphForm(.paragraph)

  /// What it is.
  public var kind: Kind
  /// The level of a heading, 1 to 6; of anything else how many lists lie around it.
  public var level: Int
  /// How many block quotes lie around it.
  public var quoteDepth: Int

  /// Makes a form.
  public init(_ kind: Kind, level: Int = 0, quoteDepth: Int = 0) {
    self.kind = kind
    self.level = level
    self.quoteDepth = quoteDepth
  }

  /// Whether somebody may be quoted in it: not so in code, tables, and what stands beside pictures.
  public var mayQuote: Bool {
    switch kind {
    case .paragraph, .heading, .item, .quotation, .verse: true
    case .code, .row, .tableHead, .caption, .picture: false
    }
  }

  /// Whether it is a row of a table.
  public var isRow: Bool { kind == .row || kind == .tableHead }
}
