import Attribution
import Foundation
import Language

/// Trains the stages one after the other, each on what the ones before it make of articles they have not seen.
struct Trainer: Sendable {
  let corpus: Corpus
  let held: Corpus?
  let vectors: String
  /// Where intermediate models are kept, to go on from; nil to keep none.
  let work: String?
  let say: @Sendable (String) -> Void

  private static let folds = 2

  /// The bytes of the model.
  func train() async throws -> Data {
    let classes = try words()
    // The syntax of each half of the articles is told by what the other half taught, as it will be for new articles.
    var models: [ModelFile?] = Array(repeating: nil, count: Self.folds + 1)
    try await withThrowingTaskGroup(of: (Int, ModelFile).self) { group in
      for fold in 0...Self.folds { group.addTask { (fold, try syntax(fold, classes)) } }
      for try await (fold, model) in group { models[fold] = model }
    }
    var examples: [FrameExample] = []
    for (index, article) in corpus.articles.enumerated() {
      guard let model = models[index % Self.folds] else { continue }
      examples += FrameExample.examples(of: article, try Linguistics(model))
    }
    say("\(examples.count) sentences, \(examples.reduce(0) { $0 + $1.frames.count }) cues")
    var writer = try ModelWriter(copying: try syntaxBytes(Self.folds, classes))
    let all = examples
    async let cueWeights = Task.detached { CueTraining(examples: all).weights(progress: say).sorted }.value
    async let spanWeights = Task.detached { () -> [[(key: UInt32, row: [Float])]] in
      let weights = SpanTraining(examples: all).weights(progress: say)
      return [weights.units, weights.boundaries].map { $0.rows.map { ($0.key, Array($0.row)) } }
    }.value
    let (cues, spans) = await (cueWeights, spanWeights)
    say("\(cues.count) features of cues, \(spans[0].count) and \(spans[1].count) of spans")
    writer.add(.cues, labels: 1, cues, limit: 400_000)
    writer.add(.spans, labels: SpanLabeller.Label.count, spans[0], limit: 150_000)
    writer.add(
      .boundaries, labels: SpanLabeller.Label.count * SpanLabeller.Label.count, spans[1], limit: 60_000)
    return Data(writer.file())
  }

  private func words() throws -> [UInt8] {
    try kept("words") {
      say("classes of words")
      var writer = ModelWriter()
      writer.add(try WordClustering(contentsOf: vectors).classes(coarse: 100, fine: 800))
      return writer.file()
    }
  }

  /// The syntax learned from all articles but those of a fold.
  private func syntax(_ fold: Int, _ classes: [UInt8]) throws -> ModelFile {
    try ModelWriter.model(of: syntaxBytes(fold, classes))
  }

  private func syntaxBytes(_ fold: Int, _ classes: [UInt8]) throws -> [UInt8] {
    try kept("syntax-\(fold)") {
      let known = Corpus(
        articles: corpus.articles.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element))
      var writer = try ModelWriter(copying: classes)
      let classes = try WordClasses(ModelWriter.model(of: classes).section(.words))
      let examples = known.syntax(classes)
      say("syntax \(fold): \(examples.count) sentences")
      let tagger = TaggerTraining(examples: examples).weights { say("syntax \(fold): \($0)") }
      writer.add(.partsOfSpeech, labels: tagger.labels, tagger.rows, limit: 40_000)
      let trained = PartOfSpeechTagger(try LinearScorer(writer.model().section(.partsOfSpeech)))
      let tags = examples.map { trained.tags($0.words) }
      let parser = ParserTraining(examples: examples, tags: tags).weights { say("syntax \(fold): \($0)") }
      writer.add(.syntax, labels: parser.labels, parser.rows, limit: 50_000)
      return writer.file()
    }
  }

  /// What was made before, or is made now and kept.
  private func kept(_ name: String, _ make: () throws -> [UInt8]) throws -> [UInt8] {
    guard let work else { return try make() }
    let place = URL(fileURLWithPath: work).appendingPathComponent("\(name).model")
    if let data = try? Data(contentsOf: place) { return Array(data) }
    let bytes = try make()
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
    return bytes
  }
}
