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
struct SpeakerResolver {
  private let text: MarkedText
  init(_ text: MarkedText) { self.text = text }
  func cast(for drafts: [Draft]) -> Cast { Cast(people: [], speakers: drafts.map { _ in nil }) }
}
