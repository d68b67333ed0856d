import Articles
import ReaderModel

/// Prints articles with their quotes, where there is no terminal to read them on.
struct PlainReading {
  let queue: InputQueue
  /// The cells of a line, or nil to leave paragraphs on one line.
  let measure: Int?

  func run() async throws {
    let reader = Reader()
    let text = ArticleText(measure: measure)
    let rendition = Rendition.quotes(measure: measure)
    let both = Rendition(
      text: { text.article($0.article) + "\n" + text.quoteList($0) }, json: rendition.json, columns: rendition.columns,
      rows: rendition.rows, markdown: rendition.markdown)
    try await Batch(queue: queue, rendition: both, format: .text) { (document) throws(ReadFailure) in
      reader.analyse(try reader.article(from: document))
    }.run()
  }
}
