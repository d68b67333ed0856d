import ReaderUI
import Testing

@testable import Newsboat

struct NewsboatConfigurationTests {
  private func value(_ name: String, _ text: String) -> String? {
    NewsboatConfiguration(text).settings.first { $0.name == name }?.value
  }

  @Test func `what there is here too is set`() {
    #expect(value("browser", "browser \"firefox %u\"") == "\"firefox %u\"")
    #expect(value("browser-in-terminal", "browser \"firefox %u\"") == nil)
    #expect(value("browser-in-terminal", "browser \"/usr/bin/w3m %u\"") == "true")
    #expect(value("reload-every", "auto-reload yes\nreload-time 30") == "30")
    #expect(value("reload-every", "auto-reload yes") == "60")
    #expect(value("reload-every", "auto-reload no\nreload-time 30") == "0")
    #expect(value("confirm", "confirm-exit yes\nconfirm-mark-feed-read yes") == "[\"quit\", \"mark-all-read\"]")
    #expect(value("confirm", "confirm-mark-all-feeds-read yes") == "[\"mark-everything-read\"]")
    #expect(
      value("proxy", "use-proxy yes\nproxy p.example:1080\nproxy-type socks5\nproxy-auth lea:x")
        == "\"socks5://lea:x@p.example:1080\"")
    #expect(value("proxy", "use-proxy no\nproxy p.example:1080") == nil)
    #expect(NewsboatConfiguration("keep-articles-days 90").keptDays == 90)
  }

  @Test func `forms of rows and dates come over, what has other letters with a word on it`() {
    #expect(
      value("list-format", #"articlelist-format "%4i %f %D %6L  %?T?|%-17T|  ?%t""#)
        == #""%4i %f %D %6q  %?T?|%-17T|  ?%t""#)
    #expect(value("date-format", #"datetime-format "%b %d""#) == #""%b %d""#)
    let other = NewsboatConfiguration("articlelist-format \"%W\"\ndatetime-format \"%c\"")
    #expect(!other.settings.contains { $0.name.hasSuffix("format") })
    #expect(other.leftOut.map(\.name) == ["articlelist-format", "datetime-format"])
    #expect(other.leftOut.allSatisfy { $0.reason.contains("config --sample") })
  }

  @Test func `keys, macros, filters and what is ignored come over`() {
    let text = NewsboatConfiguration(
      """
      bind-key j down
      bind-key ^X hard-quit
      bind-key a mark-feed-read feedlist
      macro m toggle-article-read ; sort -- "done"
      ignore-article "*" "title =~ \\"advert\\""
      """
    ).text
    #expect(text.contains("[keys]\nquit = [\"Q\", \"Ctrl-x\"]\n"))
    #expect(text.contains("[keys.feeds]\nmark-all-read = [\"a\"]\n"))
    #expect(text.contains("\", m\" = [\"mark-read\", \"sort\"]\n"))
    #expect(text.contains("[[rule]]\nquery = \"title:~\\\"advert\\\"\"\ndo = [\"hide\"]\n"))
    #expect(!text.contains("move-down"))
    #expect(NewsboatConfiguration("define-filter \"Wu\" \"content =~ \\\"Wu\\\"\"").filters.map(\.query) == ["Wu"])
  }

  @Test func `what is ignored in one feed is hidden in that feed alone`() {
    let line = #"ignore-article "http://a.example/f" "title =~ \"x\" or title = \"y\"""#
    #expect(
      NewsboatConfiguration(line).text.contains(
        ##"query = "feed:=\"http://a.example/f\" (title:~\"x\" or title:=\"y\")""##))
    let secret = NewsboatConfiguration(line.replacing("http://", with: "http://lea:x@")).text
    #expect(secret.contains(#"feed:=\"http://a.example/f\""#))
    let several = NewsboatConfiguration(line.replacing("http://a.example/f", with: "regex:a.*"))
    #expect(!several.text.contains("[[rule]]"))
    #expect(several.leftOut.map(\.name) == ["ignore-article regex:a.*"])
  }

  @Test func `what hides and has no query is left out, and why is told`() {
    let read = NewsboatConfiguration(#"ignore-article "*" "title =~ \"x\" and articleindex < 3""#)
    #expect(!read.text.contains("[[rule]]"))
    #expect(read.leftOut.map(\.reason) == [#"no query asks for articleindex < "3""#])
  }

  @Test func `how lists are sorted, and that what was read is hidden, comes over`() {
    // Seen in newsboat 2.21: “desc” has the oldest first.
    #expect(value("order", "article-sort-order date-desc") == "\"age\"")
    #expect(value("order", "article-sort-order date-asc") == "\"date\"")
    #expect(value("order", "article-sort-order date") == "\"age\"")
    #expect(value("order", "article-sort-order title") == "\"title\"")
    #expect(NewsboatConfiguration("article-sort-order guid").leftOut.map(\.name) == ["article-sort-order"])
    #expect(value("unread-only", "show-read-articles no") == "true")
    #expect(value("unread-only", "show-read-articles yes") == nil)
    #expect(NewsboatConfiguration("show-read-articles yes").feedView == nil)
    let view = NewsboatConfiguration("show-read-feeds no\nfeed-sort-order unreadarticlecount-asc").feedView
    #expect(view?.hidesRead == true && view?.order == .unread)
    #expect(NewsboatConfiguration("feed-sort-order firsttag").leftOut.map(\.name) == ["feed-sort-order"])
  }

  @Test func `what is fetched by itself there is fetched here by a rule`() {
    let text = NewsboatConfiguration("podcast-auto-enqueue yes").text
    #expect(text.contains("[[rule]]\nquery = \"is:unread\"\ndo = [\"fetch\"]\n"))
    #expect(!NewsboatConfiguration("podcast-auto-enqueue no").text.contains("rule"))
  }

  @Test func `a browser for one macro opens the link with it`() {
    let text = NewsboatConfiguration(
      """
      macro v set browser "mpv %u" ; open-in-browser ; set browser "firefox %u"
      macro w set browser "lynx %u" ; open-in-browser-and-mark-read ; quit
      """)
    #expect(text.leftOut.isEmpty)
    #expect(text.text.contains("\", v\" = [\"open-with mpv %u\"]\n"))
    for line in [
      #"macro x set browser "a -b %u"; open-in-browser;quit"#, #"macro x set browser "a -b %u";open-in-browser ; quit"#,
    ] {
      #expect(NewsboatConfiguration(line).text.contains(#"", x" = ["open-with a -b %u", "back"]"#))
    }
    let signs = NewsboatConfiguration(#"macro c set browser "a; b %u | c &" ; open-in-browser"#)
    #expect(signs.text.contains(#"", c" = ["open-with a; b %u | c &"]"#))
    #expect(text.text.contains("\", w\" = [\"open-with lynx %u\", \"back\"]\n"))
  }

  @Test func `a command whose key is another’s says that this is meant`() {
    let text = NewsboatConfiguration("bind-key a toggle-article-read\nbind-key d pagedown").text
    #expect(text.contains("note = []\n"))
    // In the feeds the key is still its own.
    #expect(!text.contains("subscribe"))
    #expect(!text.contains("half-page-down"))
  }

  @Test func `what stands out there stands out here, and a key that does the same already is not bound`() {
    let configuration = NewsboatConfiguration(
      """
      highlight article "bri(dge|gs)" red default bold
      highlight all "tram" blue
      highlight feedlist "x" blue
      bind-key n next-unread
      """)
    #expect(configuration.text.contains("[[highlight]]\npattern = \"bri(dge|gs)\"\nas = \"error\"\n"))
    #expect(configuration.text.contains("[[highlight]]\npattern = \"tram\"\nas = \"key\"\n"))
    #expect(configuration.leftOut.map(\.line) == [3])
    #expect(!configuration.text.contains("next-unread"))
  }

  @Test func `a server of FreshRSS is kept the same with`() {
    let text = NewsboatConfiguration(
      "urls-source \"freshrss\"\nfreshrss-url \"https://r.example/api/greader.php\"\nfreshrss-login \"lea\"\nfreshrss-passwordeval \"pass r\""
    ).text
    #expect(
      text.contains(
        "[sync]\nserver = \"https://r.example/api/greader.php\"\nuser = \"lea\"\npassword-command = \"pass r\"\n"))
  }

  @Test func `what there is not is told with its line`() {
    let left = NewsboatConfiguration("# mine\n\ncolor listfocus black yellow\nfeed-limit 7\nbind-key x fly").leftOut
    #expect(left.map(\.line) == [3, 4, 5])
    #expect(left[0].reason.contains("themes") && left[1].reason == "there is nothing like it here")
    #expect(left[2].reason == "there is no command like fly")
  }
}
