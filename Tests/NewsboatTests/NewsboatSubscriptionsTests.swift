import Feeds
import Testing

@testable import Newsboat

struct NewsboatSubscriptionsTests {
  @Test func `feeds have tags, titles and a folder`() {
    let list = NewsboatSubscriptions(
      """
      # mine
      http://a.example/feed
      https://b.example/feed News "Slow reads" "~The \\"Post\\""
      https://c.example/feed "!" daily # not shown
      https://d.example/feed !quiet News
      """)
    #expect(
      list.subscriptions.map(\.address) == [
        "http://a.example/feed", "https://b.example/feed", "https://c.example/feed", "https://d.example/feed",
      ])
    #expect(list.subscriptions[1].title == "The \"Post\"")
    #expect(list.subscriptions[1].folders == ["News"] && list.subscriptions[1].tags == ["News", "Slow reads"])
    #expect(list.subscriptions[2].folders == ["Hidden"] && list.subscriptions[2].tags == ["daily"])
    #expect(list.subscriptions[3].folders == ["Hidden"] && list.subscriptions[3].tags == ["News"])
    #expect(list.hiddenCount == 2)
    #expect(list.leftOut.isEmpty)
  }

  @Test func `query feeds and programs are told apart, and what is nothing is told`() {
    let list = NewsboatSubscriptions(
      """
      "query:Unread: of today:unread = \\"yes\\"" special
      "exec:~/bin/weather.sh --city" Local "~Weather"
      "filter:~/bin/clean.py:http://a.example/feed"
      ftp://a.example/feed
      ---
      """)
    #expect(list.queries.map(\.name) == ["Unread"])
    #expect(list.queries.map(\.filter) == [" of today:unread = \"yes\""])
    #expect(
      list.programs.map(\.address) == ["exec:~/bin/weather.sh --city", "filter:~/bin/clean.py:http://a.example/feed"])
    #expect(list.programs[0].title == "Weather" && list.programs[0].tags == ["Local"])
    #expect(list.leftOut == ["ftp://a.example/feed"])
  }
}
