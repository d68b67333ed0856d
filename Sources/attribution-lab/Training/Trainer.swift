import Attribution
import Foundation
import Language

/// Trains the stages one after the other, each on what the ones before it make of articles they have not seen.
struct Trainer: Sendable {
  let corpus: Corpus
  /// Articles that the careful engine labelled, of which cues and spans are learned too.
  var labelled: Corpus?
  /// How much is learned from a sentence of those, where one of the corpus counts one.
  var weightOfLabelled: Float = 0.5
  /// A file of word vectors; nil to keep the classes and likenesses of the program's model.
  let vectors: String?
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
    let folds = try (0..<Self.folds).map { fold in
      let linguistics = try Linguistics(models[fold] ?? ModelFile.embedded())
      return corpus.articles.indices.filter { $0 % Self.folds == fold }
        .flatMap { FrameExample.examples(of: corpus.articles[$0], linguistics) }
    }
    let all = folds.flatMap { $0 }
    say("\(all.count) sentences, \(all.reduce(0) { $0 + $1.frames.count }) cues")
    let others = try labelledExamples(models[Self.folds])
    // What each half makes of the other is what the judge learns from.
    var bytes: [[UInt8]] = Array(repeating: [], count: Self.folds + 1)
    say("likeness of words to cues")
    var likened = try ModelWriter(copying: syntaxBytes(Self.folds, classes))
    if let vectors {
      likened.add(.likeness, try likeness(all, vectors))
    } else {
      try likened.add(copying: [.likeness], of: .embedded())
    }
    let pronouns = try (0..<Self.folds).flatMap { fold in
      let linguistics = try Linguistics(models[fold] ?? ModelFile.embedded())
      return try corpus.articles.indices.filter { $0 % Self.folds == fold }
        .flatMap { try PronounExample.examples(of: corpus.articles[$0], linguistics) }
    }
    say("\(pronouns.count) pronouns that speak")
    let speakers = SpeakerTraining(examples: pronouns).weights(progress: say)
    likened.add(.speakers, labels: 1, speakers.sorted, limit: 5_000)
    let base = likened.file()
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for fold in 0...Self.folds {
        let known = fold == Self.folds ? all : folds.enumerated().filter { $0.offset != fold }.flatMap(\.element)
        group.addTask { (fold, try attribution(known + others, base, fold)) }
      }
      for try await (fold, written) in group { bytes[fold] = written }
    }
    let judgedFolds = try (0..<Self.folds).map { fold in
      let stages = try LearnedStages(ModelWriter.model(of: bytes[fold]))
      return folds[fold].flatMap { JudgementExample.examples(of: $0, stages) }
    }
    let judged = judgedFolds.flatMap { $0 }
    say("\(judged.count) frames to judge, \(share(judged.count { $0.share > 0 }, judged.count)) of them right")
    let judge = JudgementTraining(examples: judged).weights(progress: say)
    var writer = try ModelWriter(copying: bytes[Self.folds])
    writer.add(.judgement, labels: 1, judge.sorted, limit: 50_000)
    let confidence = try confidence(bytes, judgedFolds).weights { _ in }
    writer.add(.confidence, labels: 1, confidence.sorted, limit: 5_000)
    return Data(writer.file())
  }

  /// The sentences that the careful engine labelled, with the syntax of all articles of the corpus.
  private func labelledExamples(_ model: ModelFile?) throws -> [FrameExample] {
    guard let labelled else { return [] }
    let linguistics = try Linguistics(model ?? ModelFile.embedded())
    let examples = labelled.articles.flatMap {
      FrameExample.examples(of: $0, linguistics, weight: weightOfLabelled)
    }
    let cues = examples.reduce(0) { $0 + $1.frames.count }
    say("\(examples.count) sentences labelled by the careful engine, \(cues) cues")
    return examples
  }

  /// Whether quotes are right end to end, told of articles that the stages had not seen.
  private func confidence(_ models: [[UInt8]], _ judged: [[JudgementExample]]) throws -> JudgementTraining {
    var examples: [JudgementExample] = []
    for fold in 0..<Self.folds {
      let others = judged.enumerated().filter { $0.offset != fold }.flatMap(\.element)
      let judge = JudgementTraining(examples: others).weights { _ in }
      var writer = try ModelWriter(copying: models[fold])
      writer.add(.judgement, labels: 1, judge.sorted, limit: 50_000)
      let engine = AttributionEngine(try LearnedStages(writer.model()))
      let articles = corpus.articles.indices.filter { $0 % Self.folds == fold }.map { corpus.articles[$0] }
      let readings = articles.map { engine.reading(of: $0.article) }
      let score = Score(zip(articles, readings).map { ($0, $1.analysis) })
      say("articles not seen, fold \(fold):\n\(score.report)")
      for (reading, rights) in zip(readings, score.isRight) {
        examples += zip(reading.evidence, rights).map { JudgementExample(keys: $0, share: $1 ? 1 : 0) }
      }
    }
    return JudgementTraining(examples: examples)
  }

  /// Cue detection and spans, learned from examples.
  private func attribution(_ examples: [FrameExample], _ base: [UInt8], _ fold: Int) throws -> [UInt8] {
    var writer = try ModelWriter(copying: base)
    let likeness = try WordClasses(writer.model().section(.likeness))
    let cues = CueTraining(examples: examples, likeness: likeness).weights { say("\(fold): \($0)") }
    writer.add(.cues, labels: 1, cues.sorted, limit: 200_000)
    let spans = SpanTraining(examples: examples).weights { say("\(fold): \($0)") }
    say("\(fold): \(cues.sorted.count) features of cues, \(spans.units.count) and \(spans.boundaries.count) of spans")
    writer.add(.spans, labels: spans.units.labels, spans.units.rows, limit: 50_000)
    writer.add(.boundaries, labels: spans.boundaries.labels, spans.boundaries.rows, limit: 40_000)
    return writer.file()
  }

  private func likeness(
    _ examples: [FrameExample], _ vectors: String
  ) throws -> [(word: UInt32, coarse: UInt16, fine: UInt16)] {
    var verbs: [UInt32: (cue: Int, all: Int)] = [:]
    var nouns = verbs
    for example in examples {
      let cues = Set(example.frames.map(\.cue))
      for place in 0..<example.sentence.count where CueDetector.isCandidate(place, example.sentence) {
        let word = example.sentence.word(place).word
        func count(_ counts: inout [UInt32: (cue: Int, all: Int)]) {
          counts[word, default: (0, 0)].all += 1
          counts[word, default: (0, 0)].cue += cues.contains(place) ? 1 : 0
        }
        if example.sentence.tag(place).isVerb { count(&verbs) } else { count(&nouns) }
      }
    }
    return try WordClustering(contentsOf: vectors).likeness(verbs: verbs, nouns: nouns)
  }

  private func words() throws -> [UInt8] {
    guard let vectors else {
      var writer = ModelWriter()
      try writer.add(copying: [.words], of: .embedded())
      return writer.file()
    }
    return try kept("words") {
      say("classes of words")
      var writer = ModelWriter()
      writer.add(.words, try WordClustering(contentsOf: vectors).classes(coarse: 100, fine: 800))
      return writer.file()
    }
  }

  /// The syntax learned from all articles but those of a fold.
  private func syntax(_ fold: Int, _ classes: [UInt8]) throws -> ModelFile {
    try ModelWriter.model(of: syntaxBytes(fold, classes))
  }

  private func syntaxBytes(_ fold: Int, _ classes: [UInt8]) throws -> [UInt8] {
    guard corpus.hasSilver else {
      var writer = try ModelWriter(copying: classes)
      try writer.add(copying: [.partsOfSpeech, .names, .syntax], of: .embedded())
      return writer.file()
    }
    return try kept("syntax-\(fold)") {
      let known = Corpus(
        articles: corpus.articles.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element))
      var writer = try ModelWriter(copying: classes)
      let classes = try WordClasses(ModelWriter.model(of: classes).section(.words))
      let examples = known.syntax(classes)
      say("syntax \(fold): \(examples.count) sentences")
      let tagger = TaggerTraining(examples: examples).weights { say("syntax \(fold): \($0)") }
      writer.add(.partsOfSpeech, labels: tagger.labels, tagger.rows, limit: 35_000)
      let trained = PartOfSpeechTagger(try LinearScorer(writer.model().section(.partsOfSpeech)))
      let tags = examples.map { trained.tags($0.words) }
      let names = NameTraining(examples: examples, tags: tags).weights { say("syntax \(fold): \($0)") }
      writer.add(.names, labels: names.labels, names.rows, limit: 20_000)
      let parser = ParserTraining(examples: examples, tags: tags).weights { say("syntax \(fold): \($0)") }
      writer.add(.syntax, labels: parser.labels, parser.rows, limit: 60_000)
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
