import Articles
import Foundation
import GRDB

/// The paragraphs in which quotes stand, within one reading transaction.
struct QuoteContexts {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The same quotes with the paragraphs in which they stand; without these where they do not lie in their text.
  func around(_ quotes: [StoredQuote]) throws -> [StoredQuote] {
    let texts = try database.cachedStatement(sql: "SELECT text FROM body WHERE articleId = ?")
    let places = try database.cachedStatement(sql: "SELECT spans FROM quote WHERE id = ?")
    var contexts: [Int64: QuoteContext] = [:]
    for (article, quotes) in Dictionary(grouping: quotes, by: \.article) {
      guard let packed = try Data.fetchOne(texts, arguments: [article]),
        let bytes = PackedBytes(stored: packed).bytes
      else { continue }
      let text = IndexedText(String(decoding: bytes, as: UTF8.self))
      let paragraphs = Self.paragraphs(of: text)
      for quote in quotes {
        let spans = try String.fetchOne(places, arguments: [quote.id]).map { SpanList.lists($0) }
        guard let content = spans?.first else { continue }
        contexts[quote.id] = QuoteContext(of: content, in: text, paragraphs: paragraphs)
      }
    }
    return quotes.map { $0.with(contexts[$0.id]) }
  }

  /// The parts between blank lines.
  private static func paragraphs(of text: IndexedText) -> [TextSpan] {
    var paragraphs: [TextSpan] = []
    var start = 0
    var place = 0
    while place + 1 < text.count {
      if text.scalars[place] == "\n", text.scalars[place + 1] == "\n" {
        paragraphs.append(TextSpan(start, place))
        place += 2
        start = place
      } else {
        place += 1
      }
    }
    return paragraphs + [TextSpan(start, text.count)]
  }
}
