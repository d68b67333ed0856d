import Cleaning
import Language
import Testing

@testable import attribution_lab

/// What tells the pieces of a page apart, learned from pages that were made up.
struct PieceTrainingTests {
  private func examples(_ count: Int) throws -> [PieceExample] {
    var writer = PageWriter(
      forms: try PageWriterTests.forms.get(), part: .training, reports: PageWriterTests.reports, seed: 3)
    return (0..<count).map { _ in PieceExample(writer.page()) }
  }

  private func file(_ examples: [PieceExample]) -> [UInt8] {
    let (pieces, neighbours) = PieceTraining(examples: examples, rounds: 2).weights { _ in }
    var model = ModelWriter()
    model.add(.pieces, labels: PieceLabel.count, pieces.rows, limit: 1000)
    model.add(.pieceNeighbours, labels: PieceLabel.count * PieceLabel.count, neighbours.rows, limit: 1000)
    return model.file()
  }

  @Test func `the same pages give the same bytes`() throws {
    #expect(try file(examples(20)) == file(examples(20)))
  }

  @Test func `a piece is what most of it is of`() throws {
    let labels = Set(try examples(40).flatMap(\.labels))
    #expect(labels.isSuperset(of: [.report, .title, .boilerplate, .caption, .note]))
  }
}
