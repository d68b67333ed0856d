import ArgumentParser
import Attribution
import Foundation
import Language

/// Trains the choice of antecedents anew and keeps all other stages of the program's model.
struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune", abstract: "Train the choice of antecedents alone; the other stages stay as they are.")

  @Option(help: "Annotated articles: JSON Lines, may be compressed.")
  var gold: String
  @Option(help: "Where to write the model.")
  var output: String

  func run() throws {
    let corpus = try Corpus(gold: gold, silver: nil)
    try SpeakerTuning(corpus: corpus, say: say).model().write(to: URL(fileURLWithPath: output))
  }
}
