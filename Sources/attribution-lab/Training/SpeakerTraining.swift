import Attribution
import Foundation
import Language

/// The pronouns that speak in an article, with the people whom each may mean.
struct PronounExample: Sendable {
  let candidates: [(antecedent: Antecedent, isRight: Bool)]
  /// How much is learned from it.
  var weight: Float = 1

  /// Those of an article whose silver speaker is among the candidates.
  static func examples(
    of article: TrainingArticle, _ linguistics: Linguistics, weight: Float = 1
  ) throws -> [PronounExample] {
    let text = article.text
    let sentences = text.sentences.map { ParsedSentence(text, $0, linguistics) }
    let empty = try ModelWriter.emptySection(.speakers)
    let resolver = SpeakerResolver(text, TokenAnalysis(text, sentences), AntecedentRanker(try LinearScorer(empty)))
    var sources: [(units: Range<Int>, speaker: String?)] = []
    for quote in article.gold.quotes {
      let units = GoldFrame.units(quote.source ?? [], text)
      guard let first = units.first, let last = units.last else { continue }
      sources.append((first..<last + 1, quote.speaker))
    }
    sources.sort { $0.units.lowerBound < $1.units.lowerBound }
    let cases = resolver.pronouns(among: sources.map(\.units)) { source, name in
      PersonName.same(sources[source].speaker, name)
    }
    return cases.map { PronounExample(candidates: $0, weight: weight) }
  }
}

/// Trains the choice of antecedents.
struct SpeakerTraining {
  let examples: [PronounExample]
  var rounds = 12

  func weights(progress: (String) -> Void) -> LogisticWeights {
    let weights = LogisticWeights(rate: 0.05, decay: 2e-3)
    var random = SeededRandom(seed: 13)
    var order = Array(examples.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      var right = 0
      for index in order {
        let candidates = examples[index].candidates
        // The candidates compete: their chances add up to one.
        let values = candidates.map { weights.value($0.antecedent.evidence) }
        let most = values.max() ?? 0
        if candidates[values.firstIndex(of: most) ?? 0].isRight { right += 1 }
        let odds = values.map { exp($0 - most) }
        let all = odds.reduce(0, +)
        let rights = Float(candidates.count(where: \.isRight))
        for (candidate, odd) in zip(candidates, odds) {
          let error = (candidate.isRight ? 1 / rights : 0) - odd / all
          weights.learn(candidate.antecedent.evidence, error: error * examples[index].weight)
        }
      }
      progress("speakers, round \(round) of \(rounds): \(share(right, examples.count)) right while learning")
    }
    return weights
  }
}
