import Articles
import ReaderModel

/// An article of the library as `export --format json` and `jsonl` give it: what `quotes` gives, and the person's marks.
struct ExportRecord: Encodable {
  private struct Note: Encodable {
    /// The index of the quote in `quotes`.
    let quote: Int
    let note: String
  }

  private enum Key: String, CodingKey {
    case isRead, isStarred, tags, notes
  }

  private let stored: StoredArticle

  init(_ stored: StoredArticle) { self.stored = stored }

  func encode(to encoder: any Encoder) throws {
    let record = QuotesRecord(
      stored.analysis, url: stored.address, source: stored.summary.publication, engineVersion: stored.engineVersion)
    try record.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(stored.summary.marks.isRead, forKey: .isRead)
    try fields.encode(stored.summary.marks.isStarred, forKey: .isStarred)
    try fields.encode(stored.summary.marks.tags, forKey: .tags)
    try fields.encode(
      stored.notes.sorted { $0.key < $1.key }.map { Note(quote: $0.key, note: $0.value) }, forKey: .notes)
  }
}
