import Articles
import Language

/// What form reported words have, by which one can tell how likely anything was said.
enum FormOfContent: Int, CaseIterable {
  /// `that the ice was thin`
  case that
  /// `whether the ice would hold`, `how it broke`
  case question
  /// `to close the canal`, `seeing foam`
  case infinitive
  /// A clause with a verb of its own: `the ice was thin`.
  case clause
  /// `the fishermen to turn back`: whom somebody tells to do what.
  case request
  /// No verb with a tense: `the thin ice`.
  case phrase

  /// The form of the contents of a draft, by the parsed sentences of the text.
  init(_ draft: Draft, in text: MarkedText, _ sentences: [ParsedSentence]) {
    let start = draft.content.map(\.lowerBound).max() ?? draft.start
    let first = draft.content.count == 1 ? draft.start : start
    let word = text.lower(first)
    let before = first > 0 ? text.lower(first - 1) : ""
    if word == "that" || before == "that" {
      self = .that
    } else if Self.questions.contains(word) {
      self = .question
    } else if word.hasSuffix("ing") || word == "to"
      || before == "to" && draft.cue.contains(where: { $0.upperBound == first })
    {
      self = .infinitive
    } else if draft.content.contains(where: { Self.hasFiniteVerb($0, sentences) }) {
      self = .clause
    } else if draft.content.joined().dropFirst().contains(where: { text.lower($0) == "to" }) {
      self = .request
    } else {
      self = .phrase
    }
  }

  /// Whether a verb with a tense stands in a stretch, outside a relative clause.
  private static func hasFiniteVerb(_ range: Range<Int>, _ sentences: [ParsedSentence]) -> Bool {
    let index = sentences.partitioningIndex { $0.units.upperBound > range.lowerBound }
    guard index < sentences.count else { return false }
    let sentence = sentences[index]
    let first = sentence.units.lowerBound
    return range.contains { unit in
      let place = unit - first
      guard sentence.tag(place).isFinite || sentence.tag(place).rawValue == modal.rawValue else { return false }
      return sentence.label(place) != .relcl
    }
  }

  private static let modal = PartOfSpeech(name: "MD") ?? .none
  private static let questions: Set<String> = [
    "whether", "how", "why", "who", "whom", "whose", "where", "when", "what", "which", "if",
  ]
}
