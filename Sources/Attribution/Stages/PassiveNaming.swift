import Language

/// What somebody is called, which others say: `Ada Poe was called “a cheat” by Ida Roe`.
///
/// The subject of the passive is never the source; it is whoever stands behind *by*, and nobody where there is no *by*.
struct PassiveNaming {
  let text: MarkedText

  /// A draft with who does the naming as its source; nil where nothing in marks is left of nobody.
  func mended(_ draft: Draft) -> Draft? {
    guard let sentence = text.sentence(holding: draft.start) else { return draft }
    let reader = SentenceReader(text: text, sentence: sentence)
    for verb in sentence where Self.verbs.contains(reader.lower(verb)) {
      guard let passive = start(of: verb, reader), isOf(draft, passive, verb, reader) else { continue }
      return named(draft, by: verb, reader)
    }
    return draft
  }

  /// Where the form of *be* stands before a participle, over adverbs, or where the participle begins behind a comma.
  private func start(of verb: Int, _ reader: SentenceReader) -> Int? {
    var place = verb - 1
    while reader.isAdverb(place) { place -= 1 }
    // `Ada Poe, once called “a cheat” by Ida Roe, left.`
    if reader.isComma(place), isNamedBySomebody(verb, reader) { return place + 1 }
    guard Self.passives.contains(reader.lower(place)) else { return nil }
    while reader.isAuxiliary(place - 1) || reader.isAdverb(place - 1) { place -= 1 }
    return place
  }

  /// Whether words in marks stand behind a participle, and *by* behind them.
  private func isNamedBySomebody(_ verb: Int, _ reader: SentenceReader) -> Bool {
    let behind = verb + 1..<max(verb + 1, min(verb + Self.longestNaming, reader.body.upperBound))
    guard let marks = behind.first(where: reader.isQuotation) else { return false }
    return reader.lower(marks + 1) == "by"
  }

  /// Whether a draft was made of a passive: by its verb, its *by*, or its subject.
  private func isOf(_ draft: Draft, _ passive: Int, _ verb: Int, _ reader: SentenceReader) -> Bool {
    let holdsNaming = draft.content.contains { $0.upperBound > verb && $0.lowerBound < verb + Self.longestNaming }
    guard holdsNaming else { return false }
    if draft.cue.contains(where: { $0.overlaps(passive..<verb + 1) }) { return true }
    let isBefore = draft.source.map { $0.upperBound <= passive && $0.upperBound + 1 >= passive } ?? false
    guard let cue = draft.cue.first else { return isBefore }
    return cue.lowerBound > verb && (isBefore || reader.lower(cue.lowerBound) == "by")
  }

  private func named(_ draft: Draft, by verb: Int, _ reader: SentenceReader) -> Draft? {
    var draft = draft
    draft.source = nil
    draft.cue = [verb..<verb + 1]
    var start = verb + 1
    if reader.lower(start) == "by" {
      // `was described by Ida Roe as “a cheat”`
      guard
        let end = (start + 1..<max(start + 1, reader.body.upperBound)).first(where: { reader.lower($0) == "as" })
          ?? firstMark(start, reader)
      else { return nil }
      let namer = trimmed(start + 1..<end, reader)
      draft.source = namer.isEmpty ? nil : namer
      start = reader.lower(end) == "as" ? end + 1 : end
      draft.content = draft.content.map { max(start, $0.lowerBound)..<max(start, $0.upperBound) }.filter { !$0.isEmpty }
      return draft.content.isEmpty ? nil : draft
    }
    if reader.lower(start) == "as" { start += 1 }
    let by = (start..<max(start, reader.body.upperBound)).first { reader.lower($0) == "by" && !reader.isBreak($0 - 1) }
    if let by { draft.source = SourceFinder(reader: reader).after(by) }
    let end = by ?? draft.content.last.map(\.upperBound) ?? start
    guard start < end else { return nil }
    let named = start..<end
    let holdsMarks = named.contains(where: reader.isQuotation)
    guard draft.source != nil || holdsMarks else { return nil }
    draft.content = [trimmed(named, reader)].filter { !$0.isEmpty }
    return draft.content.isEmpty ? nil : draft
  }

  private func firstMark(_ start: Int, _ reader: SentenceReader) -> Int? {
    (start + 2..<max(start + 2, reader.body.upperBound)).first(where: reader.isQuotation)
  }

  private func trimmed(_ range: Range<Int>, _ reader: SentenceReader) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, reader.isMark(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  /// How many units behind the verb its naming begins at most.
  private static let longestNaming = 14
  private static let passives: WordList = ["is", "are", "was", "were", "be", "been", "being", "got"]
  private static let verbs: WordList = [
    "called", "branded", "dubbed", "labelled", "labeled", "described", "denounced", "condemned", "hailed", "praised",
    "characterised", "characterized", "derided", "dismissed", "mocked", "ridiculed", "lauded", "decried", "slammed",
  ]
}
