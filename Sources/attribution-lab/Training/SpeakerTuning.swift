import Attribution
import Foundation
import Language

/// Trains the choice of antecedents on what the program's own model makes of annotated articles.
struct SpeakerTuning {
  /// The articles, and how much is learned from each of them.
  let corpora: [(corpus: Corpus, weight: Float)]
  let say: @Sendable (String) -> Void

  /// The bytes of the program's model with the antecedents learned anew.
  func model() throws -> Data {
    let known = try ModelFile.embedded()
    let linguistics = try Linguistics(known)
    var examples: [PronounExample] = []
    for (corpus, weight) in corpora {
      let own = try corpus.articles.flatMap { try PronounExample.examples(of: $0, linguistics, weight: weight) }
      say("\(own.count) pronouns that speak, weight \(weight)")
      examples += own
    }
    let weights = SpeakerTraining(examples: examples).weights(progress: say)
    var writer = ModelWriter()
    let others = ModelFile.Section.allCases.filter { $0 != .speakers && (try? known.section($0)) != nil }
    try writer.add(copying: others, of: known)
    writer.add(.speakers, labels: 1, weights.sorted, limit: 5_000)
    return Data(writer.file())
  }
}
