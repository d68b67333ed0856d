import Language

/// Words in marks that are told to be somebody’s verdict: `“A disgrace,” was how Ada Poe described it`.
struct VerdictReport {
  let reader: SentenceReader

  private static let confidence = 0.7
  /// No subject has more units.
  private static let longestSubject = 10

  /// The attribution of the words in marks; nil where a sentence is none of these.
  var draft: Draft? {
    let start = reader.sentence.lowerBound
    guard reader.isQuotation(start) else { return nil }
    let verb = reader.isComma(start + 1) ? start + 2 : start + 1
    guard ["was", "is"].contains(reader.lower(verb)) else { return nil }
    let source: Range<Int>
    if reader.lower(verb + 1) == "how" {
      let subject = verb + 2
      guard reader.isCapitalised(subject) || reader.isDeterminer(subject) || reader.isPronoun(subject),
        let end = (subject + 1..<min(reader.body.upperBound, subject + Self.longestSubject)).first(where: {
          Self.verbs.contains(reader.lower($0)) && !reader.isCapitalised($0)
        })
      else { return nil }
      source = subject..<end
    } else {
      // `was the verdict of Judge Ada Poe`
      let of = verb + 3
      guard ["the", "a"].contains(reader.lower(verb + 1)), Self.nouns.contains(reader.lower(verb + 2)),
        ["of", "from"].contains(reader.lower(of)), of + 1 < reader.body.upperBound,
        !(of + 1..<reader.body.upperBound).contains(where: reader.isQuotation)
      else { return nil }
      let end = (of + 2..<reader.body.upperBound).first {
        reader.isVerb($0) || reader.isSubordinator($0) || reader.isComma($0) || reader.isPreposition($0)
      }
      source = of + 1..<(end ?? reader.body.upperBound)
    }
    return Draft(
      content: [start..<start + 1], cue: [verb..<verb + 2], source: source, confidence: Self.confidence)
  }

  private static let verbs = Set(
    [
      "describe", "put", "sum", "see", "remember", "recall", "view", "greet", "summarise", "summarize", "characterise",
      "react", "respond", "explain",
    ].flatMap(VerbForms.forms).filter { $0.tense == .past || $0.tense == .third }.map(\.form)
  ).union(["saw", "put"])

  private static let nouns: Set<String> = [
    "verdict", "message", "response", "answer", "reaction", "assessment", "view", "reply", "conclusion", "judgment",
    "judgement", "advice", "description", "summary", "opinion", "warning", "refrain", "cry", "word", "words",
  ]
}
