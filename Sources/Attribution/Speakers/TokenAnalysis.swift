import Language

/// What the learned stages tell of each token: its part of speech, what it names, and what it is to its head.
///
/// Of what stands inside quotation marks, and of text that was not parsed, nothing is told.
package struct TokenAnalysis: Sendable {
  private var tags: [PartOfSpeech]
  private var names: [NameClass]
  private var labels: [DependencyLabel]

  package init(_ text: MarkedText, _ sentences: [ParsedSentence]) {
    tags = Array(repeating: .none, count: text.tokens.count)
    names = Array(repeating: .none, count: text.tokens.count)
    labels = Array(repeating: .dep, count: text.tokens.count)
    for sentence in sentences {
      for (place, unit) in sentence.units.enumerated() where !text.units[unit].isQuotation {
        let token = text.units[unit].tokens.lowerBound
        tags[token] = sentence.tag(place)
        names[token] = sentence.name(place)
        labels[token] = sentence.label(place)
      }
    }
  }

  func name(_ token: Int) -> NameClass { names[token] }
  func tag(_ token: Int) -> PartOfSpeech { tags[token] }
  func label(_ token: Int) -> DependencyLabel { labels[token] }

  /// Whether a token is known to be no part of a name, though it begins with a capital.
  func isPlain(_ token: Int) -> Bool {
    names[token] == .none && tags[token] != .none && !tags[token].isOne(of: Self.proper)
  }

  /// Whether a token is known to be a verb, as `Sees` in a headline.
  func isVerb(_ token: Int) -> Bool { names[token] != .person && tags[token].isFinite }

  /// Whether a token can stand within a noun phrase.
  func isNominal(_ token: Int) -> Bool { tags[token].isNoun || tags[token].isOne(of: Self.nominal) }

  private static let proper = PartOfSpeech.bits(of: ["NNP", "NNPS"])
  private static let nominal = PartOfSpeech.bits(of: ["DT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$"])
}
