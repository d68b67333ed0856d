import Articles
import Screen

extension AppState {
  /// Selects a quote and scrolls body and quotes pane so that both show it.
  mutating func selectQuote(_ index: Int) {
    guard let quote = open?.quotes[index] else { return }
    open?.original = nil
    open?.selectedQuote = index
    let span = quote.content[0]
    revealInBody(span)
    revealListing()
  }

  /// Scrolls the body so that the start of a span shows, with some lines above it when it has to jump.
  mutating func revealInBody(_ span: TextSpan) {
    guard let open else { return }
    let first = open.shownLayout.line(at: span.start)
    let last = open.shownLayout.line(at: max(span.start, span.end - 1))
    if first < open.shownTop || min(last, first + bodyHeight - 1) >= open.shownTop + bodyHeight {
      let top = first - bodyHeight / 4
      self.open?.shownTop = top
      clampBody()
    }
  }

  /// Goes to the next or previous quote, of anyone or of the person of the selected one.
  mutating func stepQuote(by step: Int, samePerson: Bool) {
    guard let open, let analysis = open.analysis else {
      message = Message(open == nil ? "no article is open" : "the quotes are not ready yet")
      return
    }
    guard !analysis.quotes.isEmpty else {
      message = Message("this article quotes nobody")
      return
    }
    guard let selected = open.selectedQuote else {
      selectQuote(quoteNearTop(analysis.quotes, backwards: step < 0))
      return
    }
    let person = analysis.quotes[selected].speaker
    // Those without a name are the same only when the article has the same words for them.
    func isSame(_ quote: Quote) -> Bool {
      guard person == nil else { return quote.speaker == person }
      return quote.speaker == nil
        && analysis.sourceText(of: quote).lowercased()
          == analysis.sourceText(of: analysis.quotes[selected]).lowercased()
    }
    var index = selected + step
    while analysis.quotes.indices.contains(index), samePerson, !isSame(analysis.quotes[index]) { index += step }
    guard analysis.quotes.indices.contains(index) else {
      let name = person.map { analysis.people[$0].name } ?? "an unnamed source"
      let end = step > 0 ? "last" : "first"
      message = Message(samePerson ? "\(end) quote of \(name)" : "\(end) quote")
      revealInBody(analysis.quotes[selected].content[0])
      return
    }
    selectQuote(index)
  }

  /// After the body has scrolled: the first quote that shows is selected when the selected one is out of sight.
  mutating func followBody() {
    guard let open, open.original == nil, let selected = open.selectedQuote else { return }
    let visible = open.top..<open.top + bodyHeight
    func shows(_ quote: Quote) -> Bool {
      visible.contains(open.layout.line(at: quote.content[0].start))
    }
    if shows(open.quotes[selected]) { return }
    let offset = open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
    let first = open.quotes.partitioningIndex { $0.content[0].start >= offset }
    if first < open.quotes.count, shows(open.quotes[first]) {
      self.open?.selectedQuote = first
      revealListing()
    }
  }

  /// Scrolls the quotes pane so that the selected quote shows.
  mutating func revealListing() {
    guard let open, let analysis = open.analysis, let listing = open.listing, let selected = open.selectedQuote,
      let row = listing.row(ofQuote: selected)
    else { return }
    let rect = layout[.quotes] ?? Rect(x: 0, y: 0, width: settings.quotesWidth, height: size.height - 1)
    let pane = QuotesPane(
      analysis: analysis, listing: listing, notes: open.notes, selected: selected, width: rect.width)
    self.open?.listingTop = pane.top(showing: row, from: open.listingTop, height: rect.height - 1)
  }

  /// Lists quotes by person, or in order again.
  mutating func groupByPerson() -> [Effect] {
    settings.groupedByPerson.toggle()
    if let analysis = open?.analysis {
      open?.listing = QuoteListing(analysis, groupedByPerson: settings.groupedByPerson)
      open?.listingTop = 0
      revealListing()
    }
    message = Message(settings.groupedByPerson ? "quotes by person" : "quotes in order")
    return [.saveSettings(settings)]
  }

  /// Lists what people think and want with what they say, or no longer; the selected quote stays selected.
  mutating func toggleThoughts() {
    showsThoughts.toggle()
    let selected = open.flatMap { open in open.selectedQuote.map { open.quotes[$0].content } }
    guard let whole = open?.whole else { return }
    open?.selectedQuote = nil
    show(whole)
    if let selected, let index = open?.quotes.firstIndex(where: { $0.content == selected }) {
      open?.selectedQuote = index
    }
    open?.listingTop = 0
    revealListing()
    let thoughts = whole.quotes.count { $0.act == .thought }
    let label = thoughts == 1 ? "thought" : "thoughts"
    message = Message(
      thoughts == 0
        ? "this article reports no thoughts"
        : showsThoughts ? "\(thoughts) \(label) listed with what was said" : "\(thoughts) \(label) hidden")
  }

  /// Puts the selected quote with its attribution into the clipboard.
  mutating func copyQuote() -> [Effect] {
    guard let open, let analysis = open.analysis, let selected = open.selectedQuote else {
      message = Message("select a quote first: ] goes to the next one")
      return []
    }
    message = Message("copied the quote")
    return [.copy(Citation(analysis, quote: selected).text)]
  }

  private func quoteNearTop(_ quotes: [Quote], backwards: Bool) -> Int {
    guard let open else { return 0 }
    let offset = open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
    return backwards
      ? quotes.lastIndex { $0.extent.start < offset } ?? 0
      : quotes.firstIndex { $0.extent.start >= offset } ?? quotes.count - 1
  }
}
