import Attribution
import Language
import Testing

@testable import attribution_lab

/// The mean of two models.
struct AverageTests {
  @Test func `a model and itself come to the same`() throws {
    let own = try ModelFile.embedded()
    let mean = try ModelWriter.average(own, own).model()
    for section in [ModelFile.Section.cues, .spans, .boundaries] {
      let (found, expected) = try (StoredWeights(mean.section(section)), StoredWeights(own.section(section)))
      #expect(found.labels == expected.labels && found.rows == expected.rows)
    }
    for section in [ModelFile.Section.judgement, .syntax] {
      #expect(try Array(mean.section(section)) == Array(own.section(section)))
    }
  }

  @Test func `what one model alone has counts half, and what is not averaged is that of the first`() throws {
    func model(_ weights: [(key: UInt32, row: [Float])]) throws -> ModelFile {
      var writer = ModelWriter()
      for section in [ModelFile.Section.cues, .spans, .boundaries, .confidence] {
        writer.add(section, labels: 2, weights, limit: 10)
      }
      return try writer.model()
    }
    let (own, other) = try (model([(1, [4, 0]), (2, [2, 2])]), model([(1, [0, 4]), (3, [-4, 0])]))
    let mean = try ModelWriter.average(own, other).model()
    let rows = StoredWeights(try mean.section(.cues)).rows.mapValues { $0.map { ($0 * 10).rounded() / 10 } }
    #expect(rows == [1: [2, 2], 2: [1, 1], 3: [-2, 0]])
    #expect(try Array(mean.section(.confidence)) == Array(own.section(.confidence)))
  }
}
