import Encoder
import Glibc
import Language

/// A cue that an encoder has found, with what each unit of its window is to it.
struct CarefulCue {
  private let unit: Int
  private let chance: Float
  private let window: CarefulWindow
  private let scores: UnitRoles
  private let roles: [AttributionHeads.Role]

  /// What the scores of the linear labeller count beside the encoder's, which are a few hundred times smaller.
  private static let shareOfLabeller: Float = 0.002
  /// What the linear judge counts beside the encoder's probability, both as logits, and what evens out that it is the
  /// stricter of the two.
  private static let shareOfJudge: Float = 0.15
  private static let evening: Float = 0.15
  /// How many readings are weighed.
  private static let readings = 3

  init(_ unit: Int, _ chance: Float, _ window: CarefulWindow, _ scores: UnitRoles) {
    self.unit = unit
    self.chance = chance
    self.window = window
    self.scores = scores
    roles = scores.likeliest()
  }

  /// The likeliest reading of the sentence that it stands in, with its probability.
  func reading(
    _ sentence: ParsedSentence, _ text: MarkedText, _ stages: LearnedStages, _ features: inout FeatureList
  ) -> (frame: Frame, probability: Float)? {
    guard roles.contains(where: { $0 == .content || $0 == .contentStart }) else { return nil }
    let (head, headChance) = head(sentence, text, stages, &features)
    let view = CueView(sentence, cue: head)
    var lattice = stages.spans.lattice(view)
    for index in lattice.units.indices { lattice.units[index] *= Self.shareOfLabeller }
    for index in lattice.edges.indices { lattice.edges[index] *= Self.shareOfLabeller }
    scores.add(to: &lattice, from: sentence.units.lowerBound + view.window.lowerBound, count: view.window.count)
    let found = lattice.best(Self.readings)
    var best: (frame: Frame, sum: Float)?
    for (rank, reading) in found.enumerated() {
      let other = rank == 0 ? found.last?.score ?? 0 : found[0].score
      guard
        let frame = Frame(
          view, reading.labels, probability: headChance, rank: rank, margin: abs(reading.score - other))
      else { continue }
      var sum = Self.logit(chance) + Self.evening + reading.score - found[0].score
      if let judge = stages.judge {
        sum += Self.shareOfJudge * Self.logit(judge.probability(frame, sentence, &features))
      }
      if best.map({ $0.sum < sum }) ?? true { best = (frame, sum) }
    }
    return best.map { ($0.frame, Logistic.probability($0.sum)) }
  }

  /// What was said outside a sentence, without marks at the ends.
  func content(beyond units: Range<Int>, _ text: MarkedText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (unit, role) in zip(window.units, roles)
    where (role == .content || role == .contentStart) && !units.contains(unit) {
      if let last = runs.last, last.upperBound == unit {
        runs[runs.count - 1] = last.lowerBound..<unit + 1
      } else {
        runs.append(unit..<unit + 1)
      }
    }
    return runs.map { trimmed($0, text) }.filter { !$0.isEmpty }
  }

  private func trimmed(_ range: Range<Int>, _ text: MarkedText) -> Range<Int> {
    func isMark(_ unit: Int) -> Bool { !text.units[unit].isQuotation && text.token(unit).kind == .mark }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isMark(start) { start += 1 }
    while end > start, isMark(end - 1) { end -= 1 }
    return start..<end
  }

  /// The head of the cue: of its words the likeliest one for the quick engine.
  private func head(
    _ sentence: ParsedSentence, _ text: MarkedText, _ stages: LearnedStages, _ features: inout FeatureList
  ) -> (place: Int, chance: Float) {
    let own = zip(window.units, roles).filter { unit, role in
      role == .cue && sentence.units.contains(unit) && !text.units[unit].isQuotation
    }.map { $0.0 - sentence.units.lowerBound }
    var best: (place: Int, chance: Float)?
    for place in own.isEmpty ? [unit - sentence.units.lowerBound] : own {
      let chance = stages.cues.probability(place, sentence, &features)
      if best.map({ $0.chance < chance }) ?? true { best = (place, chance) }
    }
    return best ?? (unit - sentence.units.lowerBound, 0)
  }

  private static func logit(_ chance: Float) -> Float {
    let chance = min(max(chance, 0.001), 0.999)
    return log(chance / (1 - chance))
  }
}
