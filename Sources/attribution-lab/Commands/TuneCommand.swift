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
  @Option(help: "Articles of our own, as `written` makes them.")
  var written: String?
  @Option(help: "How much is learned from each of those; one of gold counts one.")
  var weightOfWritten: Float = 2
  @Option(help: "Where to write the model.")
  var output: String

  func run() throws {
    var corpora = [(corpus: try Corpus(gold: gold, silver: nil), weight: Float(1))]
    if let written { corpora.append((try Corpus(gold: written, silver: nil), weightOfWritten)) }
    try SpeakerTuning(corpora: corpora, say: say).model().write(to: URL(fileURLWithPath: output))
  }
}
