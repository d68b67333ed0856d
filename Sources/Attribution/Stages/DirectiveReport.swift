import Language

/// A sentence in which somebody tells others what to do: `Ada Poe advises hikers to carry a map`.
///
/// It is asked where the learned stages found no attribution in a sentence.
struct DirectiveReport {
  let reader: SentenceReader

  private static let confidence = 0.6
  /// No subject has more units.
  private static let longestSubject = 16
  /// How many units those may have who are told.
  private static let longestHearer = 9

  /// The attribution of whom somebody tells to do what.
  var draft: Draft? {
    let body = reader.body
    guard
      let verb = body.prefix(Self.longestSubject).first(where: { Self.verbs.contains(reader.lower($0)) }),
      verb > body.lowerBound, !reader.isAuxiliary(verb - 1) || ["has", "have", "had"].contains(reader.lower(verb - 1)),
      case .subject(let source) = SourceFinder(reader: reader).before(verb), !source.range.isEmpty,
      source.range.contains(where: { reader.isCapitalised($0) || reader.isPronoun($0) })
        || reader.isDeterminer(source.range.lowerBound)
    else { return nil }
    var to = verb + 1
    while to < body.upperBound, reader.lower(to) != "to" {
      guard to - verb <= Self.longestHearer, !reader.isMark(to), !reader.isQuotation(to), !reader.isSubordinator(to),
        !reader.isVerb(to)
      else { return nil }
      to += 1
    }
    guard to > verb + 1, reader.lower(verb + 1) != "not", to + 1 < body.upperBound, !reader.isDeterminer(to + 1),
      !reader.isTime(to + 1), reader.lower(to + 1) != "last", reader.lower(to + 1) != "next",
      !reader.isCapitalised(to + 1), !isOfStudy(verb + 1), reader.lower(body.upperBound - 1) != "name"
    else {
      return nil
    }
    return Draft(
      content: [verb + 1..<body.upperBound], cue: [verb..<verb + 1], source: source.range, confidence: Self.confidence)
  }

  /// Whether those who are asked are so many whom somebody studies: `asked 90 students to sleep in tents`.
  private func isOfStudy(_ hearer: Int) -> Bool {
    reader.lower(hearer).first?.isNumber == true
  }

  /// Verbs that tell somebody to do something.
  static let verbs = Set(
    [
      "urge", "advise", "ask", "tell", "order", "beg", "implore", "instruct", "remind", "warn", "encourage", "request",
      "exhort", "direct", "plead", "invite", "challenge", "command", "entreat",
    ].flatMap(VerbForms.forms).filter { $0.tense == .past || $0.tense == .third }.map(\.form))
}
