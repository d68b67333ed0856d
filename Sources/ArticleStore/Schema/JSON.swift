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
  let contributors: [String]
  let notes: [Note]

  /// The text of a record of nothing.
  static let none = #"{"contributors":[],"notes":[]}"#

  init(_ head: ArticleHead) {
    contributors = head.contributors
    notes = head.notes.map { Note(kind: $0.kind.rawValue, text: $0.text) }
  }

  var editorialNotes: [EditorialNote] {
    notes.compactMap { note in EditorialNote.Kind(rawValue: note.kind).map { EditorialNote(kind: $0, text: note.text) }
    }
  }
}
