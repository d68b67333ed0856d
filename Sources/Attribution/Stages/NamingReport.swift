import Language

/// A sentence in which somebody calls something what stands in marks: `Ada Poe called the plan “a gift to the rich”`.
///
/// It is asked where the learned stages found no attribution in a sentence.
struct NamingReport {
  let reader: SentenceReader

  private static let confidence = 0.6
  /// How many units may stand between the verb and the marks.
  private static let longestObject = 14

  /// The attribution of what is called and of the words in marks.
  var draft: Draft? {
    let body = reader.body
    guard let quotation = body.first(where: reader.isQuotation), quotation > body.lowerBound + 1,
      let verb = (max(body.lowerBound + 1, quotation - Self.longestObject)..<quotation).last(where: {
        Self.verbs.contains(reader.lower($0))
      }), !(verb..<quotation).contains(where: reader.isMark),
      case .subject(let source) = SourceFinder(reader: reader).before(verb), !source.range.isEmpty,
      !isTitle(quotation),
      source.range.contains(where: reader.isCapitalised) || reader.isDeterminer(source.range.lowerBound)
        || reader.isPronoun(source.range.lowerBound)
    else { return nil }
    return Draft(
      content: [verb + 1..<quotation + 1], cue: [verb..<verb + 1], source: source.range, confidence: Self.confidence)
  }

  /// Whether words in marks are what something is called: `the “Morning Star”`.
  private func isTitle(_ unit: Int) -> Bool {
    let words = reader.text.tokens[reader.text.units[unit].tokens].filter { $0.kind == .word }
    return words.allSatisfy { $0.isCapitalised || $0.range.count < 4 }
  }

  private static let verbs = Set(
    ["call", "describe", "brand", "label", "dub", "dismiss", "denounce", "condemn", "hail", "praise", "characterise"]
      .flatMap(VerbForms.forms).filter { $0.tense == .past || $0.tense == .third }.map(\.form))
}
