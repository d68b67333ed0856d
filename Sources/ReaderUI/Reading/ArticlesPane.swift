import Articles
import Screen

/// The list of articles: title, under it date, tags and number of quotes, and under that what a search found.
struct ArticlesPane {
  /// From so many columns on, all of an article stands on one line.
  static let wide = 76
  /// From so many on, rows in a form of the person’s own say something.
  static let roomy = 60

  let reading: ReadingScreen
  let clock: WallClock
  /// How the person wants dates and rows.
  let preferences: Preferences

  private func time(of article: ArticleSummary) -> String {
    PublicationTime(article, clock).short(as: preferences.dateFormat)
  }

  /// Draws the rows that fit.
  func draw(in rect: Rect, on frame: inout Frame) {
    let list = reading.list
    if list.count == 0 {
      let text = list.rows.count == nil ? "…" : reading.query.filter.isEmpty ? "no articles" : "nothing found"
      frame.draw(text, x: rect.x + 1, y: rect.y + 1, limit: rect.maxX, style: CellStyle(.faint))
    }
    for (line, index) in list.visible(height: rect.height, lines: reading.rowHeight).enumerated() {
      let y = rect.y + line * reading.rowHeight
      draw(index, in: rect, y: y, on: &frame)
      if index == list.selected {
        let row = Rect(x: rect.x, y: y, width: rect.width, height: reading.rowHeight)
        frame.emphasise(row, reading.focus == .articles ? [.selected, .focused] : .selected)
      }
    }
  }

  private func draw(_ index: Int, in rect: Rect, y: Int, on frame: inout Frame) {
    let number = reading.list.rows.number(at: index)
    let article = reading.list[index]
    let isOpen = reading.open != nil && reading.open?.number == number
    let isNew = article.map { !$0.marks.isRead } ?? false
    frame.draw(isOpen ? "▸" : isNew ? "•" : " ", x: rect.x, y: y, limit: rect.maxX, style: CellStyle(.title))
    let style = CellStyle(isOpen || isNew ? .title : .text)
    if let format = preferences.listFormat, reading.takesListFormat {
      let room = rect.width - 3
      let text = article.map { format.line(fields(of: $0, at: index, time(of: $0)), width: room) } ?? "…"
      frame.draw(text, x: rect.x + 2, y: y, limit: rect.maxX - 1, style: style)
      if let article, reading.query.isSearch, let snippet = reading.list.rows.snippet(of: article.id), y + 1 < rect.maxY
      {
        draw(snippet, in: rect, y: y + 1, on: &frame)
      }
      return
    }
    guard !reading.isWide else {
      return drawLine(article, style, in: rect, y: y, on: &frame)
    }
    frame.draw(article?.title ?? "…", x: rect.x + 2, y: y, limit: rect.maxX - 1, style: style)
    guard let article else { return }
    // A hollow mark says that the article is not kept.
    if article.marks.isStarred {
      frame.draw(article.isKept ? "★" : "☆", x: rect.x, y: y + 1, limit: rect.maxX, style: CellStyle(.title))
    } else if !article.isKept {
      frame.draw("○", x: rect.x, y: y + 1, limit: rect.maxX, style: CellStyle(.faint))
    }
    drawDetail(of: article, in: rect, y: y + 1, on: &frame)
    if reading.query.isSearch, let snippet = reading.list.rows.snippet(of: article.id), y + 2 < rect.maxY {
      draw(snippet, in: rect, y: y + 2, on: &frame)
    }
  }

  /// What a form of rows can ask for; of its feed only where the list has several, as with newsboat.
  private func fields(of article: ArticleSummary, at index: Int, _ time: String) -> [RowFormat.Field: String] {
    let isNew = !article.marks.isRead
    // What has a day and no time takes the room of both, so that columns stay columns.
    let room = time.isEmpty ? 0 : preferences.dateFormat?.width ?? Self.timeWidth
    return [
      .number: (index + 1).grouped, .flags: (isNew ? "N" : " ") + (article.marks.isStarred ? "★" : " "),
      .date: time + String(repeating: " ", count: max(0, room - DisplayWidth.of(time))),
      .feed: reading.query.isOfOneFeed ? "" : article.publication, .title: article.title,
      .quotes: article.quoteCount.map { $0 == 0 ? "" : $0.grouped } ?? "",
      .tags: article.marks.tags.joined(separator: ", "),
      .reports: article.reportCount > 1 ? article.paperCount.grouped : "",
      .attachments: article.attachments.joined(separator: ", "),
    ]
  }

  /// All of an article on one line: star, time, title and tags, and at the right the feed and the number of quotes.
  private func drawLine(_ article: ArticleSummary?, _ style: CellStyle, in rect: Rect, y: Int, on frame: inout Frame) {
    let time = article.map(time(of:)) ?? ""
    let start = rect.x + max(Self.timeWidth, preferences.dateFormat?.width ?? 0) + 5
    guard let article else {
      frame.draw("…", x: start, y: y, limit: rect.maxX - 1, style: style)
      return
    }
    let star = article.marks.isStarred ? (article.isKept ? "★" : "☆") : article.isKept ? " " : "○"
    frame.draw(star, x: rect.x + 1, y: y, limit: rect.maxX, style: CellStyle(.title))
    frame.draw(time, x: rect.x + 3, y: y, limit: start - 1, style: CellStyle(.faint))
    let count = article.quoteCount.map { $0 == 0 ? "" : "“\($0)”" } ?? "…"
    let right = rect.maxX - 1 - Self.countWidth
    frame.draw(
      count, x: rect.maxX - 1 - DisplayWidth.of(count), y: y, limit: rect.maxX - 1, style: CellStyle(.faint))
    var end = right - 1
    if !reading.query.isOfOneFeed, !article.publication.isEmpty {
      let width = max(Self.least, rect.width / 6)
      end = right - width - 2
      frame.draw(article.publication, x: end + 1, y: y, limit: right - 1, style: CellStyle(.faint))
    }
    let x = frame.draw(article.title, x: start, y: y, limit: end, style: style)
    let notes = (notes(on: article) + article.ownTags.map { "#\($0)" }).map { " \($0)" }.joined()
    if x < end { frame.draw(notes, x: x, y: y, limit: end, style: CellStyle(.faint)) }
  }

  /// What is attached, and in how many papers the report of which agency is, where the list has one row for all of them.
  private func notes(on article: ArticleSummary) -> [String] {
    let isJoined = article.reportCount > 1 && reading.query.joinsReports
    let agency = article.agency.map { "\($0) · " } ?? ""
    return article.attachments.map { "[\($0)]" }
      + (isJoined ? ["\(agency)\(Self.printings(of: article))"] : [])
  }

  /// In how many papers a report is; of one that has it several times, how often.
  private static func printings(of article: ArticleSummary) -> String {
    article.paperCount > 1 ? "in \(article.paperCount.grouped) papers" : "\(article.reportCount.grouped) versions"
  }

  /// The cells of a time, of a number of quotes, and the fewest of the name of a feed.
  private static let (timeWidth, countWidth, least) = (10, 6, 14)

  private func drawDetail(of article: ArticleSummary, in rect: Rect, y: Int, on frame: inout Frame) {
    let limit = rect.maxX - 1
    // The number of quotes always shows; where there is no room for the word it stands in quotation marks.
    let count = article.quoteCount.map { $0 == 0 ? "" : rect.width < 32 ? "“\($0)”" : counted($0, "quote") } ?? ""
    let right = max(rect.x + 2, limit - DisplayWidth.of(count))
    let parts =
      notes(on: article) + [time(of: article), reading.query.isOfOneFeed ? "" : article.publication]
      + article.ownTags.map { "#\($0)" }
    let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    let isBare = text.isEmpty && article.quoteCount == nil
    frame.draw(
      isBare ? "…" : text, x: rect.x + 2, y: y, limit: max(rect.x + 2, right - 1), style: CellStyle(.faint))
    frame.draw(count, x: right, y: y, limit: limit, style: CellStyle(.faint))
  }

  private func draw(_ snippet: Snippet, in rect: Rect, y: Int, on frame: inout Frame) {
    let scalars = snippet.text.scalars
    let room = rect.width - 3
    var x = rect.x + 2
    for offset in snippet.part(in: room) {
      if x + LineWrapper.cells(of: scalars[offset]) >= rect.maxX - 1, offset < scalars.count - 1 {
        frame.put(Glyph("…"), x: x, y: y, style: CellStyle(.faint))
        return
      }
      let isMatch = snippet.matches.contains { $0.contains(offset) }
      let style = CellStyle(.faint, emphasis: isMatch ? .match : [])
      x = frame.draw(Glyph.glyphs(of: scalars[offset...offset]), x: x, y: y, limit: rect.maxX - 1, style: style)
    }
  }
}
