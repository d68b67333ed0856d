import Language

/// Words without marks that a reporter or a reader has sent, behind a colon: `Our reporter Ada Poe writes:`.
///
/// They go on to the end of their paragraph, or fill the next one where the colon ends theirs, as in live blogs.
struct DispatchReader {
  let text: MarkedText

  /// No more units announce a dispatch.
  private static let longest = 24
  private static let confidence = 0.95

  /// The drafts with those of dispatches in the place of what was found inside them, in order.
  func adding(to drafts: [Draft]) -> [Draft] {
    let dispatches = text.sentences.indices.compactMap(dispatch)
    guard !dispatches.isEmpty else { return drafts }
    let others = drafts.filter { draft in
      !dispatches.contains { dispatch in
        dispatch.content.contains { $0.contains(draft.start) } || dispatch.cue[0].overlaps(draft.cue.first ?? 0..<0)
      }
    }
    return (others + dispatches).sorted { $0.start < $1.start }
  }

  /// The dispatch that a sentence announces.
  private func dispatch(_ number: Int) -> Draft? {
    let sentence = text.sentences[number]
    let reader = SentenceReader(text: text, sentence: sentence)
    guard let colon = sentence.prefix(Self.longest).first(where: { reader.isMark($0) && reader.lower($0) == ":" }),
      !(sentence.lowerBound..<colon).contains(where: reader.isQuotation),
      let verb = (sentence.lowerBound..<colon).last(where: { Self.verbs.contains(reader.lower($0)) }),
      colon - verb <= Self.mostBehindVerb, case .subject(let source) = SourceFinder(reader: reader).before(verb),
      source.range.contains(where: { Self.reporters.contains(reader.lower($0)) }),
      source.range.contains(where: reader.isCapitalised)
    else { return nil }
    let content = content(behind: colon, of: sentence, number)
    guard let content, !content.contains(where: { text.units[$0].isQuotation }) else { return nil }
    return Draft(content: [content], cue: [verb..<colon], source: source.range, confidence: Self.confidence)
  }

  /// How many units may stand between the verb and the colon: `has sent this from the harbour`.
  private static let mostBehindVerb = 8

  /// The rest of the paragraph, or the whole of the next where nothing is left.
  private func content(behind colon: Int, of sentence: Range<Int>, _ number: Int) -> Range<Int>? {
    let paragraph = text.units[colon].paragraph
    let isLast = colon + 1 >= text.units.count || text.units[colon + 1].paragraph != paragraph
    let wanted = isLast ? paragraph + 1 : paragraph
    var end = colon + 1
    while end < text.units.count, text.units[end].paragraph == wanted { end += 1 }
    return end - colon > Self.shortest ? colon + 1..<end : nil
  }

  /// Fewer words are a heading.
  private static let shortest = 5

  private static let verbs: Set<String> = [
    "writes", "wrote", "reports", "sent", "sends", "emails", "messages", "texts", "messaged", "emailed", "filed",
    "files",
  ]
  private static let reporters: Set<String> = [
    "correspondent", "reporter", "editor", "colleague", "columnist", "analyst", "producer", "commentator", "our",
    "my", "reader", "critic", "writer",
  ]
}
