import Articles
import Testing

@testable import ReaderUI

/// What happens when better quotes of the open article come.
struct RereadingTests {
  /// The quotes of the open article without some of them.
  private func analysis(_ desk: Desk, without missing: Set<Int> = []) throws -> AnalysedArticle {
    let article = try #require(desk.state.panes.open?.article)
    let whole = Desk.analysis(article)
    let quotes = whole.quotes.enumerated().filter { !missing.contains($0.offset) }.map(\.element)
    return AnalysedArticle(article: article, people: whole.people, quotes: quotes)
  }

  @Test func `the pane shows that better quotes are looked for`() throws {
    var desk = Desk()
    desk.take(.rereading(request: desk.state.panes.request))
    #expect(desk.screen.contains("Quotes …"))
    desk.take(.analysed(request: desk.state.panes.request, try analysis(desk)))
    #expect(!desk.screen.contains("Quotes …"))
  }

  @Test func `the selected quote stays selected, whatever number it has now`() throws {
    var desk = Desk()
    desk.press("]", "]", "]")
    let content = desk.state.panes.open?.quotes[2].content
    desk.take(.analysed(request: desk.state.panes.request, try analysis(desk, without: [0])))
    #expect(desk.state.panes.open?.selectedQuote == 1)
    #expect(desk.state.panes.open?.quotes[1].content == content)
  }

  @Test func `nothing is selected where the quote is none any more`() throws {
    var desk = Desk()
    desk.press("]", "]")
    desk.take(.analysed(request: desk.state.panes.request, try analysis(desk, without: [1])))
    #expect(desk.state.panes.open?.selectedQuote == nil)
    desk.press("]")
    #expect(desk.state.panes.open?.selectedQuote != nil)
  }

  @Test func `the page and the list stay where they are`() throws {
    var desk = Desk(height: 9)
    desk.press("]", "]", "]", "]")
    let (top, listingTop) = (desk.state.panes.open?.top, desk.state.panes.open?.listingTop ?? 0)
    #expect(listingTop > 0)
    desk.take(.analysed(request: desk.state.panes.request, try analysis(desk)))
    #expect(desk.state.panes.open?.top == top && desk.state.panes.open?.listingTop == listingTop)
    desk.take(.analysed(request: desk.state.panes.request, try analysis(desk, without: [0])))
    #expect(desk.state.panes.open?.top == top && desk.state.panes.open?.listingTop == listingTop - 1)
  }

  @Test func `notes stay with their quotes`() throws {
    var desk = Desk()
    desk.press("]", "]")
    desk.take(
      .annotated(request: desk.state.panes.request, ArticleAnnotations(persons: [], notes: [1: "ask her again"])))
    desk.take(.analysed(request: desk.state.panes.request, try analysis(desk, without: [0])))
    #expect(desk.state.panes.open?.annotations.notes == [0: "ask her again"])
    #expect(desk.state.panes.open?.selectedQuote == 0)
  }

  @Test func `an answer for another article changes nothing`() throws {
    var desk = Desk()
    desk.take(.rereading(request: desk.state.panes.request - 1))
    desk.take(.analysed(request: desk.state.panes.request - 1, try analysis(desk, without: [0])))
    #expect(!desk.screen.contains("Quotes …") && desk.state.panes.open?.quotes.count == 4)
  }
}
