import Language

/// A cue with the spans that were found for it; places count units from the sentence's first.
package struct Frame: Sendable {
  /// The head of the cue.
  package let cue: Int
  /// The probability of the cue.
  package let probability: Float
  /// What was said, at most one stretch on each side of the cue; marks at the ends left out.
  package let content: [Range<Int>]
  /// Who said it.
  package let source: Range<Int>?
  /// How many readings of the same cue score better, and by how much; of the best, how much worse the next is.
  package let rank: Int
  package let margin: Float
  /// The words of the cue.
  package let cues: [Range<Int>]

  /// Reads the labels about a cue; nil where there is no content.
  package init?(_ view: CueView, _ labels: [SpanLabeller.Label], probability: Float, rank: Int, margin: Float) {
    (self.rank, self.margin) = (rank, margin)
    let sentence = view.sentence
    let first = view.window.lowerBound
    func runs(_ label: SpanLabeller.Label) -> [Range<Int>] {
      var runs: [Range<Int>] = []
      for (index, other) in labels.enumerated() where other == label {
        let place = index + first
        if let last = runs.last, last.upperBound == place {
          runs[runs.count - 1] = last.lowerBound..<place + 1
        } else {
          runs.append(place..<place + 1)
        }
      }
      for index in runs.indices { runs[index] = sentence.trimmed(runs[index]) }
      runs.removeAll(where: \.isEmpty)
      return runs
    }
    var content = runs(.content).map { sentence.completed(sentence.withoutSilence(sentence.withoutOtherSource($0))) }
    guard !content.isEmpty else { return nil }
    var source = runs(.source).first { !sentence.isTime($0) }.map(sentence.nounPhrase)
    var cues = runs(.cue)
    // The subject of a cue is its source, though it was taken for a word of the cue or of the content.
    if let subject = sentence.subject(of: view.cue), source?.contains(subject) != true, !sentence.isTime(subject) {
      let branch = sentence.branch(subject, before: view.cue)
      if let run = cues.firstIndex(where: { $0.contains(subject) }) {
        source = branch.clamped(to: cues[run])
        cues[run] = sentence.trimmed(branch.upperBound..<max(branch.upperBound, cues[run].upperBound))
        cues.removeAll(where: \.isEmpty)
      } else if content.count > 1, let stretch = content.firstIndex(where: { $0.contains(subject) }),
        content[stretch].clamped(to: branch) == content[stretch]
      {
        source = content.remove(at: stretch)
      } else if let found = source, found.lowerBound <= branch.lowerBound, found.upperBound >= branch.lowerBound,
        !cues.contains(where: branch.overlaps), !content.contains(where: branch.overlaps)
      {
        // `Ms. Poe said`: a title alone speaks for nobody.
        source = found.lowerBound..<branch.upperBound
      }
    }
    // A nickname in marks parts a name: `Robert “Bobby” Roe`.
    if content.count > 1, let found = source,
      let stretch = content.firstIndex(where: { $0.upperBound == found.lowerBound && sentence.isStartOfName($0) })
    {
      source = content.remove(at: stretch).lowerBound..<found.upperBound
    }
    // `In an interview with Ada Poe, he said, “…”`: what goes before tells where, not what.
    if content.count == 2, sentence.isCircumstance(content[0]), sentence.isQuotation(content[1].lowerBound) {
      content.removeFirst()
    }
    // `Asked by the judge what it was, he said, “…”`: what was asked is not what was said.
    if content.count == 2, Self.askings.contains(sentence.word(0).word), content[0].upperBound <= view.cue,
      content[1].lowerBound > view.cue, !content[0].contains(where: sentence.isQuotation)
    {
      content.removeFirst()
    }
    source = source.map(sentence.withoutQuotation)
      .map { sentence.withinOwnClause($0, of: view.cue) }.map(sentence.withoutTimes)
    content = content.map {
      sentence.withoutAnnounced(sentence.withoutHearing(sentence.withoutTimeOfDay($0)), of: view.cue)
    }
    if let verb = sentence.objectVerb(view.cue, before: content[0].lowerBound, &cues) {
      // `called the case “ordinary”`: what is so called is part of the content.
      content[0] = verb..<content[0].upperBound
    }
    if content.count > 1,
      let time = content.firstIndex(where: { $0.count < 3 && (sentence.isTime($0) || sentence.isTimeOfDay($0)) })
    {
      content.remove(at: time)
    }
    if content.count > 1, sentence.holdsAside(content[0]) {
      content = sentence.withoutAside(content, before: view.cue)
    }
    if sentence.standsInPlace(view.cue) { content = content.map { sentence.withinAside($0, of: view.cue) } }
    if sentence.isToldOf(view.cue) {
      source = sentence.agent(of: view.cue)
      // Who was told is no part of what they were told.
      if content.count > 1, content[0].upperBound <= view.cue, !content[0].contains(where: sentence.isQuotation) {
        content.removeFirst()
      }
    }
    if sentence.isAccusedOf(view.cue) { source = sentence.agent(of: view.cue) }
    if content.count > 1, let cited = content.firstIndex(where: sentence.isInformant) {
      content.remove(at: cited)
      cues = cues.map(sentence.withoutCiting)
    }
    if let quoted = sentence.quotedPerson(of: view.cue) {
      source = quoted
      // Behind *as saying*.
      let start = quoted.upperBound + 2
      let behind = content.filter { $0.upperBound > start }.map { max(start, $0.lowerBound)..<$0.upperBound }
      if !behind.isEmpty { content = behind }
    }
    sentence.mendStarts(&content, &cues, of: view.cue)
    (self.content, self.source, self.cues) = (content, source, cues)
    cue = view.cue
    self.probability = probability
  }

  private static let askings = Set(["asked", "pressed", "questioned", "cross-examined", "quizzed"].map(WordForm.hash))
}
