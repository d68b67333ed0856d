import Articles
import Screen
import Testing

@testable import ReaderUI

struct ProgramTests {
  @Test(arguments: [
    ("|", "wc -w", ArticleForm.text), ("!", "wc -w", .text), (":pipe-markdown", "pandoc", .markdown),
    (":pipe-html", "w3m -T text/html", .html), (":pipe-json", "jq .quotes", .json),
  ])
  func `an article is given to a program`(key: String, line: String, form: ArticleForm) {
    var desk = Desk.onLibrary()
    if key.hasPrefix(":") {
      desk.press(":")
      desk.type("\(key.dropFirst()) \(line)")
    } else {
      desk.press(key)
      desk.type(line)
    }
    desk.press("Enter")
    #expect(desk.effects == [.pipe(1, form, line)])
  }

  @Test func `a program that is ready gets the terminal`() {
    var desk = Desk.onLibrary()
    let run = ProgramRun(.shell("wc"), input: "words", pauses: true)
    desk.take(.programReady(run))
    #expect(desk.effects == [.runInTerminal(run)])
  }

  @Test func `the link of an article is opened with a program that is named`() {
    var desk = Desk.onLibrary()
    desk.take(.rowsLoaded([ArticleSummary(id: 1, title: "Article 1", address: "https://a.example/1")]))
    desk.press(":")
    desk.type("open-with mpv --no-video %u")
    desk.press("Enter")
    #expect(desk.effects == [.openLink("https://a.example/1", with: "mpv --no-video %u")])
    desk.press("j", ":")
    desk.type("open-with mpv")
    desk.press("Enter")
    #expect(desk.effects == [] && desk.status.contains("this article has no link"))
  }

  @Test func `an empty line is no program`() {
    var desk = Desk.onLibrary()
    desk.press("|", "Enter")
    #expect(desk.effects.isEmpty)
  }

  @Test func `bookmarks and the pager get the article`() {
    var desk = Desk.onLibrary()
    desk.press("j", "&")
    #expect(desk.effects == [.bookmark(2)])
    desk.press(":")
    desk.type("pager")
    desk.press("Enter")
    #expect(desk.effects == [.page(2)])
  }

  @Test func `news is told by the terminal`() {
    var desk = Desk.onLibrary()
    desk.take(.news("Thin Ice"))
    #expect(desk.effects == [.notify("Thin Ice")])
  }
}
