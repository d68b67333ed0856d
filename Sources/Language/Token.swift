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
  public var isCapitalised: Bool { kind == .word && text.unicodeScalars.first?.isUpper == true }

  /// Whether it is a word of two letters or more, all capitals.
  public var isAllCapitals: Bool {
    kind == .word && text.unicodeScalars.count > 1 && text.unicodeScalars.allSatisfy { !$0.isLower }
  }

  /// Whether it ends a sentence unless something shows otherwise.
  public var endsSentence: Bool { kind == .mark && [".", "?", "!", "…", "...", "。", "？", "！"].contains(text) }
}
