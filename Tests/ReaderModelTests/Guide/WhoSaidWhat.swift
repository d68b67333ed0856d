import ArticleStore
import Articles
import ReaderModel

/// Who said what in a file, a line for each quote.
func whoSaidWhat(in path: String) throws -> [String] {
  let reader = Reader()
  let article = try reader.article(at: .file(path: path))
  let analysis = reader.analyse(article)
  return analysis.quotes.map { quote in
    let speaker = analysis.speaker(of: quote)?.name ?? analysis.sourceText(of: quote)
    return "\(speaker): \(analysis.contentText(of: quote))"
  }
}

/// What one person said in all articles of a library, the newest first, once some files are in it.
func whatWasSaid(by name: String, in files: [String], library path: String) throws -> [String] {
  let library = try Library(path: path)
  let adding = Adding(to: library)
  var queue = InputQueue(files)
  _ = try adding.add(
    &queue, isAsked: { false }, report: { print("left out: \($0)") }, progress: { _, _ in })
  _ = try adding.analyse(isAsked: { false }, progress: { _, _ in })
  let people = try library.people(named: name, limit: 10)
  return try library.quotes(of: people.map(\.id), limit: 100).map { quote in
    "\(quote.day?.description ?? "undated"), \(quote.title): \(quote.text)"
  }
}
