import Language
import Testing

@testable import attribution_lab

struct ModelWriterTests {
  private func features(_ values: UInt32...) -> FeatureList {
    var list = FeatureList()
    for value in values { list.add(1, value) }
    return list
  }

  @Test func `the scorer adds what was learned, to the step`() throws {
    let weights = TrainableWeights(labels: 3)
    weights.update(features(1, 2), label: 0, by: 1)
    weights.update(features(2), label: 2, by: -1)
    var writer = ModelWriter()
    writer.add(.cues, labels: 3, weights.rows, limit: 10)
    let scorer = try LinearScorer(writer.model().section(.cues))
    var scores = [Int16](repeating: 0, count: scorer.width)
    var wanted = features(1, 2, 77)
    scorer.add(&wanted, to: &scores)
    #expect(scores.map { (Float($0) * scorer.step).rounded() } == [2, 0, -1])
  }

  @Test(arguments: [1, 4, 16, 62])
  func `decisions scored together have the scores of each alone, whatever the filter turned away`(labels: Int) throws {
    let weights = TrainableWeights(labels: labels)
    for value in 1...200 { weights.update(features(UInt32(value)), label: value % labels, by: Float(value % 7) - 3) }
    var writer = ModelWriter()
    writer.add(.cues, labels: labels, weights.rows, limit: 150)
    let scorer = try LinearScorer(writer.model().section(.cues))
    var (rows, alone) = (FeatureRows(capacity: 4), [Int16]())
    for start in stride(from: UInt32(1), to: 200, by: 70) {
      var (all, filtered) = (FeatureList(), FeatureList(scorer.filter))
      for value in start..<start + 180 {
        all.add(1, value)
        filtered.add(1, value)
      }
      #expect(all.keys.count == 180 && filtered.keys.count < 180)
      rows.append(&filtered)
      var (scores, same) = ([Int16](repeating: 0, count: scorer.width), [Int16](repeating: 0, count: scorer.width))
      scorer.add(&all, to: &scores)
      scorer.add(&filtered, to: &same)
      #expect(scores == same && scores.contains { $0 != 0 })
      alone += scores
    }
    #expect(scorer.scores(of: rows) == alone)
  }

  @Test func `the smallest weights go first when there is no room`() throws {
    let weights = TrainableWeights(labels: 1)
    for value in 1...20 { weights.update(features(UInt32(value)), label: 0, by: Float(value)) }
    var writer = ModelWriter()
    writer.add(.cues, labels: 1, weights.rows, limit: 5)
    let scorer = try LinearScorer(writer.model().section(.cues))
    #expect((1...20).filter { scorer.value(features(UInt32($0))) != 0 } == [16, 17, 18, 19, 20])
  }

  @Test func `the same weights give the same bytes`() {
    func bytes() -> [UInt8] {
      let weights = LogisticWeights()
      for value in 1...50 { weights.learn(features(UInt32(value), 7), value % 3 == 0) }
      var writer = ModelWriter()
      writer.add(.judgement, labels: 1, weights.sorted, limit: 100)
      return writer.file()
    }
    #expect(bytes() == bytes())
  }

  @Test func `regression learns a probability`() {
    let weights = LogisticWeights(rate: 0.1, decay: 1e-4)
    for round in 0..<4000 {
      weights.learn(features(1), round % 4 != 0)
      weights.learn(features(2), false)
    }
    #expect(abs(weights.probability(features(1)) - 0.75) < 0.1)
    #expect(weights.probability(features(2)) < 0.1)
  }
}
