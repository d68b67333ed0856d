import Language

/// The stage that gives quotations which no cue claims to the attribution they go on with.
struct QuoteJoiner {
  let text: MarkedText

  /// A quotation of fewer words alone is a title or a word at a distance, no speech.
  private static let shortestSpeech = 5

  /// All drafts, with the parts of each direct quote joined.
  func joined(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    var carried: Int?
    for sentence in text.sentences {
      let paragraph = text.units[sentence.lowerBound].paragraph
      let isStart = sentence.lowerBound == 0 || text.units[sentence.lowerBound - 1].paragraph != paragraph
      for unit in sentence where text.units[unit].isQuotation && !drafts.contains(where: { $0.contains(unit) }) {
        let standsAlone = isAlone(unit, in: sentence)
        if standsAlone, let own = nearest(to: unit, in: paragraph, of: drafts) {
          drafts[own].content.append(unit..<unit + 1)
          drafts[own].content.sort { $0.lowerBound < $1.lowerBound }
        } else if standsAlone, isStart, let carried, continues(carried, drafts, paragraph: paragraph) {
          drafts[carried].content.append(unit..<unit + 1)
        } else if standsAlone || text.wordCount(unit) >= Self.shortestSpeech && endsAsSpeech(unit) {
          guard text.wordCount(unit) >= Self.shortestSpeech else { continue }
          drafts.append(Draft(content: [unit..<unit + 1], cue: [], source: nil, confidence: 0.4))
          drafts.sort { $0.start < $1.start }
        }
      }
      carried = drafts.lastIndex {
        $0.start < sentence.upperBound && $0.content.contains { range in range.contains { text.units[$0].isQuotation } }
      }
    }
    return drafts.map(mergingNeighbours)
  }

  /// Whether a quotation is a sentence of its own, or several are.
  private func isAlone(_ unit: Int, in sentence: Range<Int>) -> Bool {
    sentence.allSatisfy {
      text.units[$0].isQuotation || text.token($0).kind == .mark
        || ["and", "but", "also"].contains(text.lower($0)) && sentence.count <= 3
    }
  }

  /// The draft of the same paragraph that a quotation without a cue goes on with: the one before it, else the next.
  private func nearest(to unit: Int, in paragraph: Int, of drafts: [Draft]) -> Int? {
    let own = drafts.indices.filter { index in
      text.units[drafts[index].start].paragraph == paragraph
        && drafts[index].content.contains { $0.contains { text.units[$0].isQuotation } }
    }
    return own.last { drafts[$0].start < unit } ?? own.first
  }

  /// Whether the quote before was left open at its paragraph's end.
  private func continues(_ draft: Int, _ drafts: [Draft], paragraph: Int) -> Bool {
    guard let last = drafts[draft].content.last?.last, text.units[last].isQuotation else { return false }
    return !text.units[last].isClosed && text.units[last].paragraph == paragraph - 1
  }

  private func endsAsSpeech(_ unit: Int) -> Bool {
    text.lastInside(unit).map { $0.endsSentence || $0.text == "," } ?? false
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
