import Articles
import Foundation
import GRDB

/// The paragraphs in which quotes stand, within one reading transaction.
struct QuoteContexts {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The same quotes with the paragraphs in which they stand; without these where they do not lie in their text.
  func around(_ quotes: [StoredQuote]) throws -> [StoredQuote] {
    let texts = try database.cachedStatement(sql: "SELECT text, paragraphs FROM body WHERE articleId = ?")
    let places = try database.cachedStatement(sql: "SELECT spans FROM quote WHERE id = ?")
    var contexts: [Int64: QuoteContext] = [:]
    for (article, quotes) in Dictionary(grouping: quotes, by: \.article) {
      guard let row = try Row.fetchOne(texts, arguments: [article]),
        let bytes = PackedBytes(stored: try row.decode(forColumn: "text")).bytes
      else { continue }
      let text = IndexedText(String(decoding: bytes, as: UTF8.self))
      let paragraphs = try SpanList.spans(row.decode(String.self, forColumn: "paragraphs"), within: text.count)
      for quote in quotes {
        let spans = try String.fetchOne(places, arguments: [quote.id])
        guard let content = try spans.map({ try SpanList.lists($0, within: text.count) })?.first else { continue }
        contexts[quote.id] = QuoteContext(of: content, in: text, paragraphs: paragraphs)
      }
    }
    return quotes.map { $0.with(contexts[$0.id]) }
  }
}
