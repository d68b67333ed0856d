import Articles
import Screen

/// The panes: the list of articles, the text of the open one, its quotes.
struct ReadingScreen: Layer {
  /// The list of articles.
  var list = ScrollingList(ArticleRows())
  /// What the list shows.
  var query = ListQuery()
  /// What it shows when one has gone back from all that narrowed it: the library, or the feed that one went to.
  var home = ListQuery()
  /// How many articles of the list nobody has read; nil until they are counted.
  var unread: Int?
  /// The number of the newest request for a list; answers to others are dropped.
  var listRequest = 0
  /// The article that is being read.
  var open: OpenArticle?
  /// The article that was asked for and is not there yet.
  var opening: Opening?
  /// The number of the newest request for an article; answers to others are dropped.
  var request = 0
  /// The unread article that is looked for.
  var unreadSeek: UnreadSeek?
  /// What is to be done to the open article once it is known what was done to it.
  var waitingMarks: [WaitingMark] = []
  /// Where the reading of other articles stopped.
  var places: [Int64: Place] = [:]
  /// Where the page stood and what was found before a search that is being typed.
  var searchOrigin: SearchOrigin?
  /// Whether quotes of thoughts are listed with those of speech.
  var showsThoughts = false
  /// The article whose end has shown last.
  var readToEnd: Int64?
  /// The article that was selected last, where to move on from one is to read it.
  var lastSelected: Int64?
  /// The pane that takes the keys.
  private(set) var focus: Pane = .articles
  /// Where the panes lie.
  var layout: PaneLayout
  /// Whether rows of the list have a form that the person wrote, which is one line.
  let hasListFormat: Bool

  /// An article that was asked for.
  struct Opening: Equatable, Sendable {
    /// Its number in the library.
    let article: Int64
    /// The index of the quote to show, among all of the article, where one goes to it from a screen.
    let quote: Int?
  }

  /// What comes back where a search is given up.
  struct SearchOrigin: Equatable, Sendable {
    let top: Int
    let search: TextSearch?
  }

  /// A place in an article that is not open.
  struct Place: Equatable, Sendable {
    /// The offset of the first scalar that showed; negative for the head.
    let offset: Int
    /// The selected quote.
    let quote: Int?
  }

  init(in session: Session) {
    let whole = ListQuery(order: session.preferences.order)
    query = session.subject == .library ? .first(session.preferences) : whole
    // Whoever sees what is unread only everywhere is at home there.
    home = session.preferences.listsUnreadOnly ? query : whole
    hasListFormat = session.preferences.listFormat != nil
    layout = PaneLayout(size: session.size, settings: session.settings, focus: .articles, contents: [])
  }

  var context: KeyContext { KeyContext(focus) }
  var cover: LayerCover { .whole }
  var hints: [(command: Command, label: String)] {
    switch focus {
    case .articles: [(.open, "read"), (.feeds, "feeds"), (.searchLibrary, "search"), (.help, "help")]
    case .body:
      open?.analysis?.quotes.isEmpty == true
        ? [(.nextArticle, "next article"), (.openLink, "browser"), (.search, "search"), (.help, "help")]
        : [(.nextQuote, "quote"), (.people, "people"), (.search, "search"), (.help, "help")]
    case .quotes: [(.why, "why"), (.copyQuote, "copy"), (.variants, "elsewhere"), (.help, "help")]
    }
  }

  var status: String {
    let article = open.map { summary(of: $0) } ?? list.selectedRow
    return place + (article?.isKept == false ? " · not kept" : "")
  }

  /// Where one is: the selected quote and who said it, else the article.
  private var place: String {
    guard let open else {
      return list.rows.count.map { counted($0, "article") } ?? "Quotidian"
    }
    guard let analysis = open.analysis else { return "finding quotes …" }
    if analysis.quotes.isEmpty {
      return open.isSummary ? "only a summary was read" : "this article quotes nobody"
    }
    guard let selected = open.selectedQuote else {
      return counted(analysis.quotes.count, "quote") + ", " + counted(analysis.people.count, "person", "people")
    }
    let quote = analysis.quotes[selected]
    let name = analysis.speaker(of: quote)?.name ?? analysis.sourceLabel(of: quote)
    return "quote \(selected + 1) of \(analysis.quotes.count) · \(quote.kind.rawValue)"
      + (quote.isUncertain ? " · uncertain" : "") + (name.isEmpty ? "" : " · \(name)")
  }

  func meets(_ need: Need) -> Bool {
    switch need {
    case .selection: focus != .articles || list.count > 0
    case .article: open != nil
    case .quotes: open?.analysis != nil
    case .anyQuote: open?.quotes.isEmpty == false
    case .anyPerson: open?.analysis?.people.isEmpty == false
    case .selectedQuote: open?.selectedQuote != nil
    case .sameWords:
      focus == .articles ? list.selectedRow.map { $0.reportCount > 1 } ?? false : open?.selectedQuote != nil
    case .search: open?.shownSearch != nil
    case .selectedArticle: open != nil || marked != nil
    case .markedArticle: marked != nil
    case .unkeptArticle: marked?.isKept == false
    case .links: open?.article.links.isEmpty == false
    case .moreLinks: open.map { $0.article.links.count > BodyLayout.fewLinks } ?? false
    case .filter: !query.filter.isEmpty
    case .searchResult: query.isSearch
    case .deletableRow: false
    case .library, .feed, .otherArticle, .noRefresh, .refresh: true
    }
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    switch input.purpose {
    case .search: search(input.text, isUnderWay: input.isUnderWay, in: &session)
    case .filter: return askForList(query.narrowed(toTyped: input.text, from: home)).steps
    case .librarySearch: return askForList(query.searching(input.text)).steps
    case .tag:
      let (name, tags) = (input.text.joinedWords, marked?.marks.tags ?? [])
      if !name.isEmpty {
        session.tell(
          tags.contains(name) ? "the tag \(name) is off" : "tagged \(name)" + Self.keeping(marked, in: session))
      }
      return tag(input.text).steps
    case .reading: return mark(as: input.text.joinedWords, in: &session)
    case .note: return keepNote(input.text, in: &session).steps
    case .linkProgram: return openLink(with: input.text, in: &session).steps
    case .program: return pipe(.text, to: input.text)
    case .programForMarkdown: return pipe(.markdown, to: input.text)
    case .programForPage: return pipe(.html, to: input.text)
    case .programForQuotes: return pipe(.json, to: input.text)
    case .filterName: return saveFilter(named: input.text, in: &session).steps
    default: return nil
    }
    return []
  }

  mutating func settle(in session: Session) {
    let (before, isInSight) = (layout, showsSelectedQuote)
    layout = PaneLayout(size: session.size, settings: session.settings, focus: focus, contents: contents)
    let measure = bodyMeasure(in: session)
    let room = bodyRoom(measure)
    open?.relayout(measure: measure, room: room)
    clampBody()
    // A window that becomes smaller takes nothing away that one has selected.
    if layout != before, isInSight, let quote = selectedQuote, !showsSelectedQuote { revealInBody(quote.content[0]) }
    revealRow()
    revealQuote()
  }

  mutating func ask(in session: Session) -> [Effect] {
    let known = open.flatMap { summary(of: $0) }
    open?.renewHeading(known, session.clock)
    let near = list.near(page: max(1, session.size.height / rowHeight))
    var rows: [Int64] = []
    var snippets: [Int64] = []
    list.know {
      rows = $0.ask(max(0, near.lowerBound)..<near.upperBound)
      if query.isSearch { snippets = $0.askForSnippets(max(0, near.lowerBound)..<near.upperBound) }
    }
    return markAsRead(in: session) + (rows.isEmpty ? [] : [.loadRows(rows)])
      + (snippets.isEmpty ? [] : [.loadSnippets(snippets, filter: query.filter)])
  }

  /// What there is to show beside the list: nothing until an article is open.
  var contents: PaneLayout.Contents {
    guard let open else { return focus == .articles ? [] : [.article, .quotes] }
    if focus == .quotes { return [.article, .quotes] }
    let count = open.analysis?.quotes.count ?? (summary(of: open)?.quoteCount ?? 1)
    return count == 0 ? [.article] : [.article, .quotes]
  }

  /// Gives the keys to a pane; that of an article only where one is open.
  mutating func focus(on pane: Pane, in session: Session) {
    guard pane == .articles || open != nil else { return }
    place(focus: pane, in: session)
  }

  /// Gives the keys to a pane, whether there is something in it or not yet.
  mutating func place(focus pane: Pane, in session: Session) {
    focus = pane
    settle(in: session)
  }

  /// The measure of body text that fits now.
  func bodyMeasure(in session: Session) -> Int {
    min(session.settings.measure, max(2, (layout[.body] ?? layout.whole).width - BodyPane.gutter - 1))
  }

  /// The cells right of the place at which text of a measure begins.
  func bodyRoom(_ measure: Int) -> Int {
    let width = (layout[.body] ?? layout.whole).width - BodyPane.gutter - 1
    return width - max(0, (width - measure) / 2)
  }

  /// The rows of text that the body pane shows.
  var bodyHeight: Int { max(1, (layout[.body] ?? layout.whole).height - 1) }
}
