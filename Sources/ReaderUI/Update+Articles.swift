import Articles
import Screen

extension AppState {
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
  mutating func show(_ article: Article, of entry: Int) {
    let wasEmpty = open == nil
    keepPlace()
    isOpening = false
    open = OpenArticle(entry: entry, article: article, measure: bodyMeasure)
    let quotes: Int? =
      if case .known(_, _, let count) = entries[entry].state { count } else { nil }
    entries[entry].state = .known(
      title: article.head.title ?? article.origin.identifier, day: article.head.published, quotes: quotes)
    if wasEmpty || selectedEntry == entry, focus == .articles { focus = .body }
    if let place = places[entry], place.offset >= 0, let line = open?.layout.line(at: place.offset) { open?.top = line }
    settle()
  }

  /// Remembers where the reading of the open article stops.
  mutating func keepPlace() {
    guard let open, !open.layout.lines.isEmpty else { return }
    let offset = open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
    places[open.entry] = Place(offset: offset, quote: open.selectedQuote)
  }

  /// Shows the quotes of the open article.
  mutating func show(_ whole: AnalysedArticle) {
    guard let entry = open?.entry else { return }
    let analysis = whole.limited(to: showsThoughts ? [.speech, .thought] : [.speech])
    open?.whole = whole
    open?.analysis = analysis
    open?.listing = QuoteListing(analysis, groupedByPerson: settings.groupedByPerson)
    if let quote = places[entry]?.quote, analysis.quotes.indices.contains(quote) {
      open?.selectedQuote = quote
      revealListing()
    }
    if case .known(let title, let day, _) = entries[entry].state {
      entries[entry].state = .known(title: title, day: day, quotes: analysis.quotes.count)
    }
  }

  /// Shows or hides the text as it came in.
  mutating func toggleOriginal() -> [Effect] {
    guard let entry = open?.entry else { return [] }
    if open?.original != nil {
      open?.original = nil
      return []
    }
    return [.loadOriginal(entry: entry, request: request)]
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
    let height = max(1, (layout[.articles]?.height ?? size.height - 1) - 1) / ArticlesPane.rowHeight
    if selectedEntry < entriesTop { entriesTop = selectedEntry }
    if selectedEntry >= entriesTop + max(1, height) { entriesTop = selectedEntry - max(1, height) + 1 }
  }
}
