import Language

/// The plainest report, a subject with a verb of saying and a clause: `Ada Poe reckons the mill will close`.
///
/// It is asked where the learned stages found no attribution in a sentence, as they know few of the rarer verbs.
struct PlainReport {
  let reader: SentenceReader

  private static let confidence = 0.6
  /// No subject has more units.
  private static let longestSubject = 16

  /// The attribution of the clause behind the verb; nil where a sentence is none of these.
  var draft: Draft? {
    let body = reader.body
    guard !body.contains(where: reader.isQuotation),
      let verb = body.prefix(Self.longestSubject).first(where: isReport), verb > body.lowerBound,
      let source = source(of: verb),
      isNominal(source.lowerBound) || source.dropFirst().contains(where: reader.isCapitalised)
    else { return nil }
    var start = Self.tellings.contains(reader.lower(verb)) ? behindHearer(verb) : verb + 1
    if reader.lower(verb) == "put" || reader.lower(verb) == "puts" {
      // `put it to her that the yard slopes`
      guard reader.lower(verb + 1) == "it", reader.lower(verb + 2) == "to" else { return nil }
      start = behindHearer(verb + 2)
    }
    let content = start
    if Self.certainBeforeThat.contains(reader.lower(verb)), reader.lower(start) != "that" { return nil }
    let hasThat = reader.lower(start) == "that"
    if hasThat { start += 1 }
    guard start + 2 < body.upperBound, isNominal(start) || reader.isPronoun(start),
      hasThat || reader.hasVerb(start + 1..<body.upperBound)
    else { return nil }
    return Draft(
      content: [content..<body.upperBound], cue: [verb..<verb + 1], source: source, confidence: Self.confidence)
  }

  /// The subject right before a verb, or that of the verb before *and*: `The vicar apologised and admitted`.
  private func source(of verb: Int) -> Range<Int>? {
    let finder = SourceFinder(reader: reader)
    switch finder.before(verb) {
    case .subject(let source):
      guard source.range.lowerBound <= reader.body.lowerBound + 2 || reader.isComma(source.range.lowerBound - 1),
        source.range.upperBound == verb || reader.isComma(verb - 1)
      else { return nil }
      return source.range
    case .shared:
      guard let phrase = finder.leadingPhrase(in: reader.body), phrase.lowerBound == reader.body.lowerBound,
        // A verb in the third person may pass for the end of a name.
        phrase.upperBound <= verb, !(phrase.upperBound..<verb).contains(where: reader.isSubordinator),
        reader.hasVerb(phrase.upperBound..<verb)
      else { return nil }
      return phrase
    case .none: return nil
    }
  }

  /// Where what was told begins, behind those who were: `told the paper | the harvest would be late`.
  private func behindHearer(_ verb: Int) -> Int {
    let limit = min(reader.body.upperBound, verb + Self.longestHearer)
    return (verb + 2..<max(verb + 2, limit)).first {
      reader.lower($0) == "that" || (reader.isDeterminer($0) || reader.isPronoun($0)) && !reader.isPreposition($0 - 1)
    } ?? reader.body.upperBound
  }

  /// No hearer has more units.
  private static let longestHearer = 8
  /// Verbs that say something only with *that* behind them.
  private static let certainBeforeThat = forms(
    of: [
      "submit", "plead", "depose", "observe", "underline", "underscore", "emphasise", "emphasize", "reiterate",
      "clarify",
      "explain", "mention", "remark", "add", "write", "rule", "find", "hold", "put", "note", "point", "counter",
      "respond", "reply", "testify", "suggest", "propose", "indicate", "signal", "hint", "imply", "lament",
    ])
  private static let tellings: WordList = ["told", "tells", "informed", "assured", "informs", "assures"]

  private func isNominal(_ unit: Int) -> Bool {
    reader.isCapitalised(unit) && !reader.isTime(unit) && !reader.isPreposition(unit) && !reader.isSubordinator(unit)
      || reader.isDeterminer(unit)
  }

  private func isReport(_ unit: Int) -> Bool {
    Self.verbs.contains(reader.lower(unit)) || Self.certainBeforeThat.contains(reader.lower(unit))
      || Self.tellings.contains(reader.lower(unit))
  }

  private static let verbs = forms(
    of: [
      "reckon", "aver", "opine", "surmise", "posit", "contend", "maintain", "insist", "claim", "allege", "say", "argue",
      "think", "believe", "fear", "hope", "suspect", "admit", "concede", "suppose", "assume", "note", "conclude",
      "warn",
      "predict", "estimate", "complain", "confirm", "acknowledge", "announce", "boast", "recall", "report", "state",
      "caution", "advise", "declare", "swear", "vow", "promise", "reveal", "disclose", "claim", "joke", "muse",
      "stress",
    ])

  /// The forms of verbs in the past and in the third person.
  private static func forms(of verbs: [String]) -> WordList {
    let forms = verbs.flatMap(VerbForms.forms).filter { $0.tense == .past || $0.tense == .third }
    return WordList(Set(forms.map(\.form)))
  }
}
