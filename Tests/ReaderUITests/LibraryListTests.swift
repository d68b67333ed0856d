import Articles
import Screen
import Testing

@testable import ReaderUI

struct LibraryListTests {
  /// A reader on a library of so many articles, numbered from 1, whose rows are there as they were asked for.
  private func library(of count: Int64) -> Desk {
    var desk = Desk(articles: 0)
    desk.effects = update(
      &desk.state, .listed(request: desk.state.panes.listRequest, Array(1...count), ListQuery(filter: "")))
    answer(&desk)
    return desk
  }

  private func row(_ number: Int64) -> ArticleSummary {
    ArticleSummary(id: number, title: "Article \(number)", publication: "Post", quoteCount: 2)
  }

  /// Gives the rows that the last effects ask for.
  private func answer(_ desk: inout Desk) {
    for case .loadRows(let numbers) in desk.effects {
      desk.effects = update(&desk.state, .rowsLoaded(numbers.map(row)))
    }
  }

  private func article(_ number: Int64) -> Article {
    Article(
      origin: .library(article: number), head: ArticleHead(title: "Article \(number)"),
      paragraphs: (0..<40).map { "Paragraph \($0) of the article." })
  }

  @Test func `only rows near the screen are asked for, each once`() {
    var desk = Desk(height: 30, articles: 0)
    desk.effects = update(
      &desk.state, .listed(request: desk.state.panes.listRequest, Array(1...100_000), ListQuery(filter: "")))
    #expect(desk.effects == [.loadRows(Array(1...60))])
    desk.press("j")
    #expect(desk.effects == [])
    desk.press("G")
    #expect(desk.effects == [.loadRows(Array(99_943...100_000))])
  }

  @Test func `the list shows what is new, where it is from and its tags`() {
    var desk = library(of: 3)
    desk.press("t")
    desk.type("ice")
    desk.press("Enter")
    #expect(desk.effects == [.mark([1], .tag("ice", true))])
    #expect(desk.screen.contains("•              Article 1 #ice"))
    #expect(desk.screen.contains("Post"))
    #expect(desk.screen.contains("“2”"))
  }

  @Test(arguments: [120, 60])
  func `the list does not say of every article what tags its feed has`(width: Int) {
    var desk = Desk(width: width, articles: 0)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, [1], ListQuery(filter: "")))
    let marks = ArticleMarks(tags: ["ice", "news"])
    let article = ArticleSummary(id: 1, title: "Frost", publication: "Post", marks: marks, feedTags: ["news"])
    _ = update(&desk.state, .rowsLoaded([article]))
    #expect(desk.screen.contains("#ice") && !desk.screen.contains("#news"))
  }

  @Test(arguments: [120, 60])
  func `the list marks what has a sound or a film`(width: Int) {
    var desk = Desk(width: width, articles: 0)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, [1, 2], ListQuery(filter: "")))
    let talk = ArticleSummary(id: 1, title: "A talk", publication: "Post", attachments: ["audio", "video"])
    _ = update(&desk.state, .rowsLoaded([talk, row(2)]))
    #expect(desk.screen.contains(width > 100 ? "A talk [audio] [video]" : "[audio] · [video] · Post"))
    #expect(desk.screen.split(separator: "[audio]").count == 2)
  }

  @Test func `marks show at once and are kept`() {
    var desk = library(of: 3)
    desk.press("*")
    #expect(desk.effects == [.mark([1], .starred(true))])
    desk.press("j", "m")
    #expect(desk.effects == [.mark([2], .read(true))])
    #expect(desk.screen.contains("•★             Article 1"))
    #expect(!desk.screen.contains("•              Article 2"))
    desk.press("A")
    #expect(desk.effects == [.markAllRead(filter: "")])
    desk.press("U")
    #expect(desk.effects == [.undo])
  }

  @Test func `opening an article marks it as read, leaving it keeps the place`() {
    var desk = library(of: 3)
    desk.press("Enter")
    #expect(desk.effects == [.open(article: 1, request: 1)])
    desk.effects = update(&desk.state, .opened(request: 1, article(1)))
    #expect(desk.effects == [.mark([1], .read(true))])
    desk.press("G", "Q")
    guard case .keepPosition(article: 1, let paragraph)? = desk.effects.first else {
      Issue.record("the place is not kept: \(desk.effects)")
      return
    }
    #expect(paragraph > 10)
    #expect(desk.effects.last == .quit)
  }

  @Test func `reading goes on at the paragraph where it stopped`() {
    var desk = Desk(articles: 0)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, [7], ListQuery(filter: "")))
    var known = row(7)
    known.marks.paragraph = 12
    _ = update(&desk.state, .rowsLoaded([known]))
    desk.press("Enter")
    _ = update(&desk.state, .opened(request: 1, article(7)))
    #expect(desk.screen.contains("Paragraph 12 of"))
    #expect(!desk.screen.contains("Paragraph 11 of"))
  }

  @Test func `new articles do not move the selection`() {
    var desk = library(of: 5)
    desk.press("j", "j")
    _ = update(
      &desk.state, .listed(request: desk.state.panes.listRequest, [9, 8, 1, 2, 3, 4, 5], ListQuery(filter: "")))
    #expect(desk.state.panes.list.rows.number(at: desk.state.panes.list.selected) == 3)
  }

  @Test func `to go back from an article that has not come yet is to stay, and not to quit`() {
    var desk = Desk.onLibrary()
    desk.press("Enter", "q")
    #expect(!desk.effects.contains(.quit) && desk.state.layers.top == nil)
    _ = update(
      &desk.state,
      .opened(request: 1, Article(origin: .library(article: 1), head: ArticleHead(), paragraphs: ["Late."])))
    #expect(desk.state.panes.open == nil && desk.state.panes.focus == .articles)
    desk.press("q")
    #expect(desk.effects == [.quit])
  }

  @Test func `a filter narrows the list, and going back takes it off`() {
    var desk = library(of: 5)
    desk.press("f")
    desk.type("said:wu")
    #expect(desk.status.contains("articles: said:wu"))
    desk.press("Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "said:wu"), request: 1, keepingPlace: false)])
    desk.effects = update(
      &desk.state, .listed(request: desk.state.panes.listRequest, [4], ListQuery(filter: "said:wu")))
    #expect(desk.screen.contains("said:wu by date"))
    desk.press("q")
    #expect(desk.effects == [.list(ListQuery(filter: ""), request: 2, keepingPlace: false)])
  }

  @Test func `a change by somebody else has the list and its rows asked for anew`() {
    var desk = library(of: 2)
    desk.effects = update(&desk.state, .libraryChanged)
    #expect(desk.effects == [.list(ListQuery(filter: ""), request: 1, keepingPlace: true), .loadRows([1, 2])])
    #expect(desk.screen.contains("Article 1"))
  }

  @Test func `marks are for the article that is read, whether the list has it or not`() {
    var desk = library(of: 3)
    desk.press("Enter")
    _ = update(&desk.state, .opened(request: 1, article(1)))
    _ = update(&desk.state, .listed(request: 0, [2, 3], ListQuery()))
    desk.press("*")
    #expect(desk.effects == [])
    let marks = ArticleMarks(isRead: true, isStarred: true, tags: ["ice"])
    // What was pressed before is done once it is known what the marks are.
    desk.effects = update(
      &desk.state, .annotated(request: 1, ArticleAnnotations(ArticleSummary(id: 1, title: "Article 1", marks: marks))))
    #expect(desk.effects == [.mark([1], .starred(false))])
    desk.press("*")
    #expect(desk.effects == [.mark([1], .starred(true))])
    desk.press("*", "m")
    #expect(desk.effects == [.mark([1], .read(false))])
    desk.press("t")
    desk.type("ice")
    desk.press("Enter")
    #expect(desk.effects == [.mark([1], .tag("ice", false))])
  }

  @Test func `an answer to an earlier filter is dropped`() {
    var desk = library(of: 5)
    desk.press("f")
    desk.type("slow")
    desk.press("Enter", "f", "Enter")
    _ = update(&desk.state, .listed(request: 2, [1, 2, 3, 4, 5], ListQuery(filter: "")))
    _ = update(&desk.state, .listed(request: 1, [4], ListQuery(filter: "slow")))
    #expect(desk.state.panes.list.count == 5)
  }

  @Test func `an article that the list no longer has stays open, and the next is the one behind it`() {
    var desk = library(of: 3)
    desk.press("Enter")
    _ = update(&desk.state, .opened(request: 1, article(1)))
    _ = update(&desk.state, .listed(request: 0, [2, 3], ListQuery(filter: "")))
    _ = update(&desk.state, .analysed(request: 1, AnalysedArticle(article: article(1), people: [], quotes: [])))
    desk.press("T", "\\")
    #expect(desk.effects == [.loadOriginal(article: 1, request: 1)])
    desk.press("J")
    #expect(desk.effects.first == .open(article: 2, request: 2))
    _ = update(&desk.state, .listed(request: 0, [3], ListQuery(filter: "")))
    desk.effects = update(&desk.state, .opened(request: 2, article(2)))
    #expect(desk.effects.last == .mark([2], .read(true)))
    #expect(desk.screen.contains("Article 2"))
    #expect(desk.state.panes.list[0]?.marks.isRead == false)
  }
}
