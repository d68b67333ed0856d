import ArgumentParser
import Attribution
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
    print(StageScores(corpus, stages).report)
    let engine = AttributionEngine(stages)
    let readings = corpus.articles.map { ($0, engine.analyse($0.article)) }
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
  @Option(help: "Take only so many articles.")
  var limit: Int?
  @Option(help: "The probability from which a word is taken for a cue.")
  var threshold: Float?

  func corpus() throws -> Corpus { try Corpus(gold: gold, silver: silver, limit: limit) }

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
