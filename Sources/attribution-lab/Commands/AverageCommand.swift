import ArgumentParser
import Attribution
import Foundation
import Language

/// Takes for cues and spans the mean of the program's model and another, and keeps all else of the program's.
struct AverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "average",
    abstract: "Average cues and spans of the program's model with those of another.")

  @Option(help: "The other model.")
  var model: String
  @Option(help: "Where to write the model.")
  var output: String

  func run() throws {
    let other = try ModelWriter.model(of: Array(Data(contentsOf: URL(fileURLWithPath: model))))
    try Data(ModelWriter.average(.embedded(), other).file()).write(to: URL(fileURLWithPath: output))
  }
}

extension ModelWriter {
  /// The parts that are averaged.
  private static let averaged: [ModelFile.Section] = [.cues, .spans, .boundaries]

  /// A model with the parts of another, but with the mean of both where it is taken, of half as many features more.
  static func average(_ own: ModelFile, _ other: ModelFile) throws -> ModelWriter {
    var writer = ModelWriter()
    for section in ModelFile.Section.allCases {
      guard let content = try? own.section(section) else { continue }
      if averaged.contains(section) {
        let weights = StoredWeights(content)
        writer.add(
          section, labels: weights.labels, weights.mean(with: StoredWeights(try other.section(section))),
          limit: weights.rows.count * 3 / 2)
      } else {
        try writer.add(copying: [section], of: own)
      }
    }
    return writer
  }
}
