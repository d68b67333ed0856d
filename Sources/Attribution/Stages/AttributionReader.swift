import Language

/// Finds the attributions of one sentence by the learned stages: cues, the spans of each, and a judgement on the whole.
package struct AttributionReader: Sendable {
  private let text: MarkedText
  private let stages: LearnedStages

  package init(_ text: MarkedText, _ stages: LearnedStages) {
    self.text = text
    self.stages = stages
  }

  /// The attributions of sentences, of each in the order of their cues.
  ///
  /// The cues of all are found first, so that the weights that this needs stay in the processor's cache.
  func drafts(_ sentences: [ParsedSentence]) -> [Draft] {
    let cues = sentences.map(stages.likelyCues)
    return zip(sentences, cues).flatMap { sentence, cues in
      drafts(sentence, of: readings(sentence, cues), threshold: stages.threshold)
    }
  }

  /// The likeliest reading of each cue of a sentence, with its probability.
  func readings(_ sentence: ParsedSentence) -> [(frame: Frame, probability: Float)] {
    readings(sentence, stages.likelyCues(sentence))
  }

  /// The same of cues that are known already.
  private func readings(
    _ sentence: ParsedSentence, _ cues: [LearnedStages.LikelyCue]
  ) -> [(frame: Frame, probability: Float)] {
    var features = FeatureList(stages.judge?.filter ?? .all)
    return likeliestReadings(sentence, cues, &features)
  }

  /// The attributions of a sentence among readings of its cues, the likeliest of each, with their probabilities.
  func drafts(
    _ sentence: ParsedSentence, of readings: [(frame: Frame, probability: Float)], threshold: Float
  ) -> [Draft] {
    var judged: [(frame: Frame, probability: Float)] = []
    var doubtful: [(frame: Frame, probability: Float)] = []
    for (frame, probability) in readings {
      if frame.isNoQuote(sentence) || showsWork(frame, sentence) || isName(frame, sentence) { continue }
      if probability >= threshold, !namesTitle(frame, sentence) {
        judged.append((frame, probability))
      } else {
        doubtful.append((frame, probability))
      }
    }
    // Speech has a cue somewhere: where no likely one has it, the likeliest of the others does.
    for place in 0..<sentence.count where sentence.word(place) == .speech {
      func holds(_ frame: Frame) -> Bool { frame.content.contains { $0.contains(place) } }
      guard !judged.contains(where: { holds($0.frame) }) else { continue }
      if let best = doubtful.filter({ holds($0.frame) }).max(by: { $0.probability < $1.probability }) {
        judged.append(best)
      }
    }
    let all = judged
    judged.removeAll { inner in all.contains { isPartOfQuoting(inner.frame, $0.frame, sentence) } }
    judged.sort { $0.frame.cue < $1.frame.cue }
    let drafts = judged.indices.filter { index in
      !judged.indices.contains { $0 != index && Self.outdoes(judged[$0], judged[index], $0 < index) }
    }.map { draft(judged[$0].frame, sentence, judged[$0].probability) }
    return withInvertedSpeech(drafts, sentence)
  }

  /// With the attributions of quotations that a verb of speaking follows and that none of the others has.
  private func withInvertedSpeech(_ drafts: [Draft], _ sentence: ParsedSentence) -> [Draft] {
    let reader = SentenceReader(text: text, sentence: sentence.units)
    let inverted = InvertedSpeech(reader: reader)
    var drafts = drafts
    for unit in sentence.units where text.units[unit].isQuotation && text.units[unit].isClosed {
      if let index = drafts.firstIndex(where: { $0.contains(unit) }) {
        guard drafts[index].source == nil || reader.cueHoldsSubject(drafts[index], behind: unit),
          drafts[index].content.count == 1, let draft = inverted.draft(for: unit)
        else {
          continue
        }
        drafts[index].source = draft.source
        if drafts[index].cue.isEmpty || drafts[index].cue[0].count > 1 { drafts[index].cue = draft.cue }
      } else if let draft = inverted.draft(for: unit) {
        drafts.append(draft)
      }
    }
    if let inserted = InsertedReport(reader: reader).draft {
      drafts.removeAll { $0.cue.contains { $0.overlaps(inserted.cue[0]) } }
      drafts.append(inserted)
    }
    for index in drafts.indices { reader.mendSource(of: &drafts[index]) }
    // Of some, each stretch of content went to the source or was no words of anybody.
    drafts.removeAll(where: \.content.isEmpty)
    drafts.removeAll(where: NameInMarks(text: text).isNoMore)
    // No words in marks speak.
    drafts.removeAll { $0.source.map { $0.count == 1 && text.units[$0.lowerBound].isQuotation } == true }
    // `21.05 Confirmed: both were trapped`: a time says nothing.
    drafts.removeAll { $0.source.map { $0.count == 1 && text.token($0.lowerBound).kind == .number } == true }
    let closing = ClosingReport(reader: reader).draft
    if let closing, let index = drafts.firstIndex(where: { $0.cue.contains { $0.overlaps(closing.cue[0]) } }) {
      // What stands before the comma was said, all of it.
      drafts[index].content = closing.content
    }
    if drafts.isEmpty,
      let report = closing ?? PlainReport(reader: reader).draft ?? NamingReport(reader: reader).draft
        ?? DirectiveReport(reader: reader).draft
    {
      drafts.append(report)
    }
    if let verdict = VerdictReport(reader: reader).draft {
      drafts.removeAll { $0.start <= verdict.start || $0.cue.contains { $0.lowerBound >= verdict.cue[0].lowerBound } }
      drafts.append(verdict)
    }
    if let heard = HearingReport(reader: reader).draft {
      // Behind `The court heard that` somebody may say something.
      let isOpening = heard.cue[0].lowerBound < heard.start
      drafts.removeAll {
        isOpening ? $0.cue.contains { $0.overlaps(heard.cue[0]) } : $0.start >= heard.start && $0.cue != heard.cue
      }
      drafts.append(heard)
    }
    return NextStatement(reader: reader).parted(drafts.sorted { $0.start < $1.start })
  }

  /// Of the frames of each cue the one that the judge finds likeliest, with its probability.
  private func likeliestReadings(
    _ sentence: ParsedSentence, _ cues: [LearnedStages.LikelyCue], _ features: inout FeatureList
  ) -> [(frame: Frame, probability: Float)] {
    var best: [(frame: Frame, probability: Float)] = []
    for frame in stages.frames(sentence, cues) {
      let probability =
        stages.judge?.probability(frame, sentence, &features) ?? (frame.rank == 0 ? frame.probability : 0)
      if let last = best.last, last.frame.cue == frame.cue {
        if probability > last.probability { best[best.count - 1] = (frame, probability) }
      } else {
        best.append((frame, probability))
      }
    }
    return best
  }

  /// Whether a frame's content is the title of a work and little else: `read “The Ice”`.
  private func namesTitle(_ frame: Frame, _ sentence: ParsedSentence) -> Bool {
    let units = frame.content.joined().map { $0 + sentence.units.lowerBound }
    let quotations = units.filter { text.units[$0].isQuotation }
    return quotations.count == 1 && units.count <= Self.mostBesideTitle + 1 && isTitle(quotations[0])
  }

  private func isTitle(_ quotation: Int) -> Bool {
    let words = text.tokens[text.units[quotation].tokens].filter { $0.kind == .word }
    return words.count > 1 && words.allSatisfy { $0.isCapitalised || $0.range.count < 4 }
      && words.count(where: \.isCapitalised) > 1
  }

  /// Whether a cue is a name within the sentence: `Manager Pep Soler praised …`.
  private func isName(_ frame: Frame, _ sentence: ParsedSentence) -> Bool {
    let cue = frame.cue + sentence.units.lowerBound
    guard frame.cue > 0, text.token(cue).isCapitalised, !text.token(cue).isAllCapitals else { return false }
    return CueLexicon.entry(for: text.lower(cue)) == nil && !MannersOfSpeaking.contains(text.lower(cue))
      && sentence.units.contains {
        !text.units[$0].isQuotation && text.token($0).kind == .word && !text.token($0).isCapitalised
          && CueLexicon.entry(for: text.lower($0)) != nil
      }
  }

  /// Whether a frame tells of a work that somebody makes or shows, whose title stands in marks.
  ///
  /// `wrote “The Tide Table” there in 1938`, `celebrated with “My Way”`
  private func showsWork(_ frame: Frame, _ sentence: ParsedSentence) -> Bool {
    let first = sentence.units.lowerBound
    let quotations = frame.content.joined().map { $0 + first }.filter { text.units[$0].isQuotation }
    guard quotations.count == 1, isTitle(quotations[0]) else { return false }
    let verb = text.lower(frame.cue + first)
    // `The album, “Low Water,” was recorded in a barn`
    if quotations[0] < frame.cue + first {
      return frame.source == nil && ["was", "were", "is", "are"].contains(text.lower(frame.cue + first - 1))
        && (Self.makings.contains(verb) || verb == "written" || verb == "sung")
    }
    guard quotations[0] - 1 >= frame.cue + first else { return false }
    if quotations[0] - 1 == frame.cue + first { return Self.makings.contains(verb) }
    return !text.units[quotations[0] - 1].isQuotation && ["with", "to"].contains(text.lower(quotations[0] - 1))
      && CueLexicon.entry(for: verb) == nil
  }

  private static let makings = Set(
    [
      "write", "direct", "sing", "perform", "play", "record", "compose", "paint", "publish", "produce", "release",
      "read", "stage", "film", "translate", "illustrate",
    ].flatMap(VerbForms.forms).map(\.form))

  /// How many units may stand beside a title.
  private static let mostBesideTitle = 4

  /// Whether a frame is a thought inside what another says, with words in marks that would count twice.
  ///
  /// `Ada Poe said Oslo wanted to work “as one”`
  private func isPartOfQuoting(_ inner: Frame, _ outer: Frame, _ sentence: ParsedSentence) -> Bool {
    guard outer.cue != inner.cue, outer.content.contains(where: { $0.contains(inner.cue) }),
      !MannersOfSpeaking.contains(text.lower(inner.cue + sentence.units.lowerBound))
    else { return false }
    let quotations = inner.content.joined().filter(sentence.isQuotation)
    return !quotations.isEmpty && quotations.allSatisfy { place in outer.content.contains { $0.contains(place) } }
      && inner.content.allSatisfy { part in
        outer.content.contains { $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound }
      }
  }

  /// Whether two frames have one content and the first is the better.
  private static func outdoes(
    _ first: (frame: Frame, probability: Float), _ second: (frame: Frame, probability: Float), _ isEarlier: Bool
  ) -> Bool {
    guard first.probability > second.probability || first.probability == second.probability && isEarlier else {
      return false
    }
    let (a, b) = (Set(first.frame.content.joined()), Set(second.frame.content.joined()))
    let common = a.intersection(b).count
    // `Reacting, she dismissed the claim as “…”`: one has all of the other, of the same source.
    if common == b.count, first.frame.source == second.frame.source, first.frame.source != nil,
      !first.frame.content.contains(where: { $0.contains(second.frame.cue) })
    {
      return true
    }
    return common * 10 >= (a.count + b.count - common) * 8
  }

  /// A stretch of the cue up to where content begins in it.
  private func without(_ content: [Range<Int>], _ cue: Range<Int>) -> Range<Int> {
    let start = content.first { cue.contains($0.lowerBound) && $0.lowerBound > cue.lowerBound }?.lowerBound
    return cue.lowerBound..<(start ?? cue.upperBound)
  }

  private func draft(_ frame: Frame, _ sentence: ParsedSentence, _ probability: Float) -> Draft {
    let first = sentence.units.lowerBound
    func shifted(_ range: Range<Int>) -> Range<Int> { range.lowerBound + first..<range.upperBound + first }
    let spoken = sentence.spokenContent(of: frame)
    let content = spoken.filter { !sentence.isRelativePronoun($0) }
    return Draft(
      content: (content.isEmpty ? spoken : content).map(shifted),
      cue: frame.cues.map { without(content, $0) }.filter { !$0.isEmpty }.map(shifted),
      source: sentence.spokenSource(of: frame).map(shifted),
      confidence: Double(probability))
  }
}

extension LearnedStages {
  /// How many readings of one cue are judged.
  private static let readings = 3

  /// A word that may be a cue, with the probability that it is one.
  typealias LikelyCue = (place: Int, probability: Float)

  /// The words of a sentence that are looked at as cues, in order.
  func likelyCues(_ sentence: ParsedSentence) -> [LikelyCue] {
    let places = (0..<sentence.count).filter { place in
      CueDetector.isCandidate(place, sentence) && !PersonalName.isParticle(sentence.word(place).word)
        && !sentence.isToldBy(place)
    }
    return zip(places, cues.probabilities(places, sentence)).filter { $1 >= Self.leastChance }
  }

  /// The frames of a sentence, likely or not and several of one cue, in the order of their cues.
  package func frames(_ sentence: ParsedSentence) -> [Frame] { frames(sentence, likelyCues(sentence)) }

  /// The frames of cues of a sentence.
  func frames(_ sentence: ParsedSentence, _ cues: [LikelyCue]) -> [Frame] {
    var frames: [Frame] = []
    var edges: SubtreeEdges?
    for (place, probability) in cues {
      let known = edges ?? SubtreeEdges(sentence)
      edges = known
      let view = CueView(sentence, cue: place, known)
      let readings = spans.labels(view, wanted: Self.readings)
      let first = frames.count
      for (rank, reading) in readings.enumerated() {
        let other = rank == 0 ? readings.last?.score ?? 0 : readings[0].score
        guard
          let frame = Frame(
            view, reading.labels, probability: probability, rank: rank, margin: abs(reading.score - other))
        else { continue }
        let source = frame.source ?? 0..<0
        if !frames[first...].contains(where: { $0.content == frame.content && ($0.source ?? 0..<0) == source }) {
          frames.append(frame)
        }
      }
    }
    return frames
  }
}
