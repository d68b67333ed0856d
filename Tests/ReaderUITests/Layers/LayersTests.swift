import Articles
import Screen
import Testing

@testable import ReaderUI

struct LayersTests {
  /// A reader with each layer on top, by its context.
  private static func desk(_ context: KeyContext) -> Desk {
    var desk = context == .person ? Desk.onPerson() : context == .feeds ? Desk.onFeeds() : Desk.onLibrary()
    switch context {
    case .articles, .person, .feeds: break
    case .body, .quotes, .articlePeople, .why, .variants:
      desk.press("j", "Enter")
      desk.answer()
      if context == .quotes { desk.press("Enter") }
      if context == .articlePeople { desk.press("p") }
      if context == .why { desk.press("]", "i") }
      if context == .variants { desk.press("]", "=") }
      desk.answer()
    case .contrast, .differing:
      desk = Desk.onPerson()
      desk.press(context == .contrast ? "|" : "!")
      if context == .contrast { desk.choose(2) }
      desk.answer()
    case .topic:
      desk.press("#")
      desk.answer()
    case .people:
      desk.press("P")
      desk.answer()
    case .filters:
      desk.press("F")
      desk.take(.filtersLoaded([SavedFilter(name: "ice", query: "ice"), SavedFilter(name: "wu", query: "said:wu")]))
    case .media:
      desk.press("V")
      desk.take(
        .enclosuresLoaded(
          1, ["a", "b"].map { Enclosure(address: "https://post.example/\($0).mp3", mediaType: "audio/mpeg") }))
    case .question:
      desk.press("E")
      desk.answer()
      desk.press("G", "x")
    case .help:
      desk.resize(100, 20)
      desk.press("?")
    case .prompt: desk.press(":")
    case .changes:
      desk.press("H")
      desk.answer()
    }
    // From the middle every move leads somewhere; a question has no middle.
    if context != .question { desk.press("j") }
    return desk
  }

  private static let places = KeyContext.allCases.filter { $0 != .prompt }

  @Test(arguments: places)
  func `each layer is reached, draws a whole screen, and is left`(place: KeyContext) {
    var desk = Self.desk(place)
    #expect(desk.state.responder.context == place)
    for row in 0..<desk.frame.size.height {
      #expect(desk.frame.row(row).reduce(0) { $0 + $1.glyph.width } == desk.frame.size.width)
    }
    desk.press("q")
    #expect(desk.state.responder.context != place || desk.effects.last == .quit)
  }

  @Test(arguments: places)
  func `every command does something, or says why it does not`(place: KeyContext) {
    // Moving holds at the ends of a list.
    for command in Command.allCases where command.moved(0, page: 1, count: 1) == nil {
      var desk = Self.desk(place)
      desk.state.session.message = nil
      let before = desk.state
      let obstacle = desk.state.obstacle(to: command)
      let effects = desk.state.run(command)
      #expect(desk.state != before || !effects.isEmpty, "\(command) does nothing in \(place)")
      if let obstacle { #expect(desk.state.session.message?.text == obstacle && effects.isEmpty) }
    }
  }

  @Test func `what is missing is said with the keys of the person`() {
    let bindings = KeyBindings.standard.binding([.character("z")], to: .nextQuote)
    #expect(Need.selectedQuote.reason(bindings) == "select a quote first: z goes to the next one")
    for need in Need.allCases { #expect(!need.reason(bindings).isEmpty) }
  }

  @Test func `a command of another place says which key leads there`() {
    var desk = Desk.onLibrary()
    desk.state.session.bindings = desk.state.session.bindings.binding([.function(5)], to: .feeds)
    _ = desk.state.run(.unsubscribe)
    #expect(desk.status.contains("this is for the screen of the feeds: F5 goes there"))
  }

  /// A screen as anybody could add one: one type, and whoever pushes it.
  private struct Clock: Layer {
    var minutes = 0
    var context: KeyContext { .people }
    var cover: LayerCover { .whole }
    var status: String { counted(minutes, "minute") }

    mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
      switch command {
      case .moveDown: minutes += 1
      case .back: return [.leave]
      default: return nil
      }
      return []
    }

    func draw(on frame: inout Frame, in session: Session) {
      frame.draw("tick \(minutes)", x: 0, y: 0, limit: 20, style: CellStyle(.text))
    }
  }

  @Test func `a screen is a type of its own`() {
    var desk = Desk.onLibrary()
    _ = desk.state.perform([.push(Clock())])
    desk.press("j")
    #expect(desk.screen.hasPrefix("tick 1"))
    #expect(desk.status.contains("1 minute"))
    desk.press("?")
    #expect(desk.screen.contains("Help: people"))
    desk.press("q", "q")
    #expect(desk.screen.contains("Articles"))
  }

  @Test func `help tells no key that does something else where one is`() {
    let bindings = KeyBindings.standard.binding(
      sequences: [[.character("J")]], to: .command(.nextFeed), in: .articles)
    func keys(_ command: String, in place: KeyContext) -> String? {
      HelpOverlay(for: place).lines(bindings).lazy.compactMap { line in
        if case .command(let keys, command) = line { keys } else { nil }
      }.first
    }
    #expect(keys("the list of the next feed", in: .articles) == "J")
    #expect(keys("open the next article", in: .articles) == ":next-article")
    #expect(keys("open the next article", in: .body) == "J")
    #expect(keys("the list of the next feed", in: .body) == ":next-feed")
  }

  @Test func `help over an overlay tells the overlay's keys and leads back to it`() {
    var desk = Self.desk(.articlePeople)
    desk.press("?")
    #expect(desk.screen.contains("Help: people of this article"))
    desk.press("q")
    #expect(desk.state.responder.context == .articlePeople)
  }
}
