import Articles
import Screen

extension ReadingScreen {
  func draw(on frame: inout Frame, in session: Session) {
    for (pane, rect) in layout.panes {
      let (left, right) = heading(of: pane, width: rect.width, in: session)
      Heading(left: left, right: right).draw(in: rect, isFocused: focus == pane, on: &frame)
      draw(pane, in: rect, session, on: &frame)
      if pane != .quotes { frame.highlight(session.preferences.highlights, in: rect.inset(top: 1)) }
      if rect.maxX < session.size.width {
        for y in rect.y..<rect.maxY { frame.put(Glyph("│"), x: rect.maxX, y: y, style: CellStyle(.border)) }
      }
    }
  }

  private func draw(_ pane: Pane, in rect: Rect, _ session: Session, on frame: inout Frame) {
    let inside = rect.inset(top: 1)
    switch pane {
    case .articles:
      let pane = ArticlesPane(reading: self, clock: session.clock, preferences: session.preferences)
      pane.draw(in: inside, on: &frame)
    case .body:
      if let open {
        BodyPane(open: open, rect: rect).draw(on: &frame)
      } else {
        let hint = isOpening ? "opening …" : "\(session.key(.open)) opens the selected article"
        draw(hint, in: inside, on: &frame)
      }
    case .quotes:
      guard let open else { return }
      guard let pane = quotesPane(of: open) else { return draw("finding quotes …", in: inside, on: &frame) }
      if open.quotes.isEmpty {
        let sentence =
          open.isSummary
          ? "Only a summary: \(session.key(.fullText)) fetches the article." : "This article quotes nobody."
        return draw(sentence, in: inside, on: &frame)
      }
      pane.draw(in: inside, from: open.listingTop, focused: focus == .quotes, on: &frame)
    }
  }

  /// What the heading of a pane says at its left and right.
  private func heading(of pane: Pane, width: Int, in session: Session) -> (String, String) {
    switch pane {
    case .articles: return ListHeading(query: query, place: list.place, unread: unread).parts(width: width)
    case .body:
      guard let open else { return ("Article", "") }
      return (bodyTitle(of: open), open.position(height: bodyHeight))
    case .quotes:
      let selected = open?.selectedQuote.map { "\($0 + 1)/" } ?? ""
      let title = session.settings.groupedByPerson ? "Quotes by person" : "Quotes"
      return (
        title + (open?.isReread == true ? " …" : ""), open?.analysis.map { "\(selected)\($0.quotes.count)" } ?? ""
      )
    }
  }

  /// What stands over the body: where the article comes from while its title shows below, then the title.
  private func bodyTitle(of open: OpenArticle) -> String {
    if open.original != nil { return "Original text" }
    let summary = summary(of: open)
    let title = open.article.head.title ?? summary?.title ?? "Article"
    guard open.top == 0, let publication = summary?.publication, !publication.isEmpty else { return title }
    return publication
  }

  private func draw(_ text: String, in rect: Rect, on frame: inout Frame) {
    let scalars = Array(text.unicodeScalars)
    let lines = LineWrapper(measure: rect.width - 2).lines(of: scalars, in: 0..<scalars.count)
    for (line, y) in zip(lines, (rect.y + 1)..<max(rect.y + 1, rect.maxY)) {
      frame.draw(Glyph.glyphs(of: scalars[line]), x: rect.x + 1, y: y, limit: rect.maxX, style: CellStyle(.faint))
    }
  }
}
