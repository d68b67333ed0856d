import Articles
import Attribution
import Foundation
import Language

extension Retraining {
  /// How many features of the judge and of the confidence are kept.
  private static let limits = (judge: 60_000, confidence: 5_000)

  /// Teaches judge and confidence what models make of the parts that they did not learn from.
  func judge(_ examples: [FrameExample], _ models: [ModelWriter], into writer: inout ModelWriter) throws {
    let judged = try models.enumerated().map { part, writer -> [JudgementExample] in
      let stages = try LearnedStages(writer.model())
      return examples.filter { $0.part == part }.flatMap { JudgementExample.examples(of: $0, stages) }
    }
    say("\(judged.joined().count) frames to judge")
    writer.add(.judgement, labels: 1, try judge(judged.flatMap { $0 }), limit: Self.limits.judge)
    var sure: [JudgementExample] = []
    for (part, model) in models.enumerated() {
      var model = model
      let others = judged.enumerated().filter { $0.offset != part }.flatMap(\.element)
      model.add(.judgement, labels: 1, try judge(others), limit: Self.limits.judge)
      let engine = AttributionEngine(try LearnedStages(model.model()))
      for share in shares where share.isJudged {
        let articles = share.corpus.articles.enumerated().filter { $0.offset % Self.parts == part }.map(\.element)
        sure += outcomes(articles, engine, weight: share.weight)
      }
    }
    writer.add(
      .confidence, labels: 1, JudgementTraining(examples: sure).weights { _ in }.sorted, limit: Self.limits.confidence)
  }

  /// The mean of a judge that learns from frames and of the program's: both know other faults.
  private func judge(_ examples: [JudgementExample]) throws -> [(key: UInt32, row: [Float])] {
    let learned = JudgementTraining(examples: examples).weights { _ in }.sorted
    let rows = Dictionary(uniqueKeysWithValues: learned.map { ($0.key, $0.row) })
    return StoredWeights(try ModelFile.embedded().section(.judgement)).mean(with: StoredWeights(labels: 1, rows: rows))
  }

  /// What the confidence of each quote rests on, and whether the quote is right; without those of which it is not known.
  private func outcomes(
    _ articles: [TrainingArticle], _ engine: AttributionEngine, weight: Float
  ) -> [JudgementExample] {
    let readings = articles.map { engine.reading(of: $0.article) }
    let score = Score(zip(articles, readings).map { ($0, $1.analysis) })
    say("articles not seen:\n\(score.report)")
    var outcomes: [JudgementExample] = []
    for (article, (reading, rights)) in zip(articles, zip(readings, score.isRight)) {
      let unsure = article.gold.unsure ?? []
      for (index, quote) in reading.analysis.quotes.enumerated() {
        let isUnsure = quote.content.contains { span in unsure.contains { $0[0] < span.end && span.start < $0[1] } }
        if isUnsure, !rights[index] { continue }
        outcomes.append(
          JudgementExample(keys: reading.evidence[index], share: rights[index] ? 1 : 0, weight: weight))
      }
    }
    return outcomes
  }
}
