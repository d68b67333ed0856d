import Articles
import Screen

/// What one person said, over all articles.
struct PersonScreen: NarrowedLayer {
  /// The person's number in the library.
  let person: Int64
  /// Who the person is, once it is known.
  private(set) var profile: PersonProfile?
  /// What narrows the quotes.
  var narrowing = QuoteNarrowing()
  /// The quotes.
  private(set) var list = ScrollingList(PagedRows<StoredQuote>(pageLength: 40))
  /// When the quotes that show were printed, and who else is quoted on the same.
  private(set) var history: QuoteHistory?
  /// The number of the request for which that was asked.
  private var historyRequest = 0
  /// In how many articles quotes stand that stand in several.
  private(set) var articleCounts: [QuotePlace: Int] = [:]
  /// The quotes of which that was asked.
  private var countedQuotes: Set<QuotePlace> = []
  /// The number of the request for what it shows; answers to others are dropped.
  private var request: Int

  /// Goes to the screen of a person of the library.
  static func opening(_ person: Int64, in session: inout Session) -> [Step] {
    let screen = PersonScreen(person: person, request: session.nextScreenRequest())
    return [.push(screen), .work(.loadPerson(person, request: screen.request))]
  }

  private init(person: Int64, request: Int) {
    self.person = person
    self.request = request
  }

  /// Which quotes show.
  var filter: QuoteFilter { narrowing.filter }

  var context: KeyContext { .person }
  var cover: LayerCover { .whole }
  var status: String { list.rows.count.map { counted($0, "quote") } ?? "…" }
  var hints: [(command: Command, label: String)] {
    [
      (.open, "article"), (.variants, "same"), (.search, "words"), (.filter, "time"), (.contrast, "beside"),
      (.help, "help"),
    ]
  }

  func meets(_ need: Need) -> Bool {
    switch need {
    case .selection, .selectedQuote, .sameWords: list.selectedRow != nil
    case .otherArticle: profile.map { $0.person.articleCount > 1 || !$0.joinedNames.isEmpty } ?? false
    default: true
    }
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    let page = max(1, PersonPage(self, session).list.height / 5)
    if list.move(command.stepOfRows, page: page) {
      settle(in: session)
      return []
    }
    if let steps = narrow(in: &session, { $0.run(command) }) { return steps }
    switch command {
    case .open: return list.selectedRow.map { [.showQuote($0.number, article: $0.article)] } ?? []
    case .copyQuote:
      guard let quote = list.selectedRow, let name = profile?.person.name ?? quote.speaker else { return [] }
      session.tell("copied the quote")
      return [.work(.copy(Citation(quote, by: name).text))]
    case .variants: return list.selectedRow.map { VariantsScreen.opening($0.place, in: &session) } ?? []
    case .mergePerson: return choosing(.merge, in: &session)
    case .contrast: return choosing(.contrast, in: &session)
    case .differing:
      let name = profile?.person.name ?? "…"
      return DifferingScreen.opening(person, named: name, filter, in: &session)
    case .splitPerson:
      guard let quote = list.selectedRow else { return [] }
      session.tell("in that article it is somebody else of that name now; \(session.key(.undo)) undoes it")
      return [.work(.split(person, article: quote.article))]
    default: return nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = PersonPage(self, session).row(atY: mouse.y) else { return [] }
    list.select(row)
    settle(in: session)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    switch input.purpose {
    case .merge: return input.person.map { [.work(.merge(person, into: $0))] } ?? []
    case .contrast:
      return input.person.map { ContrastScreen.opening(person, beside: $0, filter, in: &session) } ?? []
    default: return narrow(in: &session) { $0.take(input) }
    }
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .personLoaded(let answered, let profile) where answered <= request && profile.person.id == person:
      self.profile = profile
      settle(in: session)
    case .quotesLoaded(request, let row, let quotes, let count):
      list.change { $0.take(quotes, from: row, count: count) }
      settle(in: session)
      let new = quotes.filter { $0.kind != .indirect }.map(\.place).filter { countedQuotes.insert($0).inserted }
      return new.isEmpty ? [] : [.work(.countArticles(of: new))]
    case .historyLoaded(request, let history):
      self.history = history
      settle(in: session)
    case .articlesCounted(let places, let counts):
      for place in places { articleCounts[place] = counts[place] }
    case .done(.merged(person, _, into: let target, _)):
      // The screen goes on as that of the one whom the person turned out to be.
      self = PersonScreen(person: target, request: session.nextScreenRequest())
      return [.work(.loadPerson(target, request: request))]
    case .libraryChanged:
      list.know { $0.refresh() }
      countedQuotes = []
      return [.work(.loadPerson(person, request: request))]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) {
    let page = PersonPage(self, session)
    list.reveal(height: page.list.height, gap: 1, heightOf: page.rows.height(ofRow:))
  }

  mutating func ask(in session: Session) -> [Effect] {
    let page = session.size.height
    let near = list.top - page / 4..<list.top + page / 2
    var wanted: [Range<Int>] = []
    list.know { wanted = $0.ask(near) }
    let history: [Effect] =
      historyRequest == request ? [] : [.loadHistory(of: person, filter, request: request)]
    historyRequest = request
    return wanted.map { .loadQuotes(of: [person], filter, rows: $0, request: request) } + history
  }

  func draw(on frame: inout Frame, in session: Session) { PersonPage(self, session).draw(on: &frame) }

  /// Has the person choose another one.
  private func choosing(_ purpose: Prompt.Purpose, in session: inout Session) -> [Step] {
    var prompt = Prompt(purpose, excluding: person)
    let asking = prompt.askForCandidates(in: &session)
    return [.push(prompt)] + asking.steps
  }

  /// Shows other quotes of the person, or the same in another order.
  mutating func askAnew(in session: inout Session) -> [Step] {
    request = session.nextScreenRequest()
    list = ScrollingList(PagedRows(pageLength: list.rows.pageLength))
    return []
  }
}
