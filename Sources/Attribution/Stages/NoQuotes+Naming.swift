import Articles
import Language

extension Frame {
  /// Whether what stands in marks is what something is called: `known as “The Hollow Men”`.
  func isNaming(_ sentence: ParsedSentence) -> Bool {
    let quotations = content.joined().filter(sentence.isQuotation)
    // `wrote the novel “The Salt Road”`, `celebrated with a rendition of “My Way.”`
    if quotations.count == 1, let first = quotations.first {
      let noun = sentence.word(first - 1).word == Self.ofWord ? first - 2 : first - 1
      if Self.works.contains(sentence.word(noun).word), sentence.tag(noun).isNoun, sentence.tag(cue).isVerb,
        first - cue <= 5, first > cue
      {
        return true
      }
    }
    guard let first = quotations.first(where: { sentence.word($0) == .fragment }),
      !quotations.contains(where: { sentence.word($0) == .speech })
    else { return false }
    if Self.names.contains(sentence.word(cue).word) { return true }
    // `The biscuits are called “moon stones”`
    if source == nil, Self.callings.contains(sentence.word(cue).word), first > cue,
      Self.passives.contains(sentence.word(cue - 1).word)
    {
      return true
    }
    // `The ship, called the “Morning Star”, sank`
    let isOfSomebody = source.map { $0.contains { sentence.word($0).shape & 33 == 1 } } ?? false
    return Self.callings.contains(sentence.word(cue).word) && sentence.isComma(cue - 1)
      && (!isOfSomebody || content.count == 1 && sentence.tag(cue).rawValue == Self.participle.rawValue)
      && (sentence.isQuotation(cue + 1) || sentence.isQuotation(cue + 2)) && sentence.word(first + 1).word != Self.by
  }

  private static let names = WordForm.hashes(
    of: "known titled entitled nicknamed named billed headlined emblazoned starred")
  private static let passives = WordForm.hashes(of: "is are was were been be being")
  private static let callings = WordForm.hashes(of: "called labelled labeled christened")
  private static let works = WordForm.hashes(
    of:
      """
      novel book film movie play song album poem essay memoir series show documentary single track opera musical painting
      episode game story magazine column exhibition sculpture ballet symphony podcast rendition version performance
      verses choruses renditions bars strains chorus screening recording cover verse production staging hymn anthem
      """)
  private static let ofWord = WordForm.hash(of: "of")
  private static let participle = PartOfSpeech(name: "VBN") ?? .none
  private static let by = WordForm.hash(of: "by")
}
