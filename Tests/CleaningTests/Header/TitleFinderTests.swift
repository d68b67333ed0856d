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

  @Test(arguments: [
    "The Last Ferry", "One More Ferry", "Quiet Streets", "Ferry Runs Aground Again", "A Thaw", "Soup for Nine Hundred",
  ])
  func `the only line above a byline is the title`(title: String) throws {
    let article = try cleaned("\(title)\n\nBy John Smith\n\n\(Self.report)")
    #expect(article.head.title == title)
    #expect(article.head.authors == ["John Smith"])
  }

  @Test(arguments: ["Politics", "World News", "The Norrby Courier", "Home"])
  func `the name of a newspaper or of a part of it is no title above a byline`(line: String) throws {
    #expect(try cleaned("\(line)\n\nBy John Smith\n\n\(Self.report)").head.title != line)
  }

  private static let title = "Council votes for a new bridge"

  @Test(arguments: [
    "\(title) | City | The Oslo Courier", "\(title) - The Oslo Courier", "\(title) — The Oslo Courier",
    "The Oslo Courier | \(title)", "Home News Sport Weather\n\n\(title)", "EN\(title)", "DEFR\(title)",
    "TOP STORIES OF THE DAY\(title)", "Hi there. You are reading as a guest.\n\n\(title)",
    "Trouble viewing this message? Open it in a web browser.\n\n\(title)", "Your Friday letter\n\n\(title)",
    "\(title)\n\nNobody knows yet who will pay for it",
  ])
  func `a title is told from what stands around it`(header: String) throws {
    let article = try cleaned("\(header)\n\nBy Ada Poe\n\nMay 3, 2019\n\n\(Self.report)")
    #expect(article.head.title == Self.title)
    #expect(article.paragraphTexts == [Self.report])
  }

  @Test func `a title with a dash of its own is whole`() throws {
    let title = "Council votes for a bridge – Poe Refused"
    #expect(try cleaned("\(title)\n\nBy Ada Poe\n\n\(Self.report)").head.title == title)
  }

  @Test(arguments: ["Read More", "Sign In", "World News", "Page Two"])
  func `a short line of the page is none`(line: String) throws {
    let article = try cleaned("\(line)\n\n\(Self.report)\n\nThe vote was close, and many people came to see it.")
    #expect(article.head.title != line)
    #expect(article.paragraphTexts.first == Self.report)
  }
}
