import Language

/// What the learned stages tell of each token: its part of speech, what it names, and what it is to its head.
///
/// Of what stands inside quotation marks, and of text that was not parsed, nothing is told. An object, as every part
/// that asks it has one.
package final class TokenAnalysis: Sendable {
  private let tags: [PartOfSpeech]
  private let names: [NameClass]
  private let labels: [DependencyLabel]

  package init(_ text: MarkedText, _ sentences: [ParsedSentence]) {
    var tags = [PartOfSpeech](repeating: .none, count: text.tokens.count)
    var names = [NameClass](repeating: .none, count: text.tokens.count)
    var labels = [DependencyLabel](repeating: .dep, count: text.tokens.count)
    for sentence in sentences {
      for (place, unit) in sentence.units.enumerated() where !text.units[unit].isQuotation {
        let token = text.units[unit].tokens.lowerBound
        tags[token] = sentence.tag(place)
        names[token] = sentence.name(place)
        labels[token] = sentence.label(place)
      }
    }
    (self.tags, self.names, self.labels) = (tags, names, labels)
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
