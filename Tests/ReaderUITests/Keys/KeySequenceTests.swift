import Articles
import Screen
import Testing

@testable import ReaderUI

struct KeySequenceTests {
  private func desk(_ change: (KeyBindings) -> KeyBindings) -> Desk {
    var desk = Desk.onLibrary()
    desk.state.session.bindings = change(.standard)
    return desk
  }

  private static func keys(_ name: String) -> [Key] { KeyNotation.sequence(named: name) ?? [] }

  @Test func `keys pressed one after the other run a command`() {
    var desk = desk { $0.binding(sequences: [Self.keys("Z Z")], to: .goToEnd) }
    desk.press("Z")
    #expect(desk.state.panes.list.selected == 0)
    desk.press("Z")
    #expect(desk.state.panes.list.selected == 4)
  }

  @Test func `what begins several keys still does what it does alone`() {
    var desk = desk { $0.binding(sequences: [Self.keys("j x")], to: .quit) }
    desk.press("j")
    #expect(desk.state.panes.list.selected == 0)
    desk.press("j", "G")
    #expect(desk.state.panes.list.selected == 4)
    desk.press("k", "j", "x")
    #expect(desk.effects == [.quit])
  }

  @Test func `keys that nobody bound say so, and Escape gives them up`() {
    var desk = desk { $0.binding(sequences: [Self.keys(", q")], to: .quit) }
    desk.press(",", "Esc")
    #expect(desk.effects.isEmpty && desk.state.session.message == nil)
    desk.press(",", "z")
    #expect(desk.status.contains("no keys ,z"))
  }

  @Test func `a key of a place does something there only`() {
    var desk = desk { $0.binding(sequences: [Self.keys("Z")], to: .command(.goToEnd), in: .feeds) }
    desk.press("Z")
    #expect(desk.state.panes.list.selected == 0)
    desk.press("E")
    desk.answer()
    desk.press("Z", "r")
    #expect(desk.effects == [.refreshFeeds([1])])
  }

  @Test func `Alt is a key of its own where it is bound, and else an escape before the key`() {
    var desk = desk { $0.binding(sequences: [Self.keys("Alt-x")], to: .quit) }
    desk.press("Alt-x")
    #expect(desk.effects == [.quit])
    desk = Desk.onLibrary()
    desk.press(":", "Alt-j")
    #expect(desk.prompt == nil && desk.state.panes.list.selected == 1)
  }

  @Test func `a macro runs commands one after the other, and waits for an article`() {
    var desk = desk { $0.binding(sequences: [Self.keys(", o")], to: .macro(["open", "star", "back"]), in: nil) }
    desk.press(",", "o")
    guard case .open(let article, _)? = desk.effects.first else {
      Issue.record("no article was asked for: \(desk.effects)")
      return
    }
    #expect(!desk.effects.contains(.mark([article], .starred(true))))
    var marks: [Effect] = []
    for event in [Event.opened(request: desk.state.panes.request, Self.article)] { marks += update(&desk.state, event) }
    #expect(!marks.contains(.mark([article], .starred(true))))
    marks += update(&desk.state, .analysed(request: desk.state.panes.request, Desk.analysis(Self.article)))
    #expect(marks.contains(.mark([article], .starred(true))))
    #expect(desk.state.panes.focus == .articles)
  }

  @Test func `a macro ends at a command that there is not, and at a key`() {
    var desk = desk { $0.binding(sequences: [Self.keys("F5")], to: .macro(["fly", "quit"]), in: nil) }
    desk.press("F5")
    #expect(!desk.effects.contains(.quit) && desk.status.contains("no command fly"))
    desk.state.session.bindings = KeyBindings.standard.binding(
      sequences: [Self.keys("F5")], to: .macro(["open", "quit"]), in: nil)
    desk.press("F5", "j")
    #expect(desk.state.macro.isEmpty)
  }

  private static let article = Article(
    origin: .library(article: 1), head: ArticleHead(title: "Article 1"), paragraphs: Desk.paragraphs)
}
