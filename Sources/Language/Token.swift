/// A word, a number or a mark of a text.
///
/// A full stop belongs to its word where it shortens it (`Mr.`, `U.S.`, `J.`); a possessive ending is a token of its
/// own (`Belgium` `’s`), as in the Penn Treebank (Marcus et al., 1993).
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: Hashable, Sendable {
    /// Letters, with apostrophes, hyphens and shortening stops inside.
    case word
    /// Digits, with their marks inside.
    case number
    /// A comma, a stop, a dash, a bracket.
    case mark
    /// A quotation mark of any style.
    case quotationMark
  }

  /// What the token is made of.
  public let kind: Kind
  /// Where it stands, in Unicode scalars of the text.
  public let range: Range<Int>
  /// Its text, apostrophes straight.
  public let text: String
  /// Its text in lower case.
  public let lower: String

  /// Whether it is a word that begins with a capital.
  public let isCapitalised: Bool
  /// Whether it is a word of two letters or more, all capitals.
  public let isAllCapitals: Bool

  init(
    kind: Kind, range: Range<Int>, text: String, lower: String, isCapitalised: Bool = false,
    isAllCapitals: Bool = false
  ) {
    (self.kind, self.range, self.text, self.lower) = (kind, range, text, lower)
    (self.isCapitalised, self.isAllCapitals) = (isCapitalised, isAllCapitals)
  }

  /// Whether it ends a sentence unless something shows otherwise.
  public var endsSentence: Bool { kind == .mark && [".", "?", "!", "…", "...", "。", "？", "！"].contains(text) }
}
