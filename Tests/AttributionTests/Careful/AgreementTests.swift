import Language
import Testing

@testable import Attribution

/// What the encoder’s findings are worth beside what the quick engine sees.
struct AgreementTests {
  @Test(arguments: [
    ("[The mayor] <quipped> |the ice was thin|.", true), ("[The mayor] <wondered> |whether the ice was thin|.", true),
    ("[The mayor] <photographed> |the thin ice|.", false), ("[The mayor] <tried> |to skate on thin ice|.", false),
    ("The bridge <was called> |the ice was thin|.", false),
    ("[The mayor] wrote a <letter about> |the ice was thin|.", false),
    ("[The mayor] <wrote about> |the ice was thin|.", true),
  ])
  func `clauses that the encoder alone has count where somebody says them, other words only if likely`(
    found: String, counts: Bool
  ) throws {
    #expect(try (probability(of: found, 0.5) >= Agreement.threshold) == counts)
    #expect(try probability(of: found, 0.85) == 0.85)
    #expect(try probability(of: found, 0.3) == 0.3)
  }

  @Test func `what the quick engine sees too counts in any form`() throws {
    let found = "[The mayor] <photographed> |the thin ice|."
    #expect(try probability(of: found, 0.5, quick: (found, 0.4)) == 0.5)
    #expect(try probability(of: found, 0.5, quick: (found, 0.1)) < Agreement.threshold)
    let other = "|The mayor| photographed the <thin> ice."
    #expect(try probability(of: found, 0.5, quick: (other, 0.9)) < Agreement.threshold)
  }

  private func probability(of found: String, _ own: Float, quick: (String, Float)? = nil) throws -> Float {
    let text = marked(found.filter { !"|<>[]".contains($0) })
    let stages = try LearnedStages(ModelFile.embedded())
    let sentence = ParsedSentence(text, text.sentences[0], stages.linguistics)
    let agreement = Agreement(quick.map { [(Draft(marked: $0), $1)] } ?? [], in: sentence, of: text)
    return agreement.probability(of: Draft(marked: found), own)
  }
}
