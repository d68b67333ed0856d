import Articles
import Screen

extension AppState {
  /// Asks for an article of the library to begin with.
  public mutating func begin(with article: Int64) -> [Effect] {
    request += 1
    isOpening = true
    focus = .body
    return [.openArticle(article, request: request)]
  }

  /// Selects an entry of the list and asks for its article; nothing happens at the ends of the list.
  mutating func openEntry(_ index: Int, focusing: Bool = false) -> [Effect] {
    guard entries.indices.contains(index) else { return [] }
    selectedEntry = index
    revealEntry()
    request += 1
    isOpening = true
    if focusing, open != nil { focus = .body }
    return [.open(entry: index, request: request)]
  }

  /// Shows an article that was asked for.
  mutating func show(_ article: Article, of entry: Int?, address: String?) -> [Effect] {
    let wasEmpty = open == nil
    let leaving = keepPlace()
    let entry = entries.index(of: article.origin, before: entry ?? -1)
    isOpening = false
    open = OpenArticle(entry: entry, article: article, address: address, measure: bodyMeasure)
    if wasEmpty || selectedEntry == entry || jump != nil, focus == .articles { focus = .body }
    if let entry, listQuery.isSearch, let snippet = entries.snippet(at: entry), let found = snippet.matches.first {
      // What the library was searched for is marked in the text, too.
      open?.search = TextSearch(pattern: snippet.text[found].lowercased(), in: article.text)
    }
    let marks = entry.flatMap { entries[$0].marks }
    if let offset = startingOffset(of: article, marks), let line = open?.layout.line(at: offset) { open?.top = line }
    settle()
    guard let entry else {
      if case .library(let number) = article.origin { return leaving + [.mark([number], .read(true))] }
      return leaving
    }
    let quotes: Int? =
      if case .known(_, _, let count) = entries[entry].state { count } else { nil }
    entries[entry].state = .known(
      title: article.head.title ?? article.origin.identifier, day: article.head.published, quotes: quotes)
    guard marks == nil, case .library(let number) = article.origin else {
      return leaving + (marks?.isRead == false ? mark(entry, .read(true)) : [])
    }
    return leaving + [.mark([number], .read(true))]
  }

  /// Where the reading of an article goes on: where it stopped in this session, else in one before.
  private func startingOffset(of article: Article, _ marks: EntryMarks?) -> Int? {
    if let place = places[article.origin] { return place.offset >= 0 ? place.offset : nil }
    guard let paragraph = marks?.paragraph, article.paragraphs.indices.contains(paragraph), paragraph > 0
    else { return nil }
    return article.paragraphs[paragraph].start
  }

  /// Remembers where the reading of the open article stops.
  mutating func keepPlace() -> [Effect] {
    guard let open, !open.layout.lines.isEmpty else { return [] }
    let offset = open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
    places[open.article.origin] = Place(offset: offset, quote: open.selectedQuote)
    guard case .library(let number) = open.article.origin else { return [] }
    let paragraph = max(0, open.article.paragraphs.partitioningIndex { $0.start > offset } - 1)
    if let entry = open.entry { entries[entry].marks?.paragraph = paragraph }
    return [.keepPosition(article: number, paragraph: paragraph)]
  }

  /// Shows the quotes of the open article.
  mutating func show(_ whole: AnalysedArticle) {
    guard let origin = open?.article.origin else { return }
    let acts: Set<QuoteAct> = showsThoughts ? [.speech, .thought] : [.speech]
    let analysis = whole.limited(to: acts)
    open?.whole = whole
    open?.analysis = analysis
    open?.wholeNumbers = whole.quotes.indices.filter { acts.contains(whole.quotes[$0].act) }
    open?.listing = QuoteListing(analysis, groupedByPerson: settings.groupedByPerson)
    if let jump, case .library(jump.article) = origin {
      self.jump = nil
      if let quote = open?.wholeNumbers.firstIndex(of: jump.quote) { selectQuote(quote) }
    } else if let quote = places[origin]?.quote, analysis.quotes.indices.contains(quote) {
      open?.selectedQuote = quote
      revealListing()
    }
    if let entry = open?.entry, case .known(let title, let day, _) = entries[entry].state {
      entries[entry].state = .known(title: title, day: day, quotes: whole.quotes.count { $0.act == .speech })
    }
  }

  /// Remembers what the panes had when an article was asked for from a screen.
  mutating func beginVisit(request: Int) -> [Effect] {
    guard jump?.request == request else {
      jump = nil
      return []
    }
    let leaving = keepPlace()
    push(.visit(LibraryScreen.Visit(open: open, focus: focus)))
    open = nil
    focus = .articles
    return leaving
  }

  /// Shows or hides the text as it came in.
  mutating func toggleOriginal() -> [Effect] {
    guard let origin = open?.article.origin else { return [] }
    if open?.original != nil {
      open?.original = nil
      return []
    }
    return [.loadOriginal(origin, request: request)]
  }

  /// Shows the text as it came in.
  mutating func showOriginal(_ text: IndexedText) {
    guard let open else { return }
    let layout = BodyLayout(text: text, measure: bodyMeasure)
    var original = OpenArticle.Original(text: text, layout: layout)
    original.top = layout.line(at: open.offset(in: text))
    original.search = open.search.map { TextSearch(pattern: $0.pattern, in: text) }
    self.open?.original = original
    clampBody()
    message = Message("original text, marked where cleaning removed something; \\ goes back")
  }

  /// Scrolls the list so that the selected entry shows.
  mutating func revealEntry() {
    let height = max(1, (layout[.articles]?.height ?? size.height - 1) - 1) / entryHeight
    if selectedEntry < entriesTop { entriesTop = selectedEntry }
    if selectedEntry >= entriesTop + max(1, height) { entriesTop = selectedEntry - max(1, height) + 1 }
  }
}
