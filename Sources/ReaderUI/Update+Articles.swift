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
    isOpening = false
    open = OpenArticle(entry: entry, article: article, measure: bodyMeasure)
    let quotes: Int? =
      if case .known(_, _, let count) = entries[entry].state { count } else { nil }
    entries[entry].state = .known(
      title: article.head.title ?? article.origin.identifier, day: article.head.published, quotes: quotes)
    if wasEmpty || selectedEntry == entry, focus == .articles { focus = .body }
    settle()
  }

  /// Shows the quotes of the open article.
  mutating func show(_ analysis: AnalysedArticle) {
    guard let entry = open?.entry else { return }
    open?.analysis = analysis
    open?.listing = QuoteListing(analysis, groupedByPerson: settings.groupedByPerson)
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
    guard open != nil else { return }
    let layout = BodyLayout(text: text, measure: bodyMeasure)
    open?.original = OpenArticle.Original(text: text, layout: layout)
    message = Message("original text, marked where cleaning removed something; \\ goes back")
  }

  /// Scrolls the list so that the selected entry shows.
  mutating func revealEntry() {
    let height = max(1, (layout[.articles]?.height ?? size.height - 1) - 1) / ArticlesPane.rowHeight
    if selectedEntry < entriesTop { entriesTop = selectedEntry }
    if selectedEntry >= entriesTop + max(1, height) { entriesTop = selectedEntry - max(1, height) + 1 }
  }
}
