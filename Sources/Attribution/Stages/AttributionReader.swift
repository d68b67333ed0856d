import Language

/// Finds the attributions of one sentence by the learned stages: cues, then the spans of each.
struct AttributionReader {
  let text: MarkedText
  let stages: LearnedStages

  /// The attributions of a sentence, in the order of their cues.
  func drafts(_ units: Range<Int>) -> [Draft] {
    let sentence = ParsedSentence(text, units, stages.linguistics)
    var features = FeatureList()
    var drafts: [Draft] = []
    for place in 0..<sentence.count where CueDetector.isCandidate(place, sentence) {
      let probability = stages.cues.probability(place, sentence, &features)
      guard probability >= stages.threshold else { continue }
      let labelled = stages.spans.labels(CueView(sentence, cue: place)).labels
      if let draft = draft(labelled, sentence, cue: place, probability) { drafts.append(draft) }
    }
    return drafts
  }

  private func draft(
    _ labels: [SpanLabeller.Label], _ sentence: ParsedSentence, cue: Int, _ probability: Float
  ) -> Draft? {
    let first = sentence.units.lowerBound + max(0, cue - 90)
    let content = runs(of: .content, labels).map { trimmed($0.lowerBound + first..<$0.upperBound + first) }
      .filter { !$0.isEmpty }
    guard !content.isEmpty else { return nil }
    let place = sentence.units.lowerBound + cue
    // The source nearest to the cue.
    let sources = runs(of: .source, labels).map { $0.lowerBound + first..<$0.upperBound + first }
    let source = sources.min { distance($0, place) < distance($1, place) }
    let cues = runs(of: .cue, labels).map { $0.lowerBound + first..<$0.upperBound + first }
    return Draft(content: content, cue: cues, source: source, confidence: Double(probability))
  }

  private func distance(_ range: Range<Int>, _ place: Int) -> Int {
    place < range.lowerBound ? range.lowerBound - place : place - range.upperBound + 1
  }

  private func runs(of label: SpanLabeller.Label, _ labels: [SpanLabeller.Label]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, other) in labels.enumerated() {
      if other == label {
        if start == nil { start = index }
      } else if let begun = start {
        runs.append(begun..<index)
        start = nil
      }
    }
    if let start { runs.append(start..<labels.count) }
    return runs
  }

  /// Without the marks at the ends of a stretch.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isMark(start) { start += 1 }
    while end > start, isMark(end - 1) { end -= 1 }
    return start..<end
  }

  private func isMark(_ unit: Int) -> Bool { !text.units[unit].isQuotation && text.token(unit).kind == .mark }
}
