import ArgumentParser
import Attribution
import Foundation
import Language

/// Trains cues, spans, judge and confidence anew and keeps all other stages of the program's model.
struct RetrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrain",
    abstract: "Train cues, spans, judge and confidence from several corpora; the other stages stay as they are.")

  @Option(help: "Annotated articles: JSON Lines, may be compressed.")
  var gold: String
  @Option(help: "A folder with what `train --work` kept of syntax, so that what parses gold has not seen it.")
  var work: String?
  @Option(help: "Articles of our own, as `written` makes them.")
  var written: String?
  @Option(help: "How much is learned from those; an annotated sentence counts one.")
  var weightOfWritten: Float = 3
  @Option(help: "Patterns of sentences with what is said in them, as `Written/sentences.txt` has them.")
  var sentences: String?
  @Option(help: "How much is learned from those.")
  var weightOfSentences: Float = 2
  @Option(help: "What `quotes --no-clean --engine careful --format jsonl` made of more articles, to learn from too.")
  var labelled: String?
  @Option(help: "How much is learned from those.")
  var weightOfLabelled: Float = 1
  @Option(parsing: .upToNextOption, help: "Models whose features are learned; without one features are chosen first.")
  var features: [String] = []
  @Option(help: "Where to write the model.")
  var output: String

  /// How many sentences are made of each pattern.
  private static let sentencesOfPattern = 12

  func run() async throws {
    let own = try ModelFile.embedded()
    func share(_ path: String, _ weight: Float, isJudged: Bool = true) throws -> Retraining.Share {
      Retraining.Share(
        corpus: try Corpus(gold: path, silver: nil), weight: weight, syntax: [own], isJudged: isJudged)
    }
    var shares = [try share(gold, 1)]
    if let work { shares[0].syntax = try (0..<Retraining.parts).map { try Self.model("\(work)/syntax-\($0).model") } }
    if let written { shares.append(try share(written, weightOfWritten)) }
    if let sentences {
      let made = MarkedSentences(try String(contentsOfFile: sentences, encoding: .utf8))
        .articles(each: Self.sentencesOfPattern)
      shares.append(
        Retraining.Share(
          corpus: Corpus(articles: try made.map { try TrainingArticle($0, silver: []) }), weight: weightOfSentences,
          syntax: [own]))
    }
    if let labelled { shares.append(try share(labelled, weightOfLabelled, isJudged: false)) }
    for share in shares { say("\(share.corpus.articles.count) articles, weight \(share.weight)") }
    try await Retraining(shares: shares, features: try features.map(Self.model), say: say)
      .model().write(to: URL(fileURLWithPath: output))
  }

  private static func model(_ path: String) throws -> ModelFile {
    try ModelWriter.model(of: Array(Data(contentsOf: URL(fileURLWithPath: path))))
  }
}
