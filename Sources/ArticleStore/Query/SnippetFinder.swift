import Articles
import GRDB
import GRDBSQLite
import Queries

/// Finds the piece of a text that shows the words of a query, with the words that the full-text search takes for the
/// same.
///
/// SQLite's own `snippet()` walks through all articles that have a word to come to one of them.
struct SnippetFinder {
  /// A piece has so many words at most.
  private static let length = 16

  private let tokenizer: any FTS5Tokenizer
  private let phrases: [Phrase]

  /// Words one behind the other, as the tokenizer leaves them.
  struct Phrase {
    let words: [[UInt8]]
    /// Whether the last may be the beginning of a word.
    let isPrefix: Bool
  }

  /// Makes a finder of what a query asks of texts; nil where it asks for no words there.
  init?(_ query: Query, _ database: Database) throws {
    tokenizer = try database.makeTokenizer(.porter(wrapping: .unicode61(diacritics: .remove)))
    var phrases: [Phrase] = []
    for (text, isPrefix) in TextQuery.wordsOfText(query) {
      for spelling in FigureSpellings.all(of: text) {
        let words = try tokenizer.tokenize(query: spelling).map { Array($0.token.utf8) }
        if !words.isEmpty { phrases.append(Phrase(words: words, isPrefix: isPrefix)) }
      }
    }
    if phrases.isEmpty { return nil }
    self.phrases = phrases
  }

  /// The piece of a text in UTF-8 that has most of the phrases, from the beginning of a sentence where that is near.
  func snippet(of text: [UInt8]) -> Snippet? {
    let reading = SnippetReading(phrases, length: Self.length)
    text.withUnsafeBytes { bytes in
      let begin = bytes.bindMemory(to: CChar.self)
      // It ends early where enough was seen, which is no failure.
      _ = tokenizer.tokenize(
        context: Unmanaged.passUnretained(reading).toOpaque(), tokenization: .document, pText: begin.baseAddress,
        nText: CInt(begin.count)
      ) { context, _, token, length, start, end in
        guard let context, let token else { return SQLITE_ERROR }
        let reading = Unmanaged<SnippetReading>.fromOpaque(context).takeUnretainedValue()
        let word = UnsafeRawBufferPointer(start: token, count: Int(length))
        return reading.take(word, Int(start)..<Int(end)) ? SQLITE_OK : SQLITE_DONE
      }
    }
    return reading.snippet(of: text)
  }
}
