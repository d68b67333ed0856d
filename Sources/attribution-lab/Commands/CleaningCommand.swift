import ArgumentParser
import Cleaning
import Foundation
import Language

/// Trains the weighing of signs of the cleaner, and measures it on families of forms that were held back.
struct CleaningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleaning", abstract: "Train what tells the pieces of a page apart, and write the model file.")

  @OptionGroup var source: PageSource
  @Option(help: "How many pages to learn from.")
  var count = 5000
  @Option(help: "The same number makes the same pages.")
  var seed: UInt64 = 14
  @Option(help: "Where to write the model.")
  var output: String

  /// So many weights of pieces are kept.
  private static let limit = 24_000

  func run() throws {
    var writer = try source.writer(of: .training, seed: seed)
    let examples = (0..<count).map { _ in PieceExample(writer.page()) }
    say("\(examples.count) pages, \(examples.reduce(0) { $0 + $1.items.count }) pieces")
    let (pieces, neighbours) = PieceTraining(examples: examples).weights(progress: say)
    var model = ModelWriter()
    model.add(.pieces, labels: PieceLabel.count, pieces.rows, limit: Self.limit)
    model.add(.pieceNeighbours, labels: PieceLabel.count * PieceLabel.count, neighbours.rows, limit: Self.limit)
    let file = Data(model.file())
    try file.write(to: URL(fileURLWithPath: output))
    say("\(file.count) bytes")
  }
}
