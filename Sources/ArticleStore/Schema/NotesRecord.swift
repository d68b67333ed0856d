import Articles

/// What stands around an article and is looked at only when it is read.
struct NotesRecord: Codable {
  struct Note: Codable {
    let kind: String
    let text: String
  }
  struct Link: Codable {
    let target: String
    let start: Int
    let end: Int
  }
  let contributors: [String]
  let notes: [Note]
  /// Where words of the text lead; nil for texts.
  let links: [Link]?

  /// The text of a record of nothing.
  static let none = #"{"contributors":[],"notes":[]}"#

  init(_ head: ArticleHead, _ links: [ArticleLink]) {
    contributors = head.contributors
    self.links = links.isEmpty ? nil : links.map { Link(target: $0.target, start: $0.span.start, end: $0.span.end) }
    notes = head.notes.map { Note(kind: $0.kind.rawValue, text: $0.text) }
  }

  /// The links in a text of so many Unicode scalars.
  ///
  /// - Throws: `WrongValue` for one that does not lie in it.
  func articleLinks(within count: Int) throws -> [ArticleLink] {
    try (links ?? []).map { link in
      guard let span = TextSpan(link.start, link.end, within: count) else {
        throw WrongValue(reason: "a link at \(link.start)-\(link.end)")
      }
      return ArticleLink(target: link.target, span: span)
    }
  }

  /// The lines of the newsroom.
  ///
  /// - Throws: `WrongValue` for one of an unknown kind.
  func editorialNotes() throws -> [EditorialNote] {
    try notes.map { note in
      guard let kind = EditorialNote.Kind(rawValue: note.kind) else {
        throw WrongValue(reason: "a note of the kind “\(note.kind)”")
      }
      return EditorialNote(kind: kind, text: note.text)
    }
  }
}
