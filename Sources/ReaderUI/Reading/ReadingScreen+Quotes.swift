import Articles
import Screen

extension ReadingScreen {
  /// Takes the quotes of the open article: the first ones, or better ones.
  mutating func take(_ whole: AnalysedArticle, in session: Session) {
    guard let open, open.analysis != nil else {
      show(whole)
      return settle(in: session)
    }
    self.open?.isReread = false
    guard open.whole != whole else { return }
    let had = contents
    self.open?.replace(by: whole, acts: showsThoughts ? [.speech, .thought] : [.speech])
    list.know { $0.count(whole.quotes.count { $0.act == .speech }, in: open.number) }
    // Where the pane comes or goes all is laid out anew; else nothing moves.
    if contents != had { settle(in: session) }
  }

  /// Shows the quotes of the open article, or those of a first one that goes on from here.
  mutating func show(_ whole: AnalysedArticle) {
    guard let open else { return }
    self.open?.show(whole, acts: showsThoughts ? [.speech, .thought] : [.speech])
    list.know { $0.count(whole.quotes.count { $0.act == .speech }, in: open.number) }
    if let wanted = open.wantedQuote {
      self.open?.wantedQuote = nil
      if let quote = self.open?.wholeNumbers.firstIndex(of: wanted) { selectQuote(quote) }
    } else if let quote = places[open.number]?.quote, self.open?.quotes.indices.contains(quote) == true {
      self.open?.selectedQuote = quote
      revealQuote()
    }
  }

  /// Selects a quote and scrolls body and quotes pane so that both show it.
  mutating func selectQuote(_ index: Int) {
    guard let quote = open?.quotes[index] else { return }
    open?.original = nil
    open?.selectedQuote = index
    revealInBody(quote.content[0])
    revealQuote()
  }

  /// Selects the quote nearest to the top of the page.
  mutating func selectQuoteNearTop(backwards: Bool) {
    guard let open, !open.quotes.isEmpty, !open.layout.lines.isEmpty else { return }
    let offset = open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
    selectQuote(
      backwards
        ? open.quotes.lastIndex { $0.extent.start < offset } ?? 0
        : open.quotes.firstIndex { $0.extent.start >= offset } ?? open.quotes.count - 1)
  }

  /// Goes to the next or previous quote, of anyone or of the person of the selected one.
  mutating func stepQuote(by step: Int, samePerson: Bool, in session: inout Session) {
    guard let analysis = open?.analysis else { return }
    guard let selected = open?.selectedQuote else { return selectQuoteNearTop(backwards: step < 0) }
    var index = selected + step
    while samePerson, analysis.quotes.indices.contains(index),
      !analysis.isSameSource(analysis.quotes[index], analysis.quotes[selected])
    {
      index += step
    }
    guard !analysis.quotes.indices.contains(index) else { return selectQuote(index) }
    let end = step > 0 ? "last quote" : "first quote"
    let name = analysis.speaker(of: analysis.quotes[selected])?.name ?? "an unnamed source"
    session.tell(samePerson ? "\(end) of \(name)" : end)
    revealInBody(analysis.quotes[selected].content[0])
  }

  /// Moves in the quotes pane.
  mutating func moveQuote(_ command: Command) {
    guard let order = open?.listing.quotes, !order.isEmpty else { return }
    let position = open?.selectedQuote.flatMap(order.firstIndex) ?? -1
    let page = max(1, (layout.whole.height - 1) / 5)
    selectQuote(order[command.moved(position, page: page, count: order.count) ?? 0])
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
      revealQuote()
    }
  }

  /// Scrolls the quotes pane so that the selected quote shows.
  mutating func revealQuote() {
    guard let open, let pane = quotesPane(of: open), let selected = open.selectedQuote,
      let row = open.listing.row(ofQuote: selected)
    else { return }
    let top = pane.top(showing: row, from: open.listingTop, height: max(1, quotesRect.height - 1))
    self.open?.listingTop = top
  }

  /// The quotes pane of an article; nil until the quotes are there.
  func quotesPane(of open: OpenArticle) -> QuotesPane? {
    open.analysis.map {
      QuotesPane(
        analysis: $0, listing: open.listing, notes: open.notes, articleCounts: open.shownArticleCounts,
        selected: open.selectedQuote, width: quotesRect.width)
    }
  }

  private var quotesRect: Rect { layout[.quotes] ?? layout.whole }

  /// Lists quotes by person, or in order again.
  mutating func groupByPerson(in session: inout Session) -> [Effect] {
    session.settings.groupedByPerson.toggle()
    let isGrouped = session.settings.groupedByPerson
    open?.isGrouped = isGrouped
    open?.listingTop = 0
    revealQuote()
    session.tell(isGrouped ? "quotes by person" : "quotes in order")
    return [.saveSettings(session.settings)]
  }

  /// Lists what people think and want with what they say, or no longer; the selected quote stays selected.
  mutating func toggleThoughts(in session: inout Session) {
    guard let open, let whole = open.whole else { return }
    showsThoughts.toggle()
    let selected = open.selectedQuote.map { open.quotes[$0].content }
    self.open?.selectedQuote = nil
    show(whole)
    if let selected, let index = self.open?.quotes.firstIndex(where: { $0.content == selected }) {
      self.open?.selectedQuote = index
    }
    self.open?.listingTop = 0
    settle(in: session)
    let count = whole.quotes.count { $0.act == .thought }
    let thoughts = counted(count, "thought")
    session.tell(
      count == 0
        ? "this article reports no thoughts"
        : showsThoughts ? "\(thoughts) listed with what was said" : "\(thoughts) hidden")
  }

  /// Shows why the selected quote is taken for its speaker's.
  func showReasons() -> [Step] {
    guard let analysis = open?.analysis, let selected = open?.selectedQuote else { return [] }
    return [.push(WhyOverlay(reasons: Reasons(analysis.quotes[selected], in: analysis)))]
  }

  /// Shows the people of the open article.
  func showPeople() -> [Step] {
    guard let open, let analysis = open.analysis else { return [] }
    let selected = open.selectedQuote.flatMap { analysis.quotes[$0].speaker } ?? 0
    return [.push(ArticlePeopleOverlay(analysis, selected: selected))]
  }

  /// Goes to the first quote of a person of the open article.
  mutating func goToQuotes(ofPerson person: Int, in session: Session) {
    guard let index = open?.quotes.firstIndex(where: { $0.speaker == person }) else { return }
    if focus == .articles { focus(on: .body, in: session) }
    selectQuote(index)
  }

  /// Shows who said the selected quote, or everyone in the library.
  func showSpeakers(in session: inout Session) -> [Step] {
    guard focus != .articles, let open, let selected = open.selectedQuote, let speaker = open.quotes[selected].speaker
    else { return PeopleScreen.opening(in: &session) }
    return showSpeaker(speaker, in: &session)
  }

  /// Shows what a person of the open article said, in all articles.
  func showSpeaker(_ person: Int, in session: inout Session) -> [Step] {
    guard let open, let quote = open.quotes.firstIndex(where: { $0.speaker == person }),
      let number = open.person(ofQuote: quote)
    else {
      session.tell("the library does not know who that is yet; the quotes of this article are on their way")
      return []
    }
    return PersonScreen.opening(number, in: &session)
  }

  /// Shows the same words in other articles; in the list the articles that are the same report.
  func showVariants(in session: inout Session) -> [Step] {
    if focus == .articles {
      return list.rows.number(at: list.selected).map { VersionsScreen.opening($0, in: &session) } ?? []
    }
    guard let place = open?.selectedQuote.flatMap({ open?.place(ofQuote: $0) }) else { return [] }
    return VariantsScreen.opening(place, in: &session)
  }

  /// Asks in how many articles the quotes of the open one stand.
  var askForArticleCounts: [Effect] {
    guard let open, let whole = open.whole else { return [] }
    let places = whole.quotes.indices.filter { whole.quotes[$0].kind != .indirect }
      .map { QuotePlace(article: open.number, number: $0) }
    return places.isEmpty ? [] : [.countArticles(of: places)]
  }

  /// Takes in how many articles quotes stand.
  mutating func take(_ counts: [QuotePlace: Int], of places: [QuotePlace]) {
    guard let number = open?.number else { return }
    for place in places where place.article == number { open?.articleCounts[place.number] = counts[place] }
    revealQuote()
  }

  /// Puts the selected quote with its attribution into the clipboard.
  func copyQuote(in session: inout Session) -> [Effect] {
    guard let open, let analysis = open.analysis, let selected = open.selectedQuote else { return [] }
    session.tell("copied the quote")
    return [.copy(Citation(analysis, quote: selected).text)]
  }

  /// Keeps a note on the selected quote, or takes it away when it is empty.
  mutating func keepNote(_ text: String, in session: inout Session) -> [Effect] {
    guard let open, let selected = open.selectedQuote else { return [] }
    let number = open.wholeNumbers[selected]
    let words = text.joinedWords
    let note = words.isEmpty ? nil : words
    guard note != open.annotations.notes[number] else { return [] }
    self.open?.annotations.notes[number] = note
    revealQuote()
    let isKept = summary(of: open)?.isKept != false
    let deed = note == nil ? "took the note away" : isKept ? "kept the note" : "wrote the note"
    session.tell(
      deed + "; \(session.key(isKept ? .undo : .keep)) \(isKept ? "undoes it" : "keeps the article with it")")
    return [.setNote(note, quote: number, article: open.number)]
  }
}

extension ReadingScreen {
  /// Says of a mark on an article that is not kept what keeps the article with it.
  static func keeping(_ article: ArticleSummary?, in session: Session) -> String {
    article?.isKept == false ? "; \(session.key(.keep)) keeps the article with it" : ""
  }
}

extension AnalysedArticle {
  /// Whether two quotes are of the same person; those without a name are when the article has the same words for them.
  fileprivate func isSameSource(_ quote: Quote, _ other: Quote) -> Bool {
    guard quote.speaker == nil, other.speaker == nil else { return quote.speaker == other.speaker }
    return sourceText(of: quote).lowercased() == sourceText(of: other).lowercased()
  }
}
