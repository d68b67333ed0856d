import ArticleStore
import Articles

extension Importing {
  /// A file that begins with more lines than these that are no articles is something else.
  private static let mostWithoutArticle = 16

  /// Takes articles with their quotes, as `quotes --format jsonl` prints them.
  func take(
    _ lines: NumberedLines, _ path: String, report: (any Error) -> Void,
    progress: (_ done: Int, _ share: Double?) -> Void
  ) async throws -> Tally {
    var tally = Tally()
    var portion: [PrintedArticle] = []
    var (held, isSeen): ([any Error], Bool) = ([], false)
    let database = library.database
    let saving = PortionSaving<PrintedArticle, SaveOutcome> { try database.save($0.map(\.found)) }
    func count(_ saved: [(PrintedArticle, SaveOutcome)]) {
      for (article, outcome) in saved {
        tally.count(outcome)
        if case .known = outcome { continue }
        if article.quotes != .current { tally.waiting += 1 }
      }
    }
    let reader = library.reader
    let container = path == "-" ? Origin.standardInput.label : path
    try await forEachLine(of: lines) { line in
      let origin = Origin.record(name: nil, container: container, line: line.number)
      return Result {
        guard let article = try PrintedArticle(line.bytes, at: origin, reader) else {
          throw ReadFailure.notARecord(origin.label)
        }
        return (article, line.number)
      }
    } _: { result in
      switch result {
      case .success(let (article, line)):
        isSeen = true
        if article.quotes == .misfitting { held.append(Failure.misfittingQuotes(path, line: line)) }
        portion.append(article)
      case .failure(let failure):
        held.append(failure)
        if !isSeen, held.count > Self.mostWithoutArticle { throw Failure.notAnArchive(path) }
      }
      if isSeen {
        held.forEach(report)
        held = []
      }
      if portion.count == Self.portion {
        count(try await saving.save(portion))
        portion = []
      }
      progress(tally.added + tally.known + portion.count, await lines.share)
    }
    held.forEach(report)
    count(try await saving.save(portion))
    count(try await saving.finish())
    return tally
  }
}
