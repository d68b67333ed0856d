import Articles
import Language

/// Tells whether a cue denies, refuses or questions what it goes with.
///
/// Words in marks stand for themselves; of them nothing is told.
struct PolarityOfCue {
  let text: MarkedText

  /// What the cue of a quote says about its content.
  func polarity(of draft: Draft, _ kind: QuoteKind) -> QuotePolarity? {
    guard kind != .direct else { return nil }
    for word in draft.cue.joined().map(text.lower) {
      if let polarity = Self.polarities[word] { return polarity }
    }
    return nil
  }

  private static let polarities: [String: QuotePolarity] = {
    var polarities: [String: QuotePolarity] = [:]
    for (bases, polarity) in [
      ("deny dispute reject refute rebut contradict disclaim disavow repudiate", QuotePolarity.denied),
      ("refuse decline", .refused), ("ask question wonder query doubt inquire enquire", .questioned),
    ] {
      for base in bases.split(separator: " ").map(String.init) {
        for form in VerbForms.forms(of: base) { polarities[form.form] = polarity }
      }
    }
    for (word, polarity) in [
      ("denial", QuotePolarity.denied), ("denials", .denied), ("refusal", .refused), ("rejection", .denied),
      ("unwilling", .refused), ("doubts", .questioned), ("doubtful", .questioned), ("denied", .denied),
      ("denies", .denied),
    ] { polarities[word] = polarity }
    return polarities
  }()
}
