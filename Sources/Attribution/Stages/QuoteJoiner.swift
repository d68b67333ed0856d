import Language

/// The stage that gives quotations which no cue claims to the attribution they go on with.
struct QuoteJoiner {
  let text: MarkedText

  /// A quotation of fewer words alone is a title or a word at a distance, no speech.
  private static let shortestSpeech = 5

  /// All drafts, with the parts of each direct quote joined, in the order of the text.
  func joined(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for (number, sentence) in text.sentences.enumerated() {
      for unit in sentence where text.units[unit].isQuotation && !drafts.contains(where: { $0.contains(unit) }) {
        place(unit, sentence: number, in: &drafts)
      }
    }
    return drafts.map(mergingNeighbours)
  }

  private func place(_ unit: Int, sentence number: Int, in drafts: inout [Draft]) {
    let sentence = text.sentences[number]
    let paragraph = text.units[unit].paragraph
    let reader = SentenceReader(text: text, sentence: sentence)
    guard isAlone(unit, in: sentence) else {
      guard text.wordCount(unit) >= Self.shortestSpeech, let draft = draftOfSubject(unit, reader) else { return }
      return insert(draft, into: &drafts)
    }
    if let own = nearest(to: unit, in: paragraph, of: drafts) {
      drafts[own].content.append(unit..<unit + 1)
      drafts[own].content.sort { $0.lowerBound < $1.lowerBound }
    } else if let draft = announced(unit, sentence: number) {
      insert(draft, into: &drafts)
    } else {
      let before = drafts.lastIndex { $0.start < unit && isQuoted($0) }
      let isNext = before.map { paragraph - lastParagraph(of: drafts[$0]) == 1 } ?? false
      if let before, isNext, wasLeftOpen(drafts[before]) {
        drafts[before].content.append(unit..<unit + 1)
      } else if text.wordCount(unit) >= Self.shortestSpeech {
        // Words alone in a paragraph behind a quote are its speaker's still.
        let source = isNext ? before.flatMap { drafts[$0].source } : nil
        insert(Draft(content: [unit..<unit + 1], cue: [], source: source, confidence: 0.4), into: &drafts)
      }
    }
  }

  private func insert(_ draft: Draft, into drafts: inout [Draft]) {
    drafts.insert(draft, at: drafts.firstIndex { $0.start > draft.start } ?? drafts.count)
  }

  /// Whether a quotation is a sentence of its own, or several are.
  private func isAlone(_ unit: Int, in sentence: Range<Int>) -> Bool {
    sentence.allSatisfy {
      text.units[$0].isQuotation || text.token($0).kind == .mark
        || ["and", "but", "also"].contains(text.lower($0)) && sentence.count <= 3
    }
  }

  /// Speech in a sentence that has no cue for it: its subject speaks.
  private func draftOfSubject(_ unit: Int, _ reader: SentenceReader) -> Draft? {
    let before = reader.sentence.lowerBound..<unit
    if reader.lower(unit - 1) == ":", let label = label(before: unit - 1, reader) { return label(unit) }
    let endsAsSpeech = text.lastInside(unit).map { $0.endsSentence || $0.text == "," } ?? false
    let source = SourceFinder(reader: reader).leadingPhrase(in: before)
    guard endsAsSpeech || source != nil && reader.hasVerb(before) else { return nil }
    return Draft(content: [unit..<unit + 1], cue: [], source: source, confidence: source == nil ? 0.3 : 0.5)
  }

  /// `JANE ROE: “…”`: the speaker's name as a label.
  private func label(before colon: Int, _ reader: SentenceReader) -> ((Int) -> Draft)? {
    let range = reader.sentence.lowerBound..<colon
    guard (1...6).contains(range.count), range.allSatisfy({ !reader.isMark($0) || reader.lower($0) == "," }),
      reader.isCapitalised(range.lowerBound),
      !reader.hasVerb(range)
    else { return nil }
    return { unit in Draft(content: [unit..<unit + 1], cue: [colon..<colon + 1], source: range, confidence: 0.7) }
  }

  /// Speech in a paragraph of its own behind `Ms. Roe said:`.
  private func announced(_ unit: Int, sentence number: Int) -> Draft? {
    guard number > 0 else { return nil }
    let sentence = text.sentences[number - 1]
    let reader = SentenceReader(text: text, sentence: sentence)
    guard reader.lower(sentence.upperBound - 1) == ":" else { return nil }
    let cue = CueFinder(reader: reader).cues().last
    let sources = SourceFinder(reader: reader)
    var source = sources.leadingPhrase(in: sentence)
    if let cue, case .subject(let found) = sources.before(cue.unit) { source = found.range }
    return Draft(
      content: [unit..<unit + 1], cue: cue.map { [$0.unit..<$0.unit + 1] } ?? [], source: source,
      confidence: cue == nil ? 0.5 : 0.8)
  }

  private func isQuoted(_ draft: Draft) -> Bool {
    draft.content.contains { $0.contains { text.units[$0].isQuotation } }
  }

  private func lastParagraph(of draft: Draft) -> Int {
    draft.content.last.map { text.units[$0.lowerBound].paragraph } ?? 0
  }

  /// The draft of the same paragraph that a quotation without a cue goes on with: the one before it, else the next.
  private func nearest(to unit: Int, in paragraph: Int, of drafts: [Draft]) -> Int? {
    let own = drafts.indices.filter { lastParagraph(of: drafts[$0]) == paragraph && isQuoted(drafts[$0]) }
    return own.last { drafts[$0].start < unit } ?? own.first
  }

  /// Whether a quote has no closing mark at its paragraph's end, because it goes on.
  private func wasLeftOpen(_ draft: Draft) -> Bool {
    guard let last = draft.content.last?.last, text.units[last].isQuotation else { return false }
    return !text.units[last].isClosed
  }

  /// Ranges that touch are one.
  private func mergingNeighbours(_ draft: Draft) -> Draft {
    var draft = draft
    var merged: [Range<Int>] = []
    for range in draft.content {
      if let last = merged.last, last.upperBound == range.lowerBound,
        text.units[last.lowerBound].paragraph == text.units[range.lowerBound].paragraph
      {
        merged[merged.count - 1] = last.lowerBound..<range.upperBound
      } else {
        merged.append(range)
      }
    }
    draft.content = merged
    return draft
  }
}
