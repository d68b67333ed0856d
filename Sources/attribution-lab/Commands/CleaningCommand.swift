import ArgumentParser
import Articles
import Cleaning
import Foundation
import Language

/// Trains the weighing of signs of the cleaner, and measures it on families of forms that were held back.
struct CleaningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleaning", abstract: "Train what tells the pieces of a page apart, and write the model file.")

  @OptionGroup var source: PageSource
  @Option(help: "How many made-up pages to learn from.")
  var count = 4000
  @Option(help: "How often each written page is learned where a made-up one is learned once.")
  var repeats = 8
  @Option(help: "What a paragraph costs that is taken for an item of the page, where another mistake costs one.")
  var cost: Float = 10
  @Option(help: "The same number makes the same pages.")
  var seed: UInt64 = 14
  @Option(help: "Where to write the model.")
  var output = "Sources/CleaningModel/cleaning.model"

  /// So many weights of pieces are kept.
  private static let limit = 40_000

  func run() throws {
    var writer = try source.writer(of: .training, seed: seed)
    let written = try source.written().map { PieceExample($0, PieceSequence(IndexedText($0.text))) }
    let examples = (0..<count).map { _ in PieceExample(writer.page()) } + (0..<repeats).flatMap { _ in written }
    say("\(examples.count) pages, \(examples.reduce(0) { $0 + $1.items.count }) pieces")
    let (pieces, neighbours) = PieceTraining(examples: examples, costOfLoss: cost).weights(progress: say)
    var model = ModelWriter()
    model.add(.pieces, labels: PieceLabel.count, pieces.rows, limit: Self.limit)
    model.add(.pieceNeighbours, labels: PieceLabel.count * PieceLabel.count, neighbours.rows, limit: Self.limit)
    let file = Data(model.file())
    try file.write(to: URL(fileURLWithPath: output))
    say("\(file.count) bytes")
  }
}
