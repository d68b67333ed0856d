import Attribution
import Foundation
import Language

/// Trains the choice of antecedents on what the program's own model makes of annotated articles.
struct SpeakerTuning {
  let corpus: Corpus
  let say: @Sendable (String) -> Void

  /// The bytes of the program's model with the antecedents learned anew.
  func model() throws -> Data {
    let known = try ModelFile.embedded()
    let linguistics = try Linguistics(known)
    let examples = try corpus.articles.flatMap { try PronounExample.examples(of: $0, linguistics) }
    say("\(examples.count) pronouns that speak")
    let weights = SpeakerTraining(examples: examples).weights(progress: say)
    var writer = ModelWriter()
    try writer.add(copying: ModelFile.Section.allCases.filter { $0 != .speakers }, of: known)
    writer.add(.speakers, labels: 1, weights.sorted, limit: 5_000)
    return Data(writer.file())
  }
}
