import Articles
import Language

extension QuoteJoiner {
  /// Who said the words without marks of the sentence before, which ends with them: `It was slow, Ada Poe said`.
  func sourceOfReport(before unit: Int, sentence number: Int, in drafts: [Draft]) -> Range<Int>? {
    guard number > 0, text.wordCount(unit) >= Self.shortestSpeech - 1 else { return nil }
    let sentence = text.sentences[number - 1]
    guard let first = sentence.first, text.units[first].paragraph == text.units[unit].paragraph,
      !sentence.contains(where: { text.units[$0].isQuotation })
    else { return nil }
    let report = drafts.last { draft in
      guard let cue = draft.cue.last, let source = draft.source else { return false }
      return sentence.contains(cue.lowerBound) && sentence.contains(source.lowerBound)
        && draft.start < source.lowerBound
        && CueLexicon.isSpeech(text.lower(cue.lowerBound))
    }
    return report?.source
  }

  /// Who does something right before words without a cue, in their paragraph.
  ///
  /// `Ada Poe turned to the clerk. “…”`
  func subjectOfBeat(before unit: Int, sentence number: Int) -> Range<Int>? {
    guard number > 0, text.wordCount(unit) >= Self.shortestSpeech - 1 else { return nil }
    let sentence = text.sentences[number - 1]
    guard let first = sentence.first, text.units[first].paragraph == text.units[unit].paragraph,
      !sentence.contains(where: { text.units[$0].isQuotation })
    else { return nil }
    let reader = SentenceReader(text: text, sentence: sentence)
    guard let subject = nameOfBeat(reader) ?? SourceFinder(reader: reader).leadingPhrase(in: sentence),
      subject.upperBound < sentence.upperBound,
      reader.isCapitalised(subject.lowerBound) || reader.isPronoun(subject.lowerBound)
    else { return nil }
    // `His hunch is taste. “…”`: what is his speaks for him.
    let isOwner = ["his", "her"].contains(reader.lower(subject.lowerBound)) && (2...3).contains(subject.count)
    let noun = reader.lower(subject.upperBound - 1)
    return isOwner && !PeopleWords.isPerson(noun) && !PeopleWords.isGroup(noun)
      && !reader.isCapitalised(subject.upperBound - 1)
      ? subject.prefix(1) : subject
  }

  /// The name that begins a sentence before a verb, whichever that is.
  ///
  /// `Ada Poe shook her head.`
  private func nameOfBeat(_ reader: SentenceReader) -> Range<Int>? {
    var start = reader.sentence.lowerBound
    // `Asked whether she would resign, Ada Poe laughed.`
    if ["asked", "pressed", "questioned", "quizzed"].contains(reader.lower(start)),
      let comma = reader.sentence.last(where: reader.isComma)
    {
      start = comma + 1
      if reader.isPronoun(start) { return start..<start + 1 }
    }
    var end = start
    while reader.sentence.contains(end), !reader.isQuotation(end), !reader.isMark(end),
      reader.isCapitalised(end) && !reader.isDeterminer(end) && !reader.isPreposition(end)
        || end > start && PersonalName.isSmallParticle(reader.lower(end)) && reader.isCapitalised(end + 1)
    { end += 1 }
    guard end > start, !reader.isPronoun(start), !reader.isSubordinator(start), !reader.isTime(start),
      !reader.isConjunction(start), !reader.isAdverb(start), reader.sentence.contains(end), !reader.isMark(end),
      !reader.isPreposition(end), !reader.isConjunction(end), reader.lower(end) != "'s"
    else { return nil }
    return start..<end
  }
}
