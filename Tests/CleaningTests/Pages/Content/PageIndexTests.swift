import Articles
import Testing

@testable import Cleaning

struct PageIndexTests {
  private func teasers(_ count: Int, _ teaser: (Int) -> String) -> String { (0..<count).map(teaser).joined() }

  private func isIndex(_ body: String, head: String = "<title>The Quay</title>") -> Bool {
    do {
      _ = try PageFixture.article(PageFixture.page(body, head: head))
      return false
    } catch { return error as? CleaningFailure == .list }
  }

  private func card(_ number: Int) -> String {
    """
    <article><h2><a href="/\(number)">What became of ferry number \(number)</a></h2>
    <p>The harbour office said on Tuesday that ferry \(number) would be looked at again in the spring.</p></article>
    """
  }

  @Test func `a page of titles that lead elsewhere says that it is no article`() {
    #expect(isIndex("<main>\(teasers(8, card))</main>"))
    #expect(
      isIndex(
        "<h1>News</h1><ul>" + teasers(14) { "<li><a href=\"/\($0)\">What became of ferry number \($0)</a></li>" }
          + "</ul>"))
    #expect(
      isIndex(
        teasers(9) {
          "<div><a href=\"/\($0)\"><h3>What became of ferry \($0)</h3></a><p>It runs again, said the office.</p></div>"
        }
      ))
  }

  @Test func `an article with many others below it is one`() throws {
    #expect(!isIndex("<main><h1>Ferry aground</h1>\(PageFixture.report)</main><div>\(teasers(9, card))</div>"))
    #expect(
      !isIndex(
        "<h1>Ferry aground</h1><p>The ferry is back, the harbour office said on Tuesday.</p><div>\(teasers(9, card))</div>"
      ))
    #expect(!isIndex("<main>\(teasers(8, card))</main>", head: "<meta property='og:type' content='article'>"))
  }

  @Test func `a headline or a line of introduction over cards makes no article of them`() {
    #expect(isIndex("<h1>Latest news</h1><main>\(teasers(8, card))</main>"))
    #expect(isIndex("<main><h1>Boats of all kinds</h1><p>All that we write of boats.</p>\(teasers(8, card))</main>"))
    #expect(isIndex("<main><h1>Search results for boats</h1><p>212 results</p>\(teasers(8, card))</main>"))
  }

  @Test func `old pages with text right in a cell are read`() {
    #expect(!isIndex("<table><tr><td>\(PageFixture.paragraphs.joined(separator: "<br><br>"))</td></tr></table>"))
  }

  @Test func `the page of a writer is no article`() {
    let introduction = "<p>Lea Wu has been writing about boats for The Quay since 2003, said the office.</p>"
    #expect(isIndex("<main><h1>Lea Wu</h1>\(introduction)\(teasers(9, card))</main>"))
  }

  @Test func `a list of things with a headline is an article`() {
    let items = teasers(6) {
      "<h2>\($0). <a href=/\($0)>What became of ferry \($0)</a></h2><p>It runs again in the spring, said the office.</p>"
    }
    #expect(!isIndex("<main><article><h1>Six ferries that run again</h1>\(items)</article></main>"))
  }
}
