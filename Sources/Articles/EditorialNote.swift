/// A line that the newsroom wrote about an article rather than in it.
public struct EditorialNote: Hashable, Sendable {
  /// What a note is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Who else reported: `A reported from B`.
    case contributors
    /// Where the article was printed.
    case print
    /// What was wrong before.
    case correction
    /// An invitation to write to the newsroom.
    case feedback
    /// That a part of the article is missing, which is said by whoever fetched it.
    case unfinished
    /// What the person noted on words that the article had before.
    case reader
  }

  /// What the note is for.
  public let kind: Kind
  /// The note as printed, white space folded.
  public let text: String

  /// Makes a note.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
