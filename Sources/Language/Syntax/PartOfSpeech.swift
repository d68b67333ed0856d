/// A part of speech of the Penn Treebank (Marcus et al., 1993), with two of our own for quotations.
public struct PartOfSpeech: RawRepresentable, Hashable, Sendable {
  /// Its number.
  public let rawValue: UInt8

  /// The part of speech of a number.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The names, whose places are the numbers.
  public static let names = [
    "NN", "IN", "NNP", "DT", "JJ", "NNS", ",", ".", "VBD", "RB", "VB", "TO", "CC", "PRP", "VBN", "VBZ", "VBG", "CD",
    "VBP", "PRP$", "MD", "POS", ":", "WDT", "WP", "RP", "WRB", "JJR", "NNPS", "JJS", "EX", "RBR", "-LRB-", "-RRB-",
    "$", "RBS", "PDT", "FW", "UH", "SYM", "#", "WP$", "LS", "QUOTE", "NONE",
  ]

  /// A quotation, which is one unit of its sentence.
  @inlinable public static var quotation: PartOfSpeech { PartOfSpeech(rawValue: 43) }
  /// What stands outside the sentence.
  @inlinable public static var none: PartOfSpeech { PartOfSpeech(rawValue: 44) }
  /// How many the tagger chooses from.
  public static let chosen = 43

  /// The part of speech of that name.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    rawValue = UInt8(index)
  }

  /// Its name.
  public var name: String { Self.names[Int(rawValue)] }
  /// Its number as a value of a feature.
  @inlinable public var code: UInt32 { UInt32(rawValue) }
  /// Whether it is a form of a verb.
  public var isVerb: Bool { isOne(of: Self.verbs) }
  /// Whether it is a verb with a tense.
  public var isFinite: Bool { isOne(of: Self.finite) }
  /// Whether it is a noun or a name.
  public var isNoun: Bool { isOne(of: Self.nouns) }

  /// Whether two are the same; written out, as other modules ask it for every word.
  @inlinable
  public static func == (first: PartOfSpeech, second: PartOfSpeech) -> Bool { first.rawValue == second.rawValue }

  /// Whether it is one of a set that ``bits(of:)`` made.
  @inlinable public func isOne(of bits: UInt64) -> Bool { bits >> UInt64(rawValue) & 1 == 1 }

  /// A set of the parts of speech of these names, a bit for each.
  public static func bits(of names: [String]) -> UInt64 {
    names.reduce(0) { bits, name in PartOfSpeech(name: name).map { bits | 1 << UInt64($0.rawValue) } ?? bits }
  }
  private static let verbs = bits(of: ["VB", "VBD", "VBZ", "VBP", "VBN", "VBG"])
  private static let finite = bits(of: ["VBD", "VBZ", "VBP", "MD"])
  private static let nouns = bits(of: ["NN", "NNS", "NNP", "NNPS"])
}
