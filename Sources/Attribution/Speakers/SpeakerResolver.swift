import Articles
import Language

/// The people of an article's quotes, and who speaks in each.
struct Cast: Equatable, Sendable {
  /// Everyone who is quoted, in the order of the first quote.
  let people: [Person]
  /// For each draft the index of its speaker.
  let speakers: [Int?]
}

/// The last stage: which person of the article a source is.
///
/// Drafts are taken in the order of the text, so that a pronoun resolved in one sentence can be the antecedent of the
/// next.
struct SpeakerResolver {
  private let text: MarkedText
  private let names: [NameMention]
  private let roles: RoleFinder

  init(_ text: MarkedText) {
    self.text = text
    names = NameFinder(text).names()
    roles = RoleFinder(text: text)
  }

  /// The cast of the drafts, which must be in the order of the text.
  func cast(for drafts: [Draft]) -> Cast {
    var company = Company(names: names, text: text, roles: roles)
    var speakers: [Company.Speaker?] = []
    for (index, draft) in drafts.enumerated() {
      guard let source = draft.source else {
        // Words without a cue right behind a quote are its speaker's still.
        let isNext = index > 0 && paragraph(of: draft.start) - paragraph(of: drafts[index - 1].start) <= 1
        speakers.append(draft.cue.isEmpty && isNext ? speakers[index - 1] : nil)
        continue
      }
      let tokens = text.units[source.lowerBound].tokens.lowerBound..<text.units[source.upperBound - 1].tokens.upperBound
      speakers.append(company.speaker(for: tokens, previous: speakers.last ?? nil))
    }
    return company.cast(speakers)
  }

  private func paragraph(of unit: Int) -> Int { text.units[unit].paragraph }
}
