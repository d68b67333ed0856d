import Articles
import ReaderModel

/// Who said what in a file, a line for each quote.
func whoSaidWhat(in path: String) throws -> [String] {
  let reader = Reader()
  let analysis = reader.analyse(try reader.article(from: reader.document(at: path)))
  return analysis.quotes.map { quote in
    let speaker = analysis.speaker(of: quote)?.name ?? analysis.sourceText(of: quote)
    return "\(speaker): \(analysis.contentText(of: quote))"
  }
}

/// What one person said in all articles of a library, the newest first, once some files are in it.
func whatWasSaid(by name: String, in files: [String], library path: String) async throws -> [String] {
  let library = try Library(path: path)
  _ = try await Intake(into: library).add(InputQueue(files), report: { print("left out: \($0)") })
  try await library.analyse()
  let people = try library.people(named: name, limit: 10)
  return try library.quotes(of: people.map(\.id), limit: 100).map { quote in
    "\(quote.day?.description ?? "undated"), \(quote.title): \(quote.text)"
  }
}
