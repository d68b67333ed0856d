import Articles
import Language

/// How sure one can be at most of who speaks, by what the article leaves open.
///
/// The estimator learned on one country’s news of one year, whose people all have a name or an office. Articles of our own
/// from all over the world showed where it is too sure: people whom an article certainly names, and of whom nothing but a
/// description was found.
struct SpeakerDoubt {
  let text: MarkedText

  /// The highest confidence that a quote of this speaker may have.
  func most(_ draft: Draft, _ speaker: Person?) -> Double {
    guard let source = draft.source else { return 1 }
    guard let speaker else { return isPronoun(source) ? Self.ofNobody : 1 }
    switch speaker.kind {
    case .group where isDefinite(source) || hasNameBehindComma(source): return Self.ofDescription
    case .person where !speaker.name.contains(" "): return Self.ofSingleName
    default: return 1
    }
  }

  private static let ofNobody = 0.6
  private static let ofDescription = 0.8
  private static let ofSingleName = 0.89

  private func isPronoun(_ source: Range<Int>) -> Bool {
    source.count == 1 && ["he", "she"].contains(text.lower(source.lowerBound))
  }

  /// Whether a source is one whom the article must have told of: `the striker`.
  private func isDefinite(_ source: Range<Int>) -> Bool {
    guard text.lower(source.lowerBound) == "the", source.count <= 3 else { return false }
    let noun = text.lower(source.upperBound - 1)
    return !PeopleWords.isGroup(noun) && (PeopleWords.isPerson(noun) || PeopleWords.isLoose(noun))
  }

  /// Whether words with capitals stand behind a comma of a source: `his roommate, Ike`.
  private func hasNameBehindComma(_ source: Range<Int>) -> Bool {
    source.dropLast().contains { unit in
      text.lower(unit) == "," && !text.units[unit + 1].isQuotation && text.token(unit + 1).isCapitalised
    }
  }
}
