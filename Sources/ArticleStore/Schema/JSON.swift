import Articles
import Foundation

/// Small values in text columns.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}

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

  /// The links that lie inside a text of so many Unicode scalars.
  func articleLinks(within count: Int) -> [ArticleLink] {
    (links ?? []).compactMap { link in
      guard 0 <= link.start, link.start <= link.end, link.end <= count else { return nil }
      return ArticleLink(target: link.target, span: TextSpan(link.start, link.end))
    }
  }

  var editorialNotes: [EditorialNote] {
    notes.compactMap { note in EditorialNote.Kind(rawValue: note.kind).map { EditorialNote(kind: $0, text: note.text) }
    }
  }
}
