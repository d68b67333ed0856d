import Attribution
import Foundation
import Language

/// Learns cues, spans, judge and confidence anew from several corpora and keeps all other stages of the program's model.
struct Retraining: Sendable {
  /// A corpus and how much is learned from a sentence of it.
  struct Share: Sendable {
    var corpus: Corpus
    var weight: Float
    /// What parses its articles, by turns, so that none parses what it has seen.
    var syntax: [ModelFile]
    /// Whether judge and confidence learn from it.
    var isJudged = true
  }

  let shares: [Share]
  /// The models whose features are learned; without one features are chosen first.
  var features: [ModelFile] = []
  let say: @Sendable (String) -> Void

  /// How many features of cues, units and boundaries are kept.
  private static let limits = (cues: 300_000, spans: 75_000, boundaries: 60_000)
  private static let rounds = (cues: 10, field: 9, perceptron: 5)
  private static let seed: UInt64 = 1
  /// What the weights of the field are multiplied by, so that they have the measure of the perceptron's, which the careful
  /// engine knows.
  private static let scale: Float = 150
  /// What is learned from one part judges what is made of the other.
  static let parts = 2

  /// The bytes of the model.
  func model() async throws -> Data {
    let examples = try examples()
    say("\(examples.count) sentences, \(examples.reduce(0) { $0 + $1.frames.count }) cues")
    async let cueField = self.cueField(examples)
    async let spanField = self.spanField(examples)
    let (cues, spans) = try await (cueField, spanField)
    var writers: [Int: ModelWriter] = [:]
    try await withThrowingTaskGroup(of: (Int, ModelWriter).self) { group in
      for part in 0...Self.parts {
        group.addTask { (part, try stages(cues, spans, without: part == Self.parts ? nil : part)) }
      }
      for try await (part, writer) in group { writers[part] = writer }
    }
    guard var writer = writers[Self.parts] else { preconditionFailure("a task of the group has made it") }
    let parts = (0..<Self.parts).compactMap { writers[$0] }
    try judge(examples, parts, into: &writer)
    return Data(writer.file())
  }

  private func examples() throws -> [FrameExample] {
    try shares.flatMap { share in
      let linguistics = try share.syntax.map { try Linguistics($0) }
      return share.corpus.articles.enumerated().flatMap { index, article in
        FrameExample.examples(
          of: article, linguistics[index % linguistics.count], weight: share.weight,
          part: share.isJudged ? index % Self.parts : nil)
      }
    }
  }

  /// The program's model with cues and spans that are learned without a part, and with no judge yet.
  private func stages(_ cues: CueField, _ spans: SpanField, without part: Int?) throws -> ModelWriter {
    let own = try ModelFile.embedded()
    var writer = ModelWriter()
    for section in ModelFile.Section.allCases where (try? own.section(section)) != nil {
      switch section {
      case .cues, .spans, .boundaries, .judgement, .confidence: continue
      default: try writer.add(copying: [section], of: own)
      }
    }
    let name = part.map { "without \($0)" } ?? "all"
    let ofCues = cues.weights(without: part, seed: Self.seed, rounds: Self.rounds.cues) { say("\(name): \($0)") }
    writer.add(.cues, labels: 1, zip(cues.keys, ofCues).map { (key: $0, row: [$1]) }, limit: Self.limits.cues)
    let field = spans.weights(without: part, seed: Self.seed, rounds: Self.rounds.field) { say("\(name): \($0)") }
    let other = spans.perceptron(without: part, seed: Self.seed, rounds: Self.rounds.perceptron) {
      say("\(name): \($0)")
    }
    func mean(_ keys: [UInt32], _ first: [[Float]], _ second: [[Float]]) -> [(key: UInt32, row: [Float])] {
      zip(keys, zip(first, second)).map { key, rows in
        (key, zip(rows.0, rows.1).map { ($0 * Self.scale + $1) / 2 })
      }
    }
    let width = SpanLabeller.Label.count
    writer.add(.spans, labels: width, mean(spans.keys.units, field.units, other.units), limit: Self.limits.spans)
    writer.add(
      .boundaries, labels: width * width, mean(spans.keys.boundaries, field.boundaries, other.boundaries),
      limit: Self.limits.boundaries)
    return writer
  }

  private func cueField(_ examples: [FrameExample]) throws -> CueField {
    let likeness = try WordClasses(ModelFile.embedded().section(.likeness))
    var kept = try features(.cues)
    if kept.isEmpty {
      kept = Self.largest(
        CueTraining(examples: examples, likeness: likeness, rounds: 2).weights { say("all \($0)") }.sorted,
        Self.limits.cues)
    }
    return CueField(examples, likeness, of: kept)
  }

  private func spanField(_ examples: [FrameExample]) throws -> SpanField {
    var kept = try (units: features(.spans), boundaries: features(.boundaries))
    if kept.units.isEmpty {
      let all = SpanTraining(examples: examples, rounds: 3).weights { say("all \($0)") }
      kept = (
        Self.largest(all.units.rows, Self.limits.spans), Self.largest(all.boundaries.rows, Self.limits.boundaries)
      )
    }
    return SpanField(examples, of: kept)
  }

  private func features(_ section: ModelFile.Section) throws -> Set<UInt32> {
    try Set(features.flatMap { StoredWeights(try $0.section(section)).rows.keys })
  }

  /// The keys of the rows with the largest weights.
  private static func largest(_ rows: [(key: UInt32, row: some Collection<Float>)], _ count: Int) -> Set<UInt32> {
    let sizes = rows.map { ($0.key, $0.row.reduce(0) { max($0, abs($1)) }) }
    return Set(sizes.sorted { $0.1 > $1.1 || $0.1 == $1.1 && $0.0 < $1.0 }.prefix(count).map(\.0))
  }
}
