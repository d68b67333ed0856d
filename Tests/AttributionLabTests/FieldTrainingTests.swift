import Attribution
import Language
import Testing

@testable import attribution_lab

/// Cues and spans learned on features that were chosen before.
struct FieldTrainingTests {
  private let text = "The bridge was closed, Ada Poe said. Niko Roe went home.\n"

  private func examples(unsure: [[Int]]? = nil) throws -> [FrameExample] {
    let quote = GoldArticle.Attribution(kind: "indirect", content: [[0, 21]], cue: [[31, 35]], source: [[23, 30]])
    let article = GoldArticle(id: "bridge", text: text, quotes: [quote], unsure: unsure)
    return FrameExample.examples(
      of: try TrainingArticle(article, silver: []), try Linguistics(ModelFile.embedded()), part: 1)
  }

  /// The features of units and of boundaries that the labeller can see.
  private func features(_ example: FrameExample) -> (units: Set<UInt32>, boundaries: Set<UInt32>) {
    let view = CueView(example.sentence, cue: example.frames[0].cue)
    var (units, boundaries, list) = (Set<UInt32>(), Set<UInt32>(), FeatureList())
    for place in view.window {
      view.unitFeatures(place, into: &list)
      units.formUnion(list.keys)
      view.boundaryFeatures(place, into: &list)
      boundaries.formUnion(list.keys)
    }
    return (units, boundaries)
  }

  @Test func `labels that were learned are found`() throws {
    let example = try #require(examples().first)
    let field = SpanField([example], of: features(example))
    let learned = field.weights(seed: 1, rounds: 20, rate: 0.05, decay: 0) { _ in }
    var writer = ModelWriter()
    writer.add(.spans, labels: 4, zip(field.keys.units, learned.units).map { (key: $0, row: $1) }, limit: 10_000)
    writer.add(
      .boundaries, labels: 16, zip(field.keys.boundaries, learned.boundaries).map { (key: $0, row: $1) }, limit: 10_000)
    let model = try writer.model()
    let labeller = SpanLabeller(
      units: try LinearScorer(model.section(.spans)), boundaries: try LinearScorer(model.section(.boundaries)))
    let frame = example.frames[0]
    let view = CueView(example.sentence, cue: frame.cue)
    #expect(labeller.labels(view, wanted: 1)[0].labels == Array(frame.labels[view.window]))
    #expect(frame.labels.contains(.content) && frame.labels.contains(.source))
  }

  @Test func `a part that is left out teaches nothing`() throws {
    let example = try #require(examples().first)
    let learned = SpanField([example], of: features(example))
      .weights(without: 1, seed: 1, rounds: 2, rate: 0.05, decay: 0) { _ in }
    #expect(learned.units.joined().allSatisfy { $0 == 0 })
  }

  @Test func `the cue is told from other words`() throws {
    let example = try #require(examples().first)
    let likeness = try WordClasses(ModelFile.embedded().section(.likeness))
    var (known, list) = (Set<UInt32>(), FeatureList())
    let places = (0..<example.sentence.count).filter { CueDetector.isCandidate($0, example.sentence) }
    for place in places {
      CueDetector.features(place, example.sentence, likeness, into: &list)
      known.formUnion(list.keys)
    }
    let field = CueField([example], likeness, of: known)
    let learned = field.weights(seed: 1, rounds: 20, rate: 0.05, decay: 0) { _ in }
    var writer = ModelWriter()
    writer.add(.cues, labels: 1, zip(field.keys, learned).map { (key: $0, row: [$1]) }, limit: 10_000)
    let detector = CueDetector(try LinearScorer(writer.model().section(.cues)), likeness: likeness)
    let chances = places.map { detector.probability($0, example.sentence, &list) }
    #expect(places[chances.firstIndex(of: chances.max() ?? 0) ?? 0] == example.frames[0].cue)
  }

  @Test func `sentences of which something is not known are left out`() throws {
    #expect(try examples().count == 2)
    #expect(try examples(unsure: [[40, 44]]).map(\.frames.count) == [1])
    #expect(try examples(unsure: [[0, 4]]).map(\.frames.count) == [0])
  }
}
