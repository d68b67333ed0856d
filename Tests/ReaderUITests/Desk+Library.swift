import Articles
import Screen

@testable import ReaderUI

extension Desk {
  /// A reader on a library of so many articles, numbered from 1, that has answered what was asked of it.
  static func onLibrary(of count: Int64 = 5, width: Int = 120, height: Int = 30) -> Desk {
    var desk = Desk(width: width, height: height, articles: 0)
    desk.take(.listed(request: desk.state.panes.listRequest, Array(1...count), ListQuery()))
    return desk
  }

  /// A reader on the screen of the first of its people.
  static func onPerson(width: Int = 120, height: Int = 30) -> Desk {
    var desk = Desk.onLibrary(width: width, height: height)
    desk.press("P")
    desk.answer()
    desk.press("Enter")
    desk.answer()
    return desk
  }

  /// Tells the state what has happened, and answers what it asks for.
  mutating func take(_ event: Event) {
    effects = update(&state, event)
    answer()
  }

  /// Answers what the last effects ask for, as a library would; the effects stay to be looked at.
  mutating func answer() {
    let asked = effects
    var waiting = effects
    while !waiting.isEmpty {
      let events = waiting.flatMap(Self.events)
      waiting = events.flatMap { update(&state, $0) }
    }
    effects = asked
  }

  private static func events(for effect: Effect) -> [Event] {
    switch effect {
    case .loadRows(let numbers): [.rowsLoaded(numbers.map(entry))]
    case .list(let query, let request, _): [.listed(request: request, [1, 2, 3, 4, 5], query)]
    case .loadPeople(let name, let rows, let request):
      [
        .peopleLoaded(
          request: request, row: rows.lowerBound, page(of: people(named: name), rows), count: people(named: name).count)
      ]
    case .loadPerson(let person, let request):
      [.personLoaded(request: request, profile(of: person))]
    case .loadQuotes(let people, let query, let rows, let request):
      [quotesLoaded(people.count > 1 ? quotesOfTwo(query) : quotes(query), rows, request)]
    case .loadDiffering(_, _, let request): [.differingLoaded(request: request, differing)]
    case .loadTopic(_, _, let request): [.topicLoaded(request: request, topic)]
    case .loadVariants(_, let request): [.variantsLoaded(request: request, variants)]
    case .loadVersions(_, let request): [.versionsLoaded(request: request, versions)]
    case .loadFeeds(let request): [.feedsLoaded(request: request, feeds, now: now)]
    case .open(let article, let request): opened(article, request)
    default: []
    }
  }

  private static func quotesLoaded(_ quotes: [StoredQuote], _ rows: Range<Int>, _ request: Int) -> Event {
    .quotesLoaded(request: request, row: rows.lowerBound, page(of: quotes, rows), count: quotes.count)
  }

  private static func page<Row>(of rows: [Row], _ range: Range<Int>) -> [Row] {
    Array(rows[range.clamped(to: rows.indices)])
  }

  private static func entry(_ number: Int64) -> ArticleSummary {
    ArticleSummary(id: number, title: "Article \(number)", publication: "Post", quoteCount: 2)
  }

  private static func opened(_ number: Int64, _ request: Int) -> [Event] {
    let article = Article(
      origin: .library(article: number), head: ArticleHead(title: "Article \(number)"), paragraphs: Desk.paragraphs)
    return [
      .opened(request: request, article),
      .annotated(request: request, ArticleAnnotations(persons: [1, 2], notes: [1: "measured where?"])),
      .analysed(request: request, Desk.analysis(article)),
    ]
  }

  /// The people of the library.
  static let people = [
    PersonSummary(
      id: 1, name: "Lea Wu", kind: .person, role: "the mayor", quoteCount: 1_204, articleCount: 310,
      lastQuoted: CalendarDay(year: 2021, month: 3, day: 4)),
    PersonSummary(
      id: 2, name: "Robert Roe", kind: .person, role: "who measures the ice on the old canal and on the lake behind it",
      quoteCount: 17, articleCount: 9, lastQuoted: CalendarDay(year: 2019, month: 1, day: 9)),
    PersonSummary(
      id: 3, name: "the harbour office", kind: .organisation, role: nil, quoteCount: 1, articleCount: 1, lastQuoted: nil
    ),
  ]

  private static func people(named name: String) -> [PersonSummary] {
    people.filter { name.isEmpty || $0.name.lowercased().contains(name) }
  }

  private static func profile(of person: Int64) -> PersonProfile {
    PersonProfile(
      people[Int(person) - 1],
      roles: [
        RoleInTime(
          "the minister", first: CalendarDay(year: 2021, month: 1, day: 2),
          last: CalendarDay(year: 2021, month: 3, day: 4), articleCount: 3),
        RoleInTime(
          "the mayor", first: CalendarDay(year: 2018, month: 1, day: 1),
          last: CalendarDay(year: 2020, month: 5, day: 5),
          articleCount: 300),
      ],
      coSpeakers: [CoSpeaker(people[1], articleCount: 8), CoSpeaker(people[2], articleCount: 1)],
      joinedNames: [JoinedName("Wu", .familyName, articleCount: 4), JoinedName("L. Wu", .hand, articleCount: 1)])
  }

  /// What a person said.
  static func quotes(_ query: QuoteFilter) -> [StoredQuote] {
    let all = [
      quote(article: 7, 0, .direct, "Now it is here.", "“", "” said the minister.", 2021),
      quote(
        article: 3, 2, .indirect, "the town would keep the canal open through the night", "Ms. Wu said ",
        ". Nobody asked who would pay for the lamps, the soup and the three men who watch the locks.", 2019),
      quote(article: 9, 1, .mixed, "that nobody had asked", "She added ", " her.", 2018),
    ]
    let chosen = all.filter { quote in
      (query.words.isEmpty || quote.text.contains(query.words)) && (query.kind ?? quote.kind) == quote.kind
        && isIn(query.period, quote.day)
    }
    return query.oldestFirst ? chosen.reversed() : chosen
  }

  private static func isIn(_ period: Period?, _ day: CalendarDay?) -> Bool {
    guard let period, let day else { return true }
    return period.from.map { $0 <= day } ?? true && period.before.map { day < $0 } ?? true
  }

  private static func quote(
    article: Int64, _ number: Int, _ kind: QuoteKind, _ text: String, _ before: String, _ after: String, _ year: Int
  ) -> StoredQuote {
    let start = before.unicodeScalars.count
    let content = [TextSpan(start, start + text.unicodeScalars.count)]
    return StoredQuote(
      id: article * 10 + Int64(number), article: article, number: number, kind: kind, text: text,
      title: "Article \(article)", publication: "Post", day: CalendarDay(year: year, month: 1, day: 9),
      context: QuoteContext(text: IndexedText(before + text + after), content: content))
  }
}
