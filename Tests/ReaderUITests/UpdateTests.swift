import Articles
import Screen
import Testing

@testable import ReaderUI

struct QuoteJumpTests {
  @Test func `] and [ go from quote to quote`() {
    var desk = Desk()
    desk.press("]")
    #expect(desk.state.panes.open?.selectedQuote == 0)
    desk.press("]", "]")
    #expect(desk.state.panes.open?.selectedQuote == 2)
    desk.press("[")
    #expect(desk.state.panes.open?.selectedQuote == 1)
  }

  @Test func `} and { stay with the person`() {
    var desk = Desk()
    desk.press("]", "}")
    #expect(desk.state.panes.open?.selectedQuote == 2)
    desk.press("{")
    #expect(desk.state.panes.open?.selectedQuote == 0)
  }

  @Test func `T shows what people think and want, and hides it again`() {
    var desk = Desk(thoughts: [1])
    desk.press("]", "]")
    #expect(desk.status.contains("quote 2 of 3"))
    desk.press("T", "[")
    #expect(desk.status.contains("quote 2 of 4"))
    #expect(desk.status.contains("Robert Roe"))
    desk.press("T")
    #expect(desk.status.contains("1 thought hidden"))
    #expect(desk.state.panes.open?.analysis?.quotes.count == 3)
  }

  @Test func `the last quote is the last`() {
    var desk = Desk()
    desk.press("]", "]", "]", "]", "]")
    #expect(desk.state.panes.open?.selectedQuote == 3)
    #expect(desk.state.session.message != nil)
  }

  @Test func `a jump brings the quote onto the screen`() throws {
    var desk = Desk(width: 100, height: 8)
    desk.press("]", "]", "]", "]")
    #expect(desk.screen.contains("It will hold until"))
  }

  @Test func `the status line tells the quote, its kind and its speaker`() {
    var desk = Desk()
    desk.press("]", "]")
    #expect(desk.status.contains("quote 2 of 4"))
    #expect(desk.status.contains("indirect"))
    #expect(desk.status.contains("Robert Roe"))
  }

  @Test func `y copies the quote with its attribution`() {
    var desk = Desk()
    desk.press("]", "y")
    #expect(
      desk.effects == [
        .copy(
          "“We have waited so long for this,” … “Now it is here.”\n— Lea Wu (the mayor)\nA Canal Freezes at Last, 2019-01-09"
        )
      ])
  }
}

struct MovingTests {
  private func longDesk() -> Desk {
    Desk(width: 100, height: 12, paragraphs: (1...60).map { "Paragraph \($0) is about the ice on the old canal." })
  }

  @Test func `a page keeps one line of what was read`() {
    var desk = longDesk()
    desk.press("Tab")
    if desk.state.panes.focus != .body { desk.focus(on: .body) }
    let height = 10
    desk.press("Space")
    #expect((desk.state.panes.open?.top ?? 0) >= height - 2)
    let top = desk.state.panes.open?.top
    desk.press("b")
    #expect(desk.state.panes.open?.top == 0 && top != 0)
  }

  @Test func `G goes to the end and g to the start`() {
    var desk = longDesk()
    desk.focus(on: .body)
    desk.press("G")
    #expect(desk.screen.contains("Paragraph 60 "))
    desk.press("j", "Space")
    #expect(desk.screen.contains("Paragraph 60 "))
    desk.press("g")
    #expect(desk.state.panes.open?.top == 0)
  }

  @Test func `a resize keeps the place`() {
    var desk = longDesk()
    desk.focus(on: .body)
    desk.press("Space", "Space", "Space")
    let first = desk.screen.split(separator: "\n").first { $0.contains("Paragraph") }.map(String.init) ?? ""
    let number = first.split(separator: " ").drop { $0 != "Paragraph" }.dropFirst().first
    for (width, height) in [(60, 20), (200, 50), (81, 9), (100, 12)] { desk.resize(width, height) }
    #expect(number.map { desk.screen.contains("Paragraph \($0) ") } == true)
  }

  @Test func `j moves the selection in the list down`() {
    var desk = Desk()
    desk.focus(on: .articles)
    desk.press("j")
    #expect(desk.state.panes.list.selected == 1)
    desk.press("k", "k")
    #expect(desk.state.panes.list.selected == 0)
  }
}

struct SearchTests {
  @Test func `n goes on and comes round`() {
    var desk = Desk()
    desk.press("/")
    desk.type("canal")
    desk.press("Enter")
    #expect(desk.state.panes.open?.search?.matches.count == 2)
    let first = desk.state.panes.open?.search?.current
    desk.press("n")
    #expect(desk.state.panes.open?.search?.current != first)
    desk.press("n")
    #expect(desk.state.panes.open?.search?.current == first)
  }

  @Test func `what is not there is said`() {
    var desk = Desk()
    desk.press("/")
    desk.type("zebra")
    desk.press("Enter")
    #expect(desk.status.contains("zebra"))
  }

  @Test func `Esc leaves the prompt`() {
    var desk = Desk()
    desk.press("/")
    desk.type("ca")
    desk.press("Esc")
    #expect(desk.prompt == nil)
  }
}

struct AnswerTests {
  @Test func `an answer to an older request is dropped`() {
    var desk = Desk()
    desk.focus(on: .articles)
    desk.press("j", "Enter")
    let old = desk.state.panes.open?.number
    let stale = Article(origin: .standardInput, head: ArticleHead(title: "Stale"), paragraphs: ["Old."])
    _ = update(&desk.state, .opened(request: desk.state.panes.request - 1, stale))
    #expect(desk.state.panes.open?.number == old)
    #expect(!desk.screen.contains("Stale"))
  }

  @Test func `while inputs may still come nothing but quitting quits`() {
    var desk = Desk(articles: 1, isKept: false, subject: .inputs)
    desk.press("q")
    #expect(!desk.effects.contains(.quit))
    desk.take(.inputsEnded(failures: []))
    desk.press("Enter", "q")
    #expect(desk.effects.contains(.quit))
  }

  @Test func `what only the library has is told of inputs that are opened`() {
    var desk = Desk(articles: 2, isKept: false, subject: .inputs)
    for key in ["E", "F", "B", "r", "R", "Ctrl-g"] {
      desk.press(key)
      #expect(desk.effects.isEmpty && desk.status.contains("only your library has that"), "\(key)")
    }
  }

  @Test func `a list without unread articles has none to mark`() {
    var desk = Desk()
    desk.take(.done(.markedRead(0)))
    #expect(desk.status.contains("no article of the list is unread") && !desk.status.contains("undoes"))
  }

  @Test func `a selected quote bears a screen of any height`() {
    var desk = Desk()
    desk.press("]", "]")
    for height in [3, 2, 1, 0, 1, 30] { desk.resize(80, height) }
    #expect(desk.state.panes.open?.selectedQuote != nil)
  }

  @Test func `where nothing can be read the program ends and says why`() {
    var desk = Desk(articles: 0)
    let sentence = "ice.txt: no such file; check the spelling."
    #expect(update(&desk.state, .inputsEnded(failures: [sentence])) == [.fail(sentence)])
    #expect(update(&desk.state, .inputsEnded(failures: [sentence, "Gone."])) == [.fail(sentence + "\nGone.")])
  }

  @Test func `inputs that cannot be read are told beside those that can`() {
    var desk = Desk()
    #expect(update(&desk.state, .inputsEnded(failures: ["ice.txt: no such file."])) == [])
    #expect(desk.status.contains("ice.txt: no such file."))
    _ = update(&desk.state, .inputsEnded(failures: ["ice.txt: no such file.", "soup.txt: no such file."]))
    #expect(desk.status.contains("2 inputs cannot be read; the first: ice.txt"))
  }

  @Test func `going back to an article finds the place in it`() throws {
    var desk = Desk(height: 8)
    desk.press("]", "]", "]")
    let (top, article) = (desk.state.panes.open?.top, desk.state.panes.open?.article)
    desk.press("J")
    let other = Article(origin: .standardInput, head: ArticleHead(title: "Soup"), paragraphs: ["Soup ran out."])
    _ = update(&desk.state, .opened(request: desk.state.panes.request, other))
    #expect(desk.screen.contains("Soup ran out"))
    desk.press("K")
    let first = try #require(article)
    _ = update(&desk.state, .opened(request: desk.state.panes.request, first))
    _ = update(&desk.state, .analysed(request: desk.state.panes.request, Desk.analysis(first)))
    #expect(desk.state.panes.open?.top == top && top != 0)
    #expect(desk.state.panes.open?.selectedQuote == 2)
  }

  @Test func `an article that cannot be read says why`() {
    var desk = Desk(articles: 2)
    _ = update(
      &desk.state, .openFailed(request: desk.state.panes.request, "ice.txt: no such file; check the spelling."))
    #expect(desk.status.contains("no such file"))
  }

  @Test func `opening is work for the program and never waits`() {
    var desk = Desk()
    desk.focus(on: .articles)
    desk.press("j", "Enter")
    #expect(desk.effects == [.open(article: 2, request: desk.state.panes.request)])
  }

  @Test func `Q quits from anywhere, q only from the first pane`() {
    var desk = Desk()
    desk.press("]", "Q")
    #expect(desk.effects.last == .quit)
    desk.focus(on: .quotes)
    desk.press("q")
    #expect(desk.effects == [] && desk.state.panes.focus == .body)
  }
}

struct MouseTests {
  @Test func `the wheel moves what is under it`() {
    var desk = Desk(height: 8)
    desk.mouse(.wheelDown, x: 60, y: 4)
    #expect((desk.state.panes.open?.top ?? 0) > 0)
  }

  @Test func `a press on a quote selects it`() throws {
    var desk = Desk()
    let rows = (0..<30).map { desk.frame.text(ofRow: $0) }
    let row = try #require(rows.lastIndex { $0.contains("It will hold until Friday") })
    desk.mouse(.press, x: 36, y: row)
    #expect(desk.state.panes.open?.selectedQuote == 3)
  }
}

struct CommandTableTests {
  @Test func `every command has a row, every key names one command`() {
    #expect(Set(CommandTable.all.map(\.command)).union([.redraw]) == Set(Command.allCases))
    let keys = CommandTable.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(KeyNotation.key(named: key) != nil, "\(key)") }
  }

  @Test func `what help says of a command fits a terminal of 80 columns`() {
    for row in CommandTable.all { #expect(row.summary.count <= 52, "\(row.command)") }
  }

  @Test func `a name of a key reads back as the key`() {
    for key in CommandTable.all.flatMap(\.keys).compactMap(KeyNotation.key) {
      #expect(KeyNotation.key(named: KeyNotation.name(of: key)) == key)
    }
  }

  @Test func `another binding takes the place of the standard one`() {
    let bindings = KeyBindings.standard.binding([.character("x")], to: .nextQuote)
    #expect(bindings[.character("x")] == .nextQuote)
    #expect(bindings[.character("]")] == nil)
    #expect(bindings.keyNames(for: .nextQuote) == ["x"])
  }
}

struct MeasureTests {
  @Test func `widening never narrows, narrowing never widens, whatever was set`() {
    for measure in [20, 31, 72, 121, 200] {
      var settings = PaneSettings()
      settings.measure = measure
      var state = AppState(size: Size(width: 100, height: 20), settings: settings)
      state.panes.place(focus: .body, in: state.session)
      _ = state.run(.widenPane)
      #expect(state.session.settings.measure == min(200, measure + 2))
      state.session.settings.measure = measure
      _ = state.run(.narrowPane)
      #expect(state.session.settings.measure == max(20, measure - 2))
    }
  }
}
