import Articles
import Screen

/// The page of a topic: who is quoted in the articles that a filter finds, how often, when, and with which words.
struct TopicScreen: NarrowedLayer {
  /// A row: somebody, or a quote.
  enum Row: ListRow {
    case speaker(Topic.Speaker)
    case quote(StoredQuote)

    var key: [Int64] {
      switch self {
      case .speaker(let speaker): [speaker.person.id]
      case .quote(let quote): [quote.article, Int64(quote.number)]
      }
    }
  }

  /// The filter, and what it is called.
  let filter, name: String
  /// What narrows the quotes.
  var narrowing = QuoteNarrowing()
  /// What was found; nil until it is there.
  private(set) var topic: Topic?
  /// Those who are quoted, then the quotes.
  private(set) var list = ScrollingList(LoadedRows<Row>())
  /// The number of the request for them.
  private var request: Int

  /// So many people show.
  private static let mostSpeakers = 12

  /// Goes to the page of what a filter finds.
  static func opening(_ filter: String, named name: String, in session: inout Session) -> [Step] {
    let screen = TopicScreen(filter: filter, name: name, request: session.nextScreenRequest())
    return [.push(screen), screen.loading]
  }

  private init(filter: String, name: String, request: Int) {
    self.filter = filter
    self.name = name
    self.request = request
  }

  private var loading: Step { .work(.loadTopic(filter: filter, quotes: narrowing.filter, request: request)) }

  var context: KeyContext { .topic }
  var cover: LayerCover { .whole }
  var status: String {
    topic.map { "\(counted($0.articleCount, "article")), \(counted($0.quoteCount, "quote"))" } ?? "…"
  }
  var hints: [(command: Command, label: String)] {
    [
      (.open, "person, article"), (.search, "words"), (.filter, "time"), (.quoteKind, "kind"), (.sort, "order"),
      (.help, "help"),
    ]
  }

  func meets(_ need: Need) -> Bool { need != .selection || list.selectedRow != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command, page: max(1, session.size.height / 3)) {
      settle(in: session)
      return []
    }
    if let steps = narrow(in: &session, { $0.run(command) }) { return steps }
    switch command {
    case .open:
      switch list.selectedRow {
      case .speaker(let speaker)?: return PersonScreen.opening(speaker.person.id, in: &session)
      case .quote(let quote)?: return [.showQuote(quote.number, article: quote.article)]
      case nil: return []
      }
    default: return nil
    }
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    narrow(in: &session) { $0.take(input) }
  }

  mutating func askAnew(in session: inout Session) -> [Step] {
    request = session.nextScreenRequest()
    list.select(0)
    return [loading]
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = TopicPage(self, session).row(atY: mouse.y) else { return [] }
    list.select(row)
    settle(in: session)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .topicLoaded(request, let topic):
      self.topic = topic
      list.change {
        $0.all = topic.speakers.prefix(Self.mostSpeakers).map { .speaker($0) } + topic.quotes.map { .quote($0) }
      }
      settle(in: session)
    case .libraryChanged: return [loading]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) {
    let page = TopicPage(self, session)
    list.reveal(height: page.list.height, heightOf: page.height(ofRow:))
  }

  func draw(on frame: inout Frame, in session: Session) { TopicPage(self, session).draw(on: &frame) }
}
