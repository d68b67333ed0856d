import ArgumentParser
import Attribution
import Foundation
import Language

/// Trains all stages and writes the model.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train every stage and write the model file.")

  @Option(help: "Annotated articles: JSON Lines, may be compressed, or a folder in brat's format.")
  var gold: String
  @Option(help: "Silver linguistics of the same articles; without them those of the program's model are kept.")
  var silver: String?
  @Option(help: "What `quotes --no-clean --engine careful --format jsonl` made of more articles, to learn from too.")
  var labelled: String?
  @Option(help: "How much is learned from those; an annotated sentence counts one.")
  var weightOfLabelled: Float = 0.5
  @Option(help: "Word vectors in the text form of GloVe; without them the program's classes of words are kept.")
  var vectors: String?
  @Option(help: "Where to write the model.")
  var output: String
  @Option(help: "Annotated articles to measure on.")
  var heldGold: String?
  @Option(help: "Their silver linguistics.")
  var heldSilver: String?
  @Option(help: "A folder for intermediate models; training goes on from those in it.")
  var work: String?
  @Option(help: "Take only so many articles.")
  var limit: Int?

  func run() async throws {
    say("reading \(gold)")
    let corpus = try Corpus(gold: gold, silver: silver, limit: limit)
    say("\(corpus.articles.count) articles")
    let held = try heldGold.map { try Corpus(gold: $0, silver: heldSilver) }
    let model = try await Trainer(
      corpus: corpus, labelled: labelled.map { try Corpus(gold: $0, silver: nil) }, weightOfLabelled: weightOfLabelled,
      vectors: vectors, work: work, say: say
    ).train()
    try model.write(to: URL(fileURLWithPath: output))
    if let held {
      let engine = AttributionEngine(try LearnedStages(ModelWriter.model(of: Array(model))))
      print(Score(held.articles.map { ($0, engine.analyse($0.article)) }).report)
    }
  }
}

/// Says a line of progress, with the time that has passed.
@Sendable func say(_ line: String) {
  let seconds = Int(ProcessInfo.processInfo.systemUptime - start)
  FileHandle.standardError.write(Data("[\(seconds) s] \(line)\n".utf8))
}

private let start = ProcessInfo.processInfo.systemUptime
