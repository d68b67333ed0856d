import Articles
import Screen

extension ReadingScreen {
  /// Asks for an article; where one goes to a quote of it from a screen, with the quote's index among all.
  mutating func ask(for article: Int64, quote: Int? = nil) -> [Effect] {
    request += 1
    opening = Opening(article: article, quote: quote)
    return [.open(article: article, request: request)]
  }

  /// Asks for an article to begin with.
  mutating func begin(with article: Int64, in session: Session) -> [Effect] {
    place(focus: .body, in: session)
    return ask(for: article)
  }

  /// Selects a row of the list and asks for its article.
  mutating func openRow(_ index: Int, focusing: Bool = false, in session: Session) -> [Effect] {
    guard let number = list.rows.number(at: index) else { return [] }
    list.select(index)
    if focusing { focus(on: .body, in: session) }
    revealRow()
    return ask(for: number)
  }

  /// Opens the next or previous article of the list.
  mutating func openNeighbour(by step: Int, in session: inout Session) -> [Effect] {
    // In a list of what is unread, what was read meanwhile is passed by.
    let target = neighbour(by: step) { query.filterWithRead == nil || list[$0]?.marks.isRead != true }
    guard let target else {
      session.tell(step > 0 ? "this is the last article of the list" : "this is the first article of the list")
      return []
    }
    return openRow(target, in: session)
  }

  /// The next or previous row of a kind beside the open article; nil where there is none.
  private func neighbour(by step: Int, where isWanted: (Int) -> Bool) -> Int? {
    let opened = isOpening ? nil : open?.number
    let place = opened == nil ? list.selected : opened.flatMap { list.rows.index(of: $0) }
    // Where the list no longer has the open article, the one selected in its place is the next.
    var target = place.map { $0 + step } ?? (step > 0 ? list.selected : list.selected - 1)
    while (0..<list.count).contains(target), !isWanted(target) { target += step }
    return (0..<list.count).contains(target) ? target : nil
  }

  /// Asks for the open article anew, whose text has changed.
  mutating func openAnew(_ article: Int64) -> [Effect] {
    guard open?.number == article, opening == nil else { return [] }
    places[article] = Place(offset: -1, quote: nil)
    open?.top = 0
    return ask(for: article)
  }

  /// Whether an article was asked for that takes the place of the open one.
  var isOpening: Bool { opening.map { $0.quote == nil } ?? false }

  /// Whether one goes to a quote from a screen, and its article is not there yet.
  var isGoingToQuote: Bool { opening?.quote != nil }

  /// Gives up going to a quote, because its article is gone or no longer wanted.
  mutating func giveUpOpening() -> [Effect] {
    opening = nil
    request += 1
    return askForMissingQuotes()
  }

  /// Shows an article that was asked for.
  mutating func show(_ article: Article, address: String?, in session: Session) -> [Step] {
    guard let opening else { return [] }
    self.opening = nil
    let number = opening.article
    // Of an article that comes anew with another text, what shows stays where the new one has it too.
    let before = open?.number == number && opening.quote == nil ? open : nil
    var steps = open?.number == number ? [] : keepPlace().steps
    if opening.quote != nil {
      // What the panes had comes back once one goes back.
      steps.append(.push(Visit(open: open, focus: focus)))
      open = nil
    }
    let index = list.rows.index(of: number)
    let takesKeys = open == nil || list.selected == index
    layout = PaneLayout(size: session.size, settings: session.settings, focus: .body)
    let measure = bodyMeasure(in: session)
    open = OpenArticle(
      number: number, article: article, address: address, measure: measure, room: bodyRoom(measure),
      summary: list.rows[number], in: session)
    open?.wantedQuote = opening.quote
    if takesKeys, focus == .articles || opening.quote != nil { focus(on: .body, in: session) }
    if index != nil, query.isSearch, let snippet = list.rows.snippet(of: number), let found = snippet.matches.first {
      // What the library was searched for is marked in the text, too.
      open?.search = TextSearch(pattern: snippet.text[found].lowercased(), in: article.text)
      open?.search?.isOfLibrary = true
    }
    let row = index == nil ? nil : list.rows[number]
    let kept = before.flatMap { $0.top > 0 && $0.article.text != article.text ? $0.offset(in: article.text) : nil }
    if let offset = kept ?? startingOffset(of: article, number, row?.marks), let line = open?.layout.line(at: offset) {
      open?.top = line
    }
    if let pattern = before?.search?.pattern, let open, open.search == nil {
      self.open?.search = TextSearch(pattern: pattern, title: open.titleText, in: article.text)
    }
    settle(in: session)
    // To open an article is to read it, unless the person says otherwise.
    guard session.preferences.reading == .open else { return steps }
    guard let row else { return steps + [.work(.mark([number], .read(true), withReports: query.joinsReports))] }
    return steps + (row.marks.isRead ? [] : mark(row, .read(true)).steps)
  }

  /// Where the reading of an article goes on: where it stopped in this session, else in one before.
  private func startingOffset(of article: Article, _ number: Int64, _ marks: ArticleMarks?) -> Int? {
    if let place = places[number] { return place.offset >= 0 ? place.offset : nil }
    guard let paragraph = marks?.paragraph, article.paragraphs.indices.contains(paragraph), paragraph > 0
    else { return nil }
    return article.paragraphs[paragraph].start
  }

  /// Remembers where the reading of the open article stops.
  mutating func keepPlace() -> [Effect] {
    guard let open, !open.layout.lines.isEmpty else { return [] }
    let offset = open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
    places[open.number] = Place(offset: offset, quote: open.selectedQuote)
    let paragraph = max(0, open.article.paragraphs.partitioningIndex { $0.start > offset } - 1)
    list.know { $0.mark(open.number) { $0.paragraph = paragraph } }
    return [.keepPosition(article: open.number, paragraph: paragraph)]
  }

  /// Goes back from an article that was gone to from a screen.
  mutating func end(_ visit: Visit, in session: Session) -> [Effect] {
    let leaving = keepPlace()
    // Answers for the article that was visited are for nobody any more.
    request += 1
    opening = nil
    open = visit.open
    place(focus: visit.open == nil ? .articles : visit.focus, in: session)
    return leaving + askForMissingQuotes()
  }

  /// Asks for the open article anew where another request has come before its quotes.
  private mutating func askForMissingQuotes() -> [Effect] {
    guard let open, open.analysis == nil else { return [] }
    opening = Opening(article: open.number, quote: nil)
    return [.open(article: open.number, request: request)]
  }

  /// Shows or hides the text as it came in.
  mutating func toggleOriginal() -> [Effect] {
    guard let open else { return [] }
    guard open.original != nil else { return [.loadOriginal(article: open.number, request: request)] }
    self.open?.original = nil
    return []
  }

  /// Shows the text as it came in.
  mutating func showOriginal(_ text: IndexedText, in session: inout Session) {
    guard let open else { return }
    let layout = BodyLayout(text: text, measure: bodyMeasure(in: session))
    var original = OpenArticle.Original(text: text, layout: layout)
    original.top = layout.line(at: open.offset(in: text))
    original.search = open.search.map { TextSearch(pattern: $0.pattern, in: text) }
    self.open?.original = original
    clampBody()
    let removal = open.article.removed.isEmpty ? "cleaning removed nothing" : "marked where cleaning removed something"
    session.tell("original text, \(removal); \(session.key(.original)) goes back")
  }
}
