import Articles
import Screen
import Testing

@testable import ReaderUI

struct PictureOverlayTests {
  private static let picture = Picture(.png([1, 2, 3]), size: Size(width: 9, height: 7))

  /// A desk with an article that has a link, and two pictures, the second far below.
  private func desk(_ way: Preferences.Pictures = .terminal) -> Desk {
    var preferences = Preferences()
    preferences.pictures = way
    var desk = Desk()
    desk.state = AppState(.library, size: Size(width: 120, height: 12), preferences: preferences)
    _ = update(&desk.state, .listed(request: 0, [1], ListQuery()))
    _ = update(&desk.state, .rowsLoaded([ArticleSummary(id: 1, title: "Quay")]))
    let text = "See it here. [image]"
    func span(_ start: Int, _ end: Int) -> TextSpan { TextSpan(start, end) }
    let paragraphs = [text] + (1...40).map { "Line \($0)." } + ["[image]"]
    let end = paragraphs.joined(separator: "\n\n").unicodeScalars.count
    let article = Article(
      origin: .library(article: 1), head: ArticleHead(title: "Quay"), paragraphs: paragraphs,
      links: [
        ArticleLink(target: "https://post.example/1", span: span(0, 3)),
        ArticleLink(target: "https://post.example/a.png", span: span(13, 20), medium: .image),
        ArticleLink(target: "https://post.example/b.jpg", span: span(end - 7, end), medium: .image),
      ])
    desk.effects = desk.state.begin(with: 1)
    _ = update(&desk.state, .opened(request: desk.state.panes.request, article))
    _ = update(&desk.state, .analysed(request: desk.state.panes.request, Desk.analysis(article)))
    return desk
  }

  @Test func `I shows the first picture of the page, and any key takes it away`() {
    var desk = desk()
    desk.press("I")
    #expect(desk.effects == [.loadPicture("https://post.example/a.png")])
    #expect(desk.screen.contains("fetching it") && desk.state.picture == nil)
    let picture = Self.picture
    _ = update(&desk.state, .pictureLoaded("https://post.example/b.jpg", .picture(picture)))
    #expect(desk.state.picture == nil)
    _ = update(&desk.state, .pictureLoaded("https://post.example/a.png", .picture(picture)))
    #expect(desk.state.picture == picture)
    #expect(!desk.screen.contains("See it here.") && desk.status.contains("any key goes back"))
    desk.press("j")
    #expect(desk.state.picture == nil && desk.screen.contains("See"))
  }

  @Test func `a picture that was made for the size of the screen is made anew for another`() {
    var desk = desk()
    desk.press("I")
    _ = update(&desk.state, .pictureLoaded("https://post.example/a.png", .picture(Self.picture)))
    #expect(desk.state.fittedPicture == nil)
    let fitted = Picture(.sixels("x"), size: Self.picture.size)
    _ = update(&desk.state, .pictureLoaded("https://post.example/a.png", .picture(fitted)))
    #expect(desk.state.picture == fitted && desk.state.fittedPicture == "https://post.example/a.png")
    desk.press("j")
    #expect(desk.state.fittedPicture == nil)
  }

  @Test func `farther down it is the next one there, and a number says which`() {
    var desk = desk()
    desk.press("G", "I")
    #expect(desk.effects == [.loadPicture("https://post.example/b.jpg")])
    desk.press("Esc", "2", "I")
    #expect(desk.effects == [.loadPicture("https://post.example/a.png")])
    desk.press("Esc", "1", "I")
    #expect(desk.effects.isEmpty && desk.status.contains("link 1 is no picture"))
  }

  @Test func `what cannot be shown says so, and a program of the person gets the terminal`() {
    var desk = desk(.program)
    desk.press("I")
    _ = update(&desk.state, .pictureLoaded("https://post.example/a.png", .failure("It did not come.")))
    #expect(desk.status.contains("It did not come.") && desk.state.layers.top == nil)
    desk.press("I")
    let run = ProgramRun(.words(["chafa"]), pauses: true, file: [1, 2])
    let loaded = Event.pictureLoaded("https://post.example/a.png", .program(run))
    #expect(update(&desk.state, loaded).contains(.runInTerminal(run)))
    #expect(desk.state.layers.top == nil)
    // Whoever has gone on is not disturbed.
    desk.press("I", "j")
    #expect(!update(&desk.state, loaded).contains(.runInTerminal(run)))
  }

  @Test func `where no picture can be shown, how to see it is said`() {
    var desk = desk(.none)
    desk.press("I")
    #expect(desk.effects.isEmpty && desk.status.contains("2o opens this one outside"))
    desk = self.desk()
    desk.press("I")
    _ = update(&desk.state, .pictureLoaded("https://post.example/a.png", .refused))
    #expect(desk.status.contains("2o opens this one outside") && desk.state.layers.top == nil)
    desk = Desk()
    desk.press("I")
    #expect(desk.status.contains("this article has no pictures"))
  }
}
