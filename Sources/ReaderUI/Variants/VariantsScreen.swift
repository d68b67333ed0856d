import Articles
import Screen

/// The same words in other articles: outlet, date, and what differs.
struct VariantsScreen: Layer {
  /// The quote that was asked about.
  let place: QuotePlace
  /// All that are the same words, first printed first; the one that was asked about among them.
  private(set) var list = ScrollingList(LoadedRows<QuoteVariant>())
  /// The number of the request for them.
  private let request: Int

  /// Goes to the variants of a quote.
  static func opening(_ place: QuotePlace, in session: inout Session) -> [Step] {
    let screen = VariantsScreen(place: place, request: session.nextScreenRequest())
    return [.push(screen), .work(.loadVariants(of: place, request: screen.request))]
  }

  private init(place: QuotePlace, request: Int) {
    self.place = place
    self.request = request
  }

  var context: KeyContext { .variants }
  var cover: LayerCover { .whole }
  var hints: [(command: Command, label: String)] { [(.open, "article"), (.copyQuote, "copy"), (.help, "help")] }

  var status: String {
    guard let all = list.rows.all else { return "…" }
    let count = QuoteVariants(all).articleCount
    return count > 1 ? "in \(counted(count, "article"))" : "in no other article of the library"
  }

  /// The one that was asked about.
  var asked: QuoteVariant? { list.rows.all?.first(where: \.isAsked) }

  func meets(_ need: Need) -> Bool {
    switch need {
    case .selection, .selectedQuote: list.selectedRow != nil
    default: true
    }
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command, page: max(1, VariantsPage(self, session).list.height / 4)) {
      settle(in: session)
      return []
    }
    switch command {
    case .open: return list.selectedRow.map { [.showQuote($0.quote.number, article: $0.quote.article)] } ?? []
    case .copyQuote:
      guard let variant = list.selectedRow else { return [] }
      session.tell("copied the quote")
      return [.work(.copy(Citation(variant.quote, by: variant.speakerAsNamed ?? "").text))]
    case .back: return [.leave]
    default: return nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = VariantsPage(self, session).row(atY: mouse.y) else { return [] }
    list.select(row)
    settle(in: session)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .variantsLoaded(request, let variants):
      let isFirst = list.rows.all == nil
      list.change { $0.all = variants?.all ?? [] }
      // What one wants to see is how others have it.
      if isFirst, let other = variants?.all.firstIndex(where: { !$0.isAsked }) { list.select(other) }
      settle(in: session)
    case .libraryChanged: return [.work(.loadVariants(of: place, request: request))]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) {
    let page = VariantsPage(self, session)
    list.reveal(height: page.list.height, gap: 1, heightOf: page.rows.height(ofRow:))
  }

  func draw(on frame: inout Frame, in session: Session) { VariantsPage(self, session).draw(on: &frame) }
}
