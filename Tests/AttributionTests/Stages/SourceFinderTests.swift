import Articles
import Testing

@testable import Attribution

struct SourceFinderTests {
  /// The words before the first cue that are its source.
  private func source(_ sentence: String) -> String? {
    let text = marked(sentence)
    let reader = SentenceReader(text: text, sentence: text.sentences[0])
    guard let cue = text.sentences[0].last(where: { CueLexicon.isSpeech(text.lower($0)) }),
      case .subject(let found) = SourceFinder(reader: reader).before(cue)
    else { return nil }
    return String(scalars: text.scalars[text.span(found.range).range])
  }

  @Test(arguments: [
    ("Ada Poe said it rained.", "Ada Poe"), ("Ada Poe also said it rained.", "Ada Poe"),
    ("Ada Poe, the mayor, said it rained.", "Ada Poe, the mayor,"),
    ("On Monday, Ada Poe said it rained.", "Ada Poe"), ("The police in Hamar said it rained.", "The police in Hamar"),
    ("Ada Poe and Robert Roe said it rained.", "Ada Poe and Robert Roe"),
    ("It had rained, the mayor of Hamar said.", "the mayor of Hamar"),
    ("The town was dry, but she said it would rain.", "she"), ("Many people, officials said, had left.", "officials"),
    ("In an interview, Ada Poe, the mayor, said it rained.", "Ada Poe, the mayor,"),
    ("Ada Poe, who lives in Hamar, said it rained.", "Ada Poe, who lives in Hamar,"),
  ])
  func `the subject of a cue is found`(sentence: String, source expected: String) {
    #expect(
      source(sentence).map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
        == (expected.hasSuffix(",") ? String(expected.dropLast()) : expected))
  }
}
