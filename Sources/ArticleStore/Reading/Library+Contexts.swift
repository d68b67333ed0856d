import Articles
import Foundation
import GRDB

/// The paragraphs in which a quote stands.
public struct QuoteContext: Hashable, Sendable {
  /// The text from the start of the first paragraph to the end of the last.
  public let text: String
  /// Where the quote stands in it, in Unicode scalars of `text`.
  public let content: [TextSpan]
}

extension Library {
  /// For quotes, by their numbers in the library, the paragraphs in which they stand; those that are gone are left out.
  ///
  /// Throws `LibraryFailure`.
  public func contexts(of quotes: [StoredQuote]) throws(LibraryFailure) -> [Int64: QuoteContext] {
    let articles = Dictionary(grouping: quotes, by: \.article)
    return try read { database in
      let texts = try database.cachedStatement(sql: "SELECT text FROM body WHERE articleId = ?")
      let places = try database.cachedStatement(sql: "SELECT spans FROM quote WHERE id = ?")
      var contexts: [Int64: QuoteContext] = [:]
      for (article, quotes) in articles {
        guard let packed = try Data.fetchOne(texts, arguments: [article]),
          let bytes = PackedBytes(stored: packed).bytes
        else { continue }
        let text = IndexedText(String(decoding: bytes, as: UTF8.self))
        for quote in quotes {
          let spans = try String.fetchOne(places, arguments: [quote.id]).map { SpanList.lists($0) }
          if let content = spans?.first { contexts[quote.id] = QuoteContext(of: content, in: text) }
        }
      }
      return contexts
    }
  }
}

extension QuoteContext {
  /// The paragraphs of a quote; nil where it does not lie in the text.
  fileprivate init?(of content: [TextSpan], in text: IndexedText) {
    guard let first = content.first, let last = content.last, first.start <= last.end, last.end <= text.count else {
      return nil
    }
    func isParagraphEnd(_ index: Int) -> Bool {
      text.scalars[index] == "\n" && index + 1 < text.count && text.scalars[index + 1] == "\n"
    }
    let start = (0..<first.start).last { $0 > 0 && isParagraphEnd($0 - 1) }.map { $0 + 1 } ?? 0
    let end = (last.end..<max(last.end, text.count)).first(where: isParagraphEnd) ?? text.count
    self.init(
      text: text[TextSpan(start, end)],
      content: content.map { TextSpan(max(start, $0.start) - start, min(end, $0.end) - start) })
  }
}
