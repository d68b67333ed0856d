import Articles
import Screen
import Testing

@testable import ReaderUI

struct HighlightTests {
  /// The words of the screen that look like a role.
  private func words(of role: Role, in desk: Desk) -> Set<String> {
    let frame = desk.frame
    var words: Set<String> = []
    for y in 0..<frame.size.height {
      var word = ""
      for cell in frame.row(y) {
        if cell.style.role == role {
          word += cell.glyph.text
        } else {
          if !word.isEmpty { words.insert(word) }
          word = ""
        }
      }
    }
    return words
  }

  @Test func `words stand out in the list and in the article, whole ones only`() {
    var preferences = Preferences()
    preferences.highlights = [Highlight(words: ["Canal", "lea wu", "skat"], role: .error)]
    var desk = Desk(articles: 0)
    desk.state = AppState(size: Size(width: 120, height: 30), preferences: preferences)
    desk.take(.listed(request: 0, [1, 2], ListQuery()))
    desk.take(.rowsLoaded([ArticleSummary(id: 1, title: "A Canal Freezes"), ArticleSummary(id: 2, title: "Canals")]))
    #expect(words(of: .error, in: desk) == ["Canal"])
    desk.press("Enter")
    desk.answer()
    #expect(words(of: .error, in: desk).isSuperset(of: ["canal", "Lea Wu"]))
  }

  @Test func `what a regular expression finds stands out, wherever it is in a line`() {
    var preferences = Preferences()
    preferences.highlights = [Highlight(pattern: "^.*freez(es|ing)|ç[a-z]+|x*", role: .error)]
    var desk = Desk(articles: 0)
    desk.state = AppState(size: Size(width: 120, height: 30), preferences: preferences)
    desk.take(.listed(request: 0, [1, 2], ListQuery()))
    desk.take(
      .rowsLoaded([
        ArticleSummary(id: 1, title: "Ice: ça va, ÇA VA xx"), ArticleSummary(id: 2, title: "Nothing"),
      ]))
    #expect(words(of: .error, in: desk).isSuperset(of: ["ça", "xx"]))
    #expect(!words(of: .error, in: desk).contains { $0.contains("Nothing") })
    #expect(Highlight.isPattern("a(b|c)+") && !Highlight.isPattern("a(b"))
  }
}
