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
      guard let polarity = Self.polarities[word] else { continue }
      // `asked residents to stay`, `asked for help`: who asks that something be done doubts nothing.
      if polarity == .questioned, word.hasPrefix("ask"), isRequest(draft.content[0]) { return nil }
      // `did not deny that he had lied`
      return polarity == .denied && isDenialNegated(draft) ? nil : polarity
    }
    return isNegated(draft) ? .denied : nil
  }

  /// Whether a *not* belongs to a verb of saying: `did not say that the ice was thin`.
  private func isNegated(_ draft: Draft) -> Bool {
    guard let cue = draft.cue.first, let verb = cue.last(where: { Self.sayings.contains(text.lower($0)) }),
      text.lower(draft.start) == "that" || draft.start > 0 && text.lower(draft.start - 1) == "that"
    else { return false }
    guard let sentence = text.sentence(holding: verb) else { return false }
    return SentenceReader(text: text, sentence: sentence).isNegated(verb)
  }

  /// Whether a *not* belongs to a verb of denying.
  private func isDenialNegated(_ draft: Draft) -> Bool {
    guard let verb = draft.cue.joined().first(where: { Self.polarities[text.lower($0)] == .denied }),
      let sentence = text.sentence(holding: verb)
    else { return false }
    return SentenceReader(text: text, sentence: sentence).isNegated(verb)
  }

  private static let sayings = Set(["say", "claim", "state", "tell", "suggest"].flatMap(VerbForms.forms).map(\.form))

  /// Whether a content says what somebody shall do.
  private func isRequest(_ content: Range<Int>) -> Bool {
    let words = content.map(text.lower)
    guard let first = words.first, !Self.questions.contains(first), !words.contains("?") else { return false }
    return ["to", "for", "not"].contains(first)
      || words.prefix(Self.longestHearer).contains("to")
        && !words.prefix(Self.longestHearer).contains(where: FunctionWords.auxiliaries.contains)
  }

  private static let longestHearer = 10
  private static let questions: Set<String> = [
    "whether", "if", "what", "why", "how", "who", "whom", "whose", "when", "where", "which",
  ]

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
      ("denies", .denied), ("neither", .questioned),
    ] { polarities[word] = polarity }
    return polarities
  }()
}
