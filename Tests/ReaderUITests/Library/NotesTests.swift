import Articles
import Screen
import Testing

@testable import ReaderUI

struct NotesTests {
  private func reading(thoughts: Bool = false) -> Desk {
    var desk = Desk.onLibrary()
    desk.press("Enter")
    desk.answer()
    return desk
  }

  @Test func `a note shows under its quote and beside the text`() throws {
    try Snapshot.expect(reading().frame, is: "note")
  }

  @Test func `a writes a note on the selected quote`() {
    var desk = reading()
    desk.press("]", "a")
    desk.type("who else?")
    desk.press("Enter")
    #expect(desk.effects == [.setNote("who else?", quote: 0, article: 1)])
    #expect(desk.screen.contains("✎ who else?"))
    desk.press("U")
    #expect(desk.effects == [.undo])
  }

  @Test func `a note is changed, and taken away when nothing is left of it`() {
    var desk = reading()
    desk.press("]", "]", "a")
    #expect(desk.prompt?.text == "measured where?")
    desk.press("Ctrl-u", "Enter")
    #expect(desk.effects == [.setNote(nil, quote: 1, article: 1)])
    #expect(!desk.screen.contains("✎"))
  }

  @Test func `a note counts quotes as the library does, thoughts too`() throws {
    var desk = reading()
    let article = try #require(desk.state.panes.open?.article)
    desk.take(.analysed(request: desk.state.panes.request, Desk.analysis(article, thoughts: [0])))
    #expect(desk.screen.contains("✎ measured where?"))
    desk.press("]", "a")
    #expect(desk.prompt?.text == "measured where?")
  }

  @Test func `without a quote there is nothing to write on`() {
    var desk = reading()
    desk.press("a")
    #expect(desk.prompt == nil && desk.status.contains("select a quote first"))
  }

  @Test func `a change of the library asks for the notes anew`() {
    var desk = reading()
    desk.effects = update(&desk.state, .libraryChanged)
    #expect(desk.effects.contains(.loadAnnotations(article: 1, request: desk.state.panes.request)))
    desk.take(.annotated(request: desk.state.panes.request, ArticleAnnotations(persons: [1, 2])))
    #expect(!desk.screen.contains("✎"))
  }
}
