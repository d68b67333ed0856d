import Articles
import Queries

/// The way in for a fuzzer: everything that becomes of what people type into a search.
package struct QueryFuzzing: Sendable {
  private let library: ArticleDatabase

  /// Asks a library, and puts an article into it, so that there is one to ask for.
  ///
  /// - Throws: `LibraryFailure`.
  package init(library: ArticleDatabase) throws(LibraryFailure) {
    self.library = library
    let article = Article(
      origin: .standardInput, head: ArticleHead(title: "Ice", authors: ["Ada Poe"]), paragraphs: ["The ice is thin."])
    let raw = RawDocument(origin: .standardInput, bytes: Array(article.text.string.utf8))
    _ = try library.save([
      NewArticle(article: article, raw: raw, address: "/ice.txt", identifier: nil, publication: "fuzzing")
    ])
  }

  /// Reads bytes as a query, completes it at every place and asks it in every way.
  ///
  /// It ends, and traps only on a defect.
  package func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let count = text.unicodeScalars.count
    for caret in 0...min(count, 64) {
      guard let completion = QueryCompletion(of: text, at: caret) else { continue }
      precondition(completion.span.end == caret, "a completion stands before the caret")
    }
    checkWriting(text)
    do throws(LibraryFailure) { try askForPeople(text) } catch { preconditionFailure("the library refuses: \(error)") }
    do throws(QueryFailure) {
      let query = try QueryParser.query(text)
      do throws(LibraryFailure) { try ask(query) } catch { preconditionFailure("the library refuses: \(error)") }
    } catch {
      precondition(error.span.start >= 0 && error.span.end <= count, "a failure lies in the query")
    }
  }

  private func ask(_ query: Query) throws(LibraryFailure) {
    for order in ArticleOrder.allCases {
      let articles = try library.articles(matching: query, by: order)
      _ = try library.articles(matching: query, by: order, limit: 1)
      _ = try library.snippets(of: articles, for: query)
    }
    _ = try library.articleCount(matching: query)
  }

  /// Asks for people and quotes of these words, in which nothing has a meaning.
  private func askForPeople(_ words: String) throws(LibraryFailure) {
    _ = try library.peopleCount(named: words)
    _ = try library.quoteCount(of: [1], QuoteFilter(words: words))
    _ = try library.tags(beginning: words, limit: 1)
    _ = try library.publications(holding: words, limit: 1)
  }

  /// A value that a completion writes is read as it was.
  private func checkWriting(_ value: String) {
    guard !value.isEmpty else { return }
    let query: Query
    do throws(QueryFailure) { query = try QueryParser.query("tag:\(QueryCompletion.written(value))") } catch {
      preconditionFailure("a written value cannot be read: \(error)")
    }
    let scalars = value.unicodeScalars.map { "\"“”„".unicodeScalars.contains($0) ? " " : $0 }
    precondition(query == .field(.tag, .text(String(scalars: scalars), isPrefix: false)), "another value is read")
  }
}
