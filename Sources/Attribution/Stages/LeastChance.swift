import Articles
import Language

/// How likely reported words must be to be shown, by their form and by whether their cue is a verb of saying.
struct LeastChance {
  let text: MarkedText
  let sentences: [ParsedSentence]

  /// Whether a draft is too unlikely to be shown.
  func isTooUnlikely(_ draft: Draft, _ kind: QuoteKind, confidence: Double) -> Bool {
    guard kind == .indirect, !draft.isAnswer else { return false }
    let form = FormOfContent(draft, in: text, sentences)
    return confidence < Self.least(form, isOfSaying: isOfSaying(draft, with: form))
  }

  /// The least confidence of a form, behind a verb of saying and behind any other cue.
  ///
  /// They were set on the development part of PolNeAR: the highest with which as many contents are found right as before.
  /// A clause with *that* or a question is hardly ever said by nobody; a thing that something is done to mostly is.
  private static func least(_ form: FormOfContent, isOfSaying: Bool?) -> Double {
    if isOfSaying == true { return 0 }
    return switch form {
    case .that, .question, .infinitive: 0
    case .phrase: isOfSaying == nil ? 0.4 : 0.36
    case .request: 0.6
    case .clause: 0.43
    }
  }

  /// Whether a cue is a verb of saying that can have such words behind it; nil where it is one that cannot.
  private func isOfSaying(_ draft: Draft, with form: FormOfContent) -> Bool? {
    let words = draft.cue.joined().filter { !text.units[$0].isQuotation }.map(text.lower)
    if form == .request, words.contains(where: DirectiveReport.verbs.contains) { return true }
    let entries = words.compactMap(CueLexicon.entry)
    guard !entries.isEmpty else { return false }
    return form != .phrase || entries.contains { $0.forms.contains(.nounPhrase) } ? true : nil
  }
}
