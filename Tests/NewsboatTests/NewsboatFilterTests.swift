import Queries
import Testing

@testable import Newsboat

struct NewsboatFilterTests {
  @Test(arguments: [
    ("unread = \"yes\"", "is:unread"), ("unread != \"yes\"", "is:read"), ("unread=\"no\"", "is:read"),
    ("title =~ \"canal\"", "title:canal"),
    ("title =~ \"(Linux|free software)\"", "(title:Linux or title:\"free software\")"),
    ("title !~ \"advert\" and unread = \"yes\"", "-title:advert is:unread"),
    ("author = \"Lea Wu\"", "by:\"Lea Wu\""), ("content =~ \"thin ice\"", "\"thin ice\""),
    ("tags # \"News\" and tags !# \"Sport\"", "tag:News -tag:Sport"), ("feedtitle =~ \"Post\"", "feed:Post"),
    ("flags =~ \"s\"", "is:starred"),
    ("(title =~ \"a\" or title =~ \"b\") and unread = \"yes\"", "(title:a or title:b) is:unread"),
    ("title =~ \"^Item 1$\"", "title:\"Item 1\""),
  ])
  func `a filter is a query that finds the same`(filter: String, query: String) throws {
    #expect(try NewsboatFilter.query(filter) == query)
    #expect((try? QueryParser.query(query)) != nil)
  }

  @Test(arguments: ["rssurl =~ \"x\"", "title =~ \"[0-9]+ ways\"", "articleindex < 10"])
  func `what no query asks for is told`(filter: String) {
    let failure = #expect(throws: NewsboatFilter.Failure.self) { try NewsboatFilter.query(filter) }
    guard case .unknown? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test(arguments: ["", "title", "title =~", "(unread = \"yes\"", "unread = \"yes\" and", "unread = \"yes\")", "= = ="])
  func `what is no filter is told`(filter: String) {
    #expect(throws: NewsboatFilter.Failure.unreadable) { try NewsboatFilter.query(filter) }
  }
}
