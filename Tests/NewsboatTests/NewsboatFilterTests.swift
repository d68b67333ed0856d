import Queries
import Testing

@testable import Newsboat

struct NewsboatFilterTests {
  @Test(arguments: [
    ("unread = \"yes\"", "is:unread"), ("unread != \"yes\"", "is:read"), ("unread=\"no\"", "is:read"),
    ("title =~ \"canal\"", "title:~\"canal\""), ("title = \"Item 1\"", "title:=\"Item 1\""),
    ("title != \"Ice\"", "-title:=\"Ice\""),
    ("title =~ \"^(Linux|free software)\"", "title:~\"^(Linux|free software)\""),
    ("title =~ \"[0-9]+ ways\"", "title:~\"[0-9]+ ways\""),
    ("title !~ \"advert\" and unread = \"yes\"", "-title:~\"advert\" is:unread"),
    ("author = \"Lea Wu\"", "by:=\"Lea Wu\""), ("author =~ \"wu\"", "by:~\"wu\""),
    ("content =~ \"thin ice\"", "\"thin ice\""), ("content =~ \"thin|deep\"", "text:~\"thin|deep\""),
    ("tags # \"News\" and tags !# \"Sport\"", "tag:News -tag:Sport"), ("feedtitle =~ \"Post\"", "feed:~\"Post\""),
    ("flags =~ \"s\"", "is:starred"),
    ("(title =~ \"a\" or title =~ \"b\") and unread = \"yes\"", "(title:~\"a\" or title:~\"b\") is:unread"),
  ])
  func `a filter is a query that finds the same`(filter: String, query: String) throws {
    #expect(try NewsboatFilter.query(filter) == query)
    #expect((try? QueryParser.query(query)) != nil)
  }

  @Test(arguments: [
    "rssurl =~ \"x\"", "articleindex < 10", "title =~ \"(\"", "title < \"a\"", "title = 'say “x”'", "title = 'a \"b\"'",
    "content =~ \"^Only\"", "content !~ \"<img\"", "content = \"x\"", "tags = \"a b\"", "title =~ \"a{999}{999}\"",
    "title =~ \"(a)\\\\1\"",
  ])
  func `what no query asks for is told`(filter: String) {
    let failure = #expect(throws: NewsboatFilter.Failure.self) { try NewsboatFilter.query(filter) }
    guard case .unknown? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test(arguments: ["flags # \"a\"", "content !~ \"\""])
  func `what would hide others too is told`(filter: String) {
    let failure = #expect(throws: NewsboatFilter.Failure.self) { try NewsboatFilter.query(filter, isForHiding: true) }
    #expect(failure != .unreadable)
  }

  @Test(arguments: ["", "title", "title =~", "(unread = \"yes\"", "unread = \"yes\" and", "unread = \"yes\")", "= = ="])
  func `what is no filter is told`(filter: String) {
    #expect(throws: NewsboatFilter.Failure.unreadable) { try NewsboatFilter.query(filter) }
  }

  @Test(arguments: [
    ("content !~ \"bread\"", "-text:~\"bread\""), ("title = \"only\"", "title:=\"only\""),
    ("title =~ \"^Only\" and content !~ \"bread\"", "title:~\"^Only\" -text:~\"bread\""),
  ])
  func `what hides finds nothing that is not hidden there`(filter: String, query: String) throws {
    #expect(try NewsboatFilter.query(filter, isForHiding: true) == query)
    #expect((try? QueryParser.query(query)) != nil)
  }
}
