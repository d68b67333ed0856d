import Articles
import Screen

/// The articles that are one report under other links and headlines, with what each changed.
struct VersionsScreen: Layer {
  /// The article that the others are compared with.
  let article: Int64
  private(set) var list = ScrollingList(LoadedRows<ReportVersion>())
  private let request: Int

  /// So many changes of a version show.
  private static let mostChanges = 3
  /// No wider than this, as text is not read well across a wide screen.
  private static let widest = 100

  /// Goes to the versions of a report.
  static func opening(_ article: Int64, in session: inout Session) -> [Step] {
    let screen = VersionsScreen(article: article, request: session.nextScreenRequest())
    return [.push(screen), .work(.loadVersions(of: article, request: screen.request))]
  }

  private init(article: Int64, request: Int) {
    self.article = article
    self.request = request
  }

  var context: KeyContext { .variants }
  var cover: LayerCover { .whole }
  var status: String { list.rows.count.map { "one report in \(counted($0, "article"))" } ?? "…" }
  var hints: [(command: Command, label: String)] { [(.open, "article"), (.help, "help")] }

  func meets(_ need: Need) -> Bool {
    switch need {
    case .selection: list.selectedRow != nil
    case .selectedQuote: false
    default: true
    }
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command, page: max(1, session.size.height / 4)) {
      settle(in: session)
      return []
    }
    switch command {
    // Where the report is read there is no quote to go to; the first is as good as any.
    case .open: return list.selectedRow.map { [.showQuote(0, article: $0.summary.id)] } ?? []
    case .back: return [.leave]
    default: return nil
    }
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .versionsLoaded(request, let versions):
      list.change { $0.all = versions }
      settle(in: session)
    case .libraryChanged: return [.work(.loadVersions(of: article, request: request))]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) {
    let screen = self
    list.reveal(height: max(1, session.screen.height - 1), gap: 1) { screen.lines(ofRow: $0).count + 1 }
  }

  func draw(on frame: inout Frame, in session: Session) {
    let whole = session.screen
    Heading(left: "The same report", right: list.place ?? "").draw(in: whole, isFocused: true, on: &frame)
    var y = 1
    for row in list.top..<max(list.top, list.count) where y < whole.maxY {
      let lines = lines(ofRow: row)
      let width = min(whole.width, Self.widest)
      for (line, y) in zip(lines, y..<whole.maxY) {
        var x = 1
        for (text, style) in line where x < width - 1 {
          x = frame.draw(text, x: x, y: y, limit: width - 1, style: style)
        }
      }
      if row == list.selected {
        frame.emphasise(Rect(x: 0, y: y, width: width, height: min(lines.count, whole.maxY - y)), .selected)
        frame.emphasise(Rect(x: 0, y: y, width: width, height: 1), .focused)
      }
      y += lines.count + 1
    }
  }

  private func lines(ofRow row: Int) -> [StyledLine] {
    guard let version = list[row] else { return [] }
    let summary = version.summary
    let head: StyledLine = [
      (summary.published.map { "\($0)  " } ?? "", CellStyle(.dateline)),
      (summary.publication.isEmpty ? "" : "\(summary.publication) · ", CellStyle(.text)),
      (summary.title, CellStyle(.title)), (version.isBase ? " · this article" : "", CellStyle(.key)),
    ]
    guard !version.isBase else { return [head] }
    let (missing, added) = (version.missing, version.added)
    guard !missing.isEmpty || !added.isEmpty else { return [head, [("  the same text", CellStyle(.faint))]] }
    func some(_ sentences: [String], _ mark: String) -> [StyledLine] {
      sentences.prefix(Self.mostChanges).map { [("  \(mark) ", CellStyle(.key)), ($0, CellStyle(.text))] }
    }
    let counts =
      "  \(counted(missing.count, "sentence")) of this article left out, \(counted(added.count, "other")) there"
    return [head, [(counts, CellStyle(.faint))]] + some(added, "+") + some(missing, "−")
  }
}
