import Articles
import Testing

@testable import Cleaning

struct TitleFinderTests {
  private static let report =
    "The council of Oslo voted on Monday to build a new bridge over the old harbour. “We shall build it,” said Lea Wu."

  @Test(arguments: ["Council Votes", "Harbour Bridge", "Bridge Wanted", "Monday’s Vote: Bridge"])
  func `a short line alone above a report that speaks of the same is the title`(title: String) throws {
    let article = try cleaned("\(title)\n\n\(Self.report)\n\nThe vote was close, and many people came to see it.")
    #expect(article.head.title == title)
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test(arguments: ["Read More", "Sign In", "World News", "Page Two"])
  func `a short line of the page is none`(line: String) throws {
    let article = try cleaned("\(line)\n\n\(Self.report)\n\nThe vote was close, and many people came to see it.")
    #expect(article.head.title != line)
    #expect(article.paragraphTexts.first == Self.report)
  }
}
