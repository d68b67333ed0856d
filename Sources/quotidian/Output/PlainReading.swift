import ReaderModel

/// Prints articles with their quotes, where there is no terminal to read them on.
struct PlainReading {
  let reader: Reader
  let inputs: [String]
  /// The cells of a line, or nil to leave paragraphs on one line.
  let measure: Int?

  func run() throws {
    let reader = reader
    let text = ArticleText(measure: measure)
    let rendition = Rendition.quotes(measure: measure)
    let both = Rendition(
      text: { text.article($0.article) + "\n" + text.quoteList($0) }, json: rendition.json, columns: rendition.columns,
      rows: rendition.rows, markdown: rendition.markdown)
    try Batch(inputs: inputs, readsRecords: false, rendition: both, format: .text) { (input) throws(ReadFailure) in
      reader.analyse(try reader.article(of: input, isClean: false))
    }.run()
  }
}
