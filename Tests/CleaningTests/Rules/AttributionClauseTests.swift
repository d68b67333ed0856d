import Articles
import Testing

@testable import Cleaning

struct AttributionClauseTests {
  private static let requests = [
    "Sign in to comment", "Share your story", "Download the app", "Follow us down", "Subscribe or leave",
    "Read more of our files",
  ]
  private static let clauses = [
    "my nephew tells me, if you feel so strongly", "I tell them, while the thread is wet",
    "the signs behind St. Luke’s tell you", "one fund manager told the company on the call", "Ada Poe warned on Friday",
    "a note on the gate says",
  ]
  private static let report = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter.",
    "“We should have looked years ago,” said Ada Poe, the mayor, on Wednesday.",
    "The lock was built in 1874, and boats went through it until the railway came to the town.",
    "The work is to take until March, and the gates are to be made in Kildare.",
  ]

  @Test(arguments: clauses) func `a request that somebody makes is the report's`(clause: String) throws {
    for request in Self.requests {
      let sentence = "\(request), \(clause)."
      for place in [2, 4] {
        let article = Self.report[..<place] + [sentence] + Self.report[place...]
        #expect(try cleaned(article.joined(separator: "\n\n")).paragraphTexts == Array(article))
      }
    }
  }

  @Test(arguments: [
    "If you have a tip, tell us.", "Sign up for our newsletter, and we will tell you what matters.",
    "Share this story, or write to us and say what you think of it.",
  ])
  func `a request of the page is none`(request: String) throws {
    #expect(!AttributionClause.isIn(allPieces(request)[0]))
  }

  @Test func `a paragraph most of which is clean is kept whole`() throws {
    let paragraph =
      "Please verify that you are not a robot. The sentence greets visitors in white neon above the door of the old mill."
    let article = Self.report[..<2] + [paragraph] + Self.report[2...]
    #expect(try cleaned(article.joined(separator: "\n\n")).paragraphTexts == Array(article))
  }

  @Test func `a rate in brackets is kept`() throws {
    let article = Self.report + ["($1 = 0.92 euros)"]
    #expect(try cleaned(article.joined(separator: "\n\n")).paragraphTexts == article)
  }
}
