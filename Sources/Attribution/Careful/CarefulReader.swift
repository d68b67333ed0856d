import Articles
import Encoder
import Language

/// Finds the attributions of a text with an encoder: cues, and for each what was said and by whom.
///
/// What the encoder reads is weighed with what the quick engine makes of the same cue; quotation marks, and what looks
/// like an attribution and is none, follow the rules of both.
struct CarefulReader {
  let text: MarkedText
  let stages: LearnedStages
  let encoder: Encoder

  /// From this probability a wordpiece is looked at as the beginning of a cue.
  private static let leastChance: Float = 0.1
  /// A paragraph is read where the quick engine sees a cue this likely, or a quotation.
  private static let leastHope: Float = 0.01
  /// From this probability one counts where speech would have none else.
  private static let leastLikely: Float = 0.2
  /// From this probability an attribution that the quick engine alone has is one.
  private static let leastOfQuick = 0.8

  /// The attributions in the order of the sentences that their cues stand in.
  func drafts(_ sentences: [ParsedSentence]) -> [Draft] {
    let hopeful = hopeful(sentences)
    let windows = CarefulWindows(text: text, tokenizer: encoder.tokenizer, longest: encoder.longestWindow)
      .windows(of: sentences.map(\.units)) { hopeful.contains($0) }
    let views = CarefulViews(windows.map { $0.pieces.map(\.piece) }, encoder)
    var cues: [Int: [CarefulCue]] = [:]
    for (index, window) in windows.enumerated() {
      for (unit, cue) in self.cues(in: window, index, views) {
        cues[sentences.partitioningIndex { $0.units.lowerBound > unit } - 1, default: []].append(cue)
      }
    }
    return sentences.indices.flatMap { drafts(sentences[$0], cues[$0] ?? []) }
  }

  /// The paragraphs in which there may be an attribution.
  private func hopeful(_ sentences: [ParsedSentence]) -> Set<Int> {
    var paragraphs: Set<Int> = []
    var features = FeatureList()
    for sentence in sentences {
      guard let first = sentence.units.first else { continue }
      let paragraph = text.units[first].paragraph
      guard !paragraphs.contains(paragraph) else { continue }
      let hasHope = (0..<sentence.count).contains { place in
        sentence.isQuotation(place)
          || CueDetector.isCandidate(place, sentence)
            && stages.cues.probability(place, sentence, &features) >= Self.leastHope
      }
      if hasHope { paragraphs.insert(paragraph) }
    }
    return paragraphs
  }

  /// The cues of a window, each with the unit that it begins in.
  private func cues(in window: CarefulWindow, _ index: Int, _ views: CarefulViews) -> [(unit: Int, cue: CarefulCue)] {
    let chances = views.cueChances(index)
    // What stands in marks is one piece, whoever else is quoted there.
    let places = chances.indices.filter {
      chances[$0] >= Self.leastChance && !text.units[window.unit(of: $0)].isQuotation
    }
    return zip(places, views.roles(index, cues: places)).map { place, roles in
      let unit = window.unit(of: place)
      return (unit, CarefulCue(unit, chances[place], window, UnitRoles(window, roles)))
    }
  }

  /// The attributions of a sentence, given its cues.
  private func drafts(_ sentence: ParsedSentence, _ cues: [CarefulCue]) -> [Draft] {
    var features = FeatureList()
    let reader = AttributionReader(text, stages)
    let ofQuick = reader.readings(sentence)
    let first = sentence.units.lowerBound
    let agreement = Agreement(
      ofQuick.map { ($0.frame.draft(from: first), $0.probability) }, in: sentence, of: text)
    var readings: [(frame: Frame, probability: Float)] = []
    var beyond: [(head: Int, content: [Range<Int>])] = []
    for cue in cues {
      guard let (frame, chance) = cue.reading(sentence, text, stages, &features), chance >= Self.leastLikely
      else { continue }
      readings.append((frame, agreement.probability(of: frame.draft(from: first), chance)))
      beyond.append((frame.cue + first, cue.content(beyond: sentence.units, text)))
    }
    readings.sort { $0.frame.cue < $1.frame.cue }
    var drafts = reader.drafts(sentence, of: readings, threshold: Agreement.threshold)
    for index in drafts.indices {
      for (head, content) in beyond where drafts[index].cue.contains(where: { $0.contains(head) }) {
        drafts[index].content = (drafts[index].content + speech(content, goingOnWith: drafts[index]))
          .sorted { $0.lowerBound < $1.lowerBound }
      }
    }
    return united(drafts, reader.drafts(sentence, of: ofQuick, threshold: stages.threshold), sentence)
  }

  /// Of what was said outside a sentence that with which words in marks go on.
  private func speech(_ content: [Range<Int>], goingOnWith draft: Draft) -> [Range<Int>] {
    guard draft.content.contains(where: { $0.contains { text.units[$0].isQuotation } }) else { return [] }
    return content.filter { $0.allSatisfy { text.units[$0].isQuotation || text.token($0).kind == .mark } }
  }

  /// With what the quick engine knows better: words in marks that no other attribution has, and what it is sure of.
  private func united(_ drafts: [Draft], _ ofQuick: [Draft], _ sentence: ParsedSentence) -> [Draft] {
    let edges = ContentEdges(text, sentence)
    let doubt = EngineDoubt(text: text, sentence: sentence, estimator: stages.confidence)
    var drafts = drafts.map { draft in
      var draft = edges.moved(draft, quick: ofQuick.first { draft.shares(cueOf: $0) })
      draft.most = doubt.most(draft, quick: ofQuick)
      return draft
    }
    let unclaimed = sentence.units.filter { unit in
      text.units[unit].isQuotation && !drafts.contains { $0.contains(unit) }
    }
    for quick in ofQuick {
      let hasUnclaimed = unclaimed.contains(where: quick.contains)
      if let index = drafts.firstIndex(where: { $0.shares(cueOf: quick) }) {
        if hasUnclaimed { drafts[index].content = quick.content }
      } else if hasUnclaimed || isCertain(quick, beside: drafts) {
        drafts.append(quick)
      }
    }
    return drafts.sorted { $0.start < $1.start }
  }

  /// Whether what the quick engine alone has is one, beside others or inside of what another passes on: `[She] has said that
  /// he knew, according to the papers`.
  private func isCertain(_ quick: Draft, beside drafts: [Draft]) -> Bool {
    let isPassedOn = drafts.contains { outer in
      guard let source = quick.source, let cue = quick.cue.first, let end = quick.content.last?.upperBound,
        let other = outer.cue.first
      else { return false }
      return outer.contains(source.lowerBound) && outer.contains(cue.lowerBound) && other.lowerBound >= end
    }
    return isPassedOn || quick.confidence >= Self.leastOfQuick && !drafts.contains(where: quick.isMostly(in:))
  }
}

extension Draft {
  /// Whether both have a cue, and the same.
  fileprivate func shares(cueOf other: Draft) -> Bool {
    cue.contains { own in other.cue.contains { own.overlaps($0) } }
  }

  /// Whether another has half of the content at least.
  fileprivate func isMostly(in other: Draft) -> Bool {
    let units = content.joined()
    return units.count(where: other.contains) * 2 >= units.count
  }
}
