import Language

/// Finds direct quotes by their marks alone, for text in a language that the learned stages do not know.
struct MarkedSpeech {
  let text: MarkedText

  /// A quotation of fewer words is a title or a word at a distance, where words can be told apart.
  private static let shortest = 3

  /// A draft without cue and source for each quotation that is long enough for speech.
  func drafts() -> [Draft] {
    text.units.indices.filter { text.units[$0].isQuotation && isLongEnough($0) }.map {
      Draft(content: [$0..<$0 + 1], cue: [], source: nil, confidence: 0.5)
    }
  }

  private func isLongEnough(_ unit: Int) -> Bool {
    let words = text.tokens[text.units[unit].tokens].filter { $0.kind == .word }
    if words.count >= Self.shortest { return true }
    // Scripts that set no spaces make one token of a sentence.
    return words.contains { $0.range.count >= 4 && ($0.text.unicodeScalars.first?.value ?? 0) > 0x2E80 }
  }
}
