import Language

/// Finds the speaker of words in marks by the oldest order of news: `“…,” said Ada Poe`, `“…!” Ada Poe snapped`.
///
/// It is asked where the learned stages found no attribution for a quotation.
struct InvertedSpeech {
  let reader: SentenceReader

  /// How many units the subject may have before its verb.
  private static let longestSubject = 14
  private static let confidence = 0.8

  /// The attribution of a quotation that a verb of speaking follows.
  func draft(for unit: Int) -> Draft? {
    var next = unit + 1
    if let draft = called(unit) { return draft }
    guard !NameInMarks(text: reader.text).isName(unit) else { return nil }
    if let draft = NounOfSpeech(reader: reader).draft(for: unit) { return draft }
    // A nickname or a word at a distance ends as no clause of speech does.
    guard reader.isComma(next) || reader.text.lastInside(unit).map({ $0.endsSentence || $0.text == "," }) == true else {
      return nil
    }
    if reader.isComma(next) { next += 1 }
    guard reader.sentence.contains(next), !reader.isQuotation(next) else { return nil }
    let sources = SourceFinder(reader: reader)
    if isVerb(next) {
      guard let source = sources.after(next) else { return nil }
      return draft(unit, cue: next, source)
    }
    guard reader.isCapitalised(next) || reader.isDeterminer(next) || reader.isPronoun(next) else { return nil }
    var isInBracket = false
    for verb in next + 1..<max(next + 1, min(reader.sentence.upperBound, next + Self.longestSubject)) {
      // `Ada Poe (Green, Leith) shouted`
      if reader.lower(verb) == "(" { isInBracket = true }
      if reader.lower(verb) == ")", isInBracket {
        isInBracket = false
        continue
      }
      if isInBracket, !reader.isQuotation(verb) { continue }
      if reader.isQuotation(verb) || reader.isBreak(verb) { return nil }
      guard isVerb(verb) || isWish(verb) else { continue }
      var end = verb
      while end > next, reader.isAdverb(end - 1) || reader.isComma(end - 1) || reader.isAuxiliary(end - 1) { end -= 1 }
      guard end > next else { continue }
      return draft(unit, cue: verb, next..<end)
    }
    return nil
  }

  /// The attribution of words in marks right behind what somebody calls something: `a pledge that Ada Poe called “…”`.
  private func called(_ unit: Int) -> Draft? {
    if let likened = likened(unit) { return likened }
    var verb = unit - 1
    if reader.lower(verb) == "as" { verb -= 1 }
    // `The biscuits are called “moon stones”`
    guard reader.sentence.contains(verb), !["is", "are", "was", "were", "be", "been"].contains(reader.lower(verb - 1)),
      Self.callings.contains(reader.lower(verb)),
      case .subject(let source) = SourceFinder(reader: reader).before(verb), !source.range.isEmpty,
      source.range.contains(where: { reader.isCapitalised($0) || reader.isPronoun($0) })
        || reader.isDeterminer(source.range.lowerBound)
    else { return nil }
    return draft(unit, cue: verb, source.range)
  }

  /// The attribution of what somebody likens to words in marks: `Ada Poe compares [it to “packing glass in treacle”]`.
  private func likened(_ unit: Int) -> Draft? {
    guard ["to", "with"].contains(reader.lower(unit - 1)),
      let verb = (max(reader.sentence.lowerBound, unit - 9)..<unit - 1).last(where: {
        Self.likenings.contains(reader.lower($0))
      }), verb + 1 < unit - 1, !(verb + 1..<unit - 1).contains(where: { reader.isMark($0) || reader.isVerb($0) }),
      case .subject(let source) = SourceFinder(reader: reader).before(verb), !source.range.isEmpty
    else { return nil }
    return Draft(
      content: [verb + 1..<unit + 1], cue: [verb..<verb + 1], source: source.range, confidence: Self.confidence)
  }

  private static let likenings: Set<String> = ["compares", "compared", "likens", "likened"]

  private static let callings = Set(
    ["call", "describe", "brand", "label", "dub", "term", "dismiss", "denounce", "characterise", "characterize"]
      .flatMap(VerbForms.forms).filter { $0.tense == .past || $0.tense == .third }.map(\.form))

  /// Whether a wish to know is the cue of a question: `“Who paid?” Ada Poe wanted to know`.
  private func isWish(_ unit: Int) -> Bool {
    ["wanted", "wants"].contains(reader.lower(unit)) && reader.lower(unit + 1) == "to"
      && reader.lower(unit + 2) == "know"
  }

  private func isVerb(_ unit: Int) -> Bool {
    if reader.lower(unit).hasSuffix("ed"), reader.isCapitalised(unit - 1), unit + 1 == reader.body.upperBound {
      return true
    }
    return reader.sentence.contains(unit) && !reader.isQuotation(unit) && !reader.isCapitalised(unit)
      && !reader.lower(unit).hasSuffix("ing")
      && MannersOfSpeaking.contains(reader.lower(unit))
  }

  private func draft(_ unit: Int, cue: Int, _ source: Range<Int>) -> Draft {
    Draft(content: [unit..<unit + 1], cue: [cue..<cue + 1], source: source, confidence: Self.confidence)
  }
}
