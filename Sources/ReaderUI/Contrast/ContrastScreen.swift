import Articles
import Screen

/// What two people or organisations said, beside each other by date, both narrowed by the same.
struct ContrastScreen: NarrowedLayer {
  /// Their numbers in the library.
  let people: [Int64]
  /// Who they are, as far as that is known.
  private(set) var summaries: [Int64: PersonSummary] = [:]
  /// What narrows the quotes of both.
  var narrowing: QuoteNarrowing
  /// The quotes of both.
  private(set) var list = ScrollingList(PagedRows<StoredQuote>(pageLength: 40))
  /// When those of each were printed.
  private(set) var histories: [Int64: QuoteHistory] = [:]
  /// The numbers of the requests for the histories, and whether these were asked for.
  private var historyRequests: [Int] = []
  private var hasAskedHistories = false
  /// The number of the request for the quotes; answers to others are dropped.
  private var request: Int

  /// Goes to the screen of a person with another beside, narrowed as it was.
  static func opening(
    _ person: Int64, beside other: Int64, _ filter: QuoteFilter, in session: inout Session
  ) -> [Step] {
    let screen = ContrastScreen([person, other], QuoteNarrowing(filter), in: &session)
    return [.push(screen)] + screen.people.map { .work(.loadPerson($0, request: screen.request)) }
  }

  private init(_ people: [Int64], _ narrowing: QuoteNarrowing, in session: inout Session) {
    self.people = people
    self.narrowing = narrowing
    request = session.nextScreenRequest()
    historyRequests = people.map { _ in session.nextScreenRequest() }
  }

  var context: KeyContext { .contrast }
  var cover: LayerCover { .whole }
  var status: String { list.rows.count.map { counted($0, "quote") } ?? "…" }
  var hints: [(command: Command, label: String)] {
    [
      (.open, "article"), (.search, "words"), (.filter, "time"), (.quoteKind, "kind"), (.contrast, "another"),
      (.help, "help"),
    ]
  }

  /// Who says a quote.
  func speaker(of quote: StoredQuote) -> PersonSummary? { quote.person.flatMap { summaries[$0] } }

  func meets(_ need: Need) -> Bool {
    switch need {
    case .selection, .selectedQuote, .sameWords: list.selectedRow != nil
    default: true
    }
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command.stepOfRows, page: max(1, ContrastPage(self, session).rows.rect.height / 5)) {
      settle(in: session)
      return []
    }
    if let steps = narrow(in: &session, { $0.run(command) }) { return steps }
    switch command {
    case .open: return list.selectedRow.map { [.showQuote($0.number, article: $0.article)] } ?? []
    case .copyQuote:
      guard let quote = list.selectedRow, let name = speaker(of: quote)?.name ?? quote.speaker else { return [] }
      session.tell("copied the quote")
      return [.work(.copy(Citation(quote, by: name).text))]
    case .variants: return list.selectedRow.map { VariantsScreen.opening($0.place, in: &session) } ?? []
    case .contrast:
      var prompt = Prompt(.contrast, excluding: people[0])
      let asking = prompt.askForCandidates(in: &session)
      return [.push(prompt)] + asking.steps
    default: return nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    let rows = ContrastPage(self, session).rows
    guard let row = rows.row(atY: mouse.y, top: list.top, count: list.count) else { return [] }
    list.select(row)
    settle(in: session)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    if input.purpose == .contrast {
      guard let other = input.person else { return [] }
      self = ContrastScreen([people[0], other], narrowing, in: &session)
      return people.map { .work(.loadPerson($0, request: request)) }
    }
    return narrow(in: &session) { $0.take(input) }
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .personLoaded(_, let profile) where people.contains(profile.person.id):
      summaries[profile.person.id] = profile.person
      settle(in: session)
    case .quotesLoaded(request, let row, let quotes, let count):
      list.change { $0.take(quotes, from: row, count: count) }
      settle(in: session)
    case .historyLoaded(let answered, let history):
      guard let place = historyRequests.firstIndex(of: answered) else { return [] }
      histories[people[place]] = history
      settle(in: session)
    case .libraryChanged:
      list.know { $0.refresh() }
      return people.map { .work(.loadPerson($0, request: request)) }
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) {
    let rows = ContrastPage(self, session).rows
    list.reveal(height: rows.rect.height, gap: 1, heightOf: rows.height(ofRow:))
  }

  mutating func ask(in session: Session) -> [Effect] {
    let page = session.size.height
    let near = list.top - page / 4..<list.top + page / 2
    var wanted: [Range<Int>] = []
    list.know { wanted = $0.ask(near) }
    let filter = narrowing.filter
    let histories: [Effect] =
      hasAskedHistories
      ? [] : zip(people, historyRequests).map { .loadHistory(of: $0, filter, request: $1) }
    hasAskedHistories = true
    return wanted.map { .loadQuotes(of: people, filter, rows: $0, request: request) } + histories
  }

  func draw(on frame: inout Frame, in session: Session) { ContrastPage(self, session).draw(on: &frame) }

  /// Shows other quotes of both, or the same in another order.
  mutating func askAnew(in session: inout Session) -> [Step] {
    let known = summaries
    self = ContrastScreen(people, narrowing, in: &session)
    summaries = known
    return []
  }
}
