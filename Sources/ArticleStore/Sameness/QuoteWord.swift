import Articles

/// A word of a quote as it is compared: told by a hash of its folded letters, so that case, accents, punctuation and
/// British or American spelling make no difference.
struct QuoteWord: Equatable {
  /// What a word may be besides a word like others.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// It belongs to the grammar and says little: *the*, *of*, *have*.
    static let small = Traits(rawValue: 1)
    /// It denies: *not*, *never*, *nobody*.
    static let negation = Traits(rawValue: 2)
    /// It is a number.
    static let number = Traits(rawValue: 4)
    /// It has a capital letter within a sentence.
    static let name = Traits(rawValue: 8)
    /// Something was left out before it, as an ellipsis or a remark in brackets tells.
    static let afterOmission = Traits(rawValue: 16)
  }

  /// The hash of the folded letters.
  let hash: UInt64
  /// Where it stands in the text, in Unicode scalars.
  let span: TextSpan
  /// What it is.
  let traits: Traits
}

extension [QuoteWord] {
  /// The words of a quote that its speaker is quoted with; spans are of the statement's text.
  ///
  /// Those are all of a direct one, the marked parts of a mixed one, none of an indirect one.
  init(_ kind: QuoteKind, _ statement: Statement) {
    var reader = QuoteWordReader(statement.text.scalars)
    for part in MarkedParts(kind, statement).spans { reader.read(part) }
    self = reader.words
  }

  /// The words of a quote of which the content is known as text.
  init(_ kind: QuoteKind, _ content: String) { self.init(kind, Statement(text: IndexedText(content))) }
}
