import ArgumentParser
import Articles
import Attribution
import Encoder
import Foundation
import Language

/// Measures a model, stage by stage and end to end.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure a model stage by stage and end to end.")

  @OptionGroup var input: MeasuredInput

  func run() throws {
    let corpus = try input.corpus()
    let stages = try input.stages()
    if input.engine == .quick { print(StageScores(corpus, stages).report) }
    let engine = AttributionEngine(stages, encoder: try input.encoder())
    let readings = corpus.articles.map { ($0, engine.analyse($0.article, by: input.engine)) }
    let score = Score(readings)
    print(score.report)
    print(score.calibration(readings.map(\.1)))
  }
}

/// What is measured, and with which model.
struct MeasuredInput: ParsableArguments {
  @Option(help: "Annotated articles: JSON Lines, may be compressed, or a folder in brat's format.")
  var gold: String
  @Option(help: "Their silver linguistics.")
  var silver: String?
  @Option(help: "The model; that of the program when none is named.")
  var model: String?
  @Option(help: "What finds the quotes: quick or careful.")
  var engine: QuoteEngine = .quick
  @Option(help: "The weights of the careful engine's encoder; those of the program when none are named.")
  var weights: String?
  @Option(help: "Take only so many articles.")
  var limit: Int?
  @Option(help: "The probability from which a word is taken for a cue.")
  var threshold: Float?

  func corpus() throws -> Corpus { try Corpus(gold: gold, silver: silver, limit: limit) }

  func encoder() throws -> Encoder? {
    guard let weights else { return nil }
    let data = try Data(contentsOf: URL(fileURLWithPath: weights))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    bytes.copyBytes(from: data)
    return Encoder(try EncoderWeights(UnsafeRawBufferPointer(bytes)))
  }

  func stages() throws -> LearnedStages {
    var stages =
      if let model {
        try LearnedStages(ModelWriter.model(of: Array(Data(contentsOf: URL(fileURLWithPath: model)))))
      } else {
        try LearnedStages(ModelFile.embedded())
      }
    if let threshold { stages.threshold = threshold }
    return stages
  }
}

extension QuoteEngine: ExpressibleByArgument {}
