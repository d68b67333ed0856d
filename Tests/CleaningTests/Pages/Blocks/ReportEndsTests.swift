import Articles
import Testing

@testable import Cleaning

/// Short lines at the ends of a report that are the report.
struct ReportEndsTests {
  private func read(_ before: String, _ behind: String) throws -> [String] {
    let page = "<main><article><h1>Ferry aground</h1>\(before)\(PageFixture.report)\(behind)</article></main>"
    return try PageFixture.article(PageFixture.page(page)).paragraphTexts
  }

  @Test func `lists, tables and code below the last paragraph stay`() throws {
    for (markup, lines) in [
      ("<ul><li>Red boats</li><li>White boats</li></ul>", ["• Red boats", "• White boats"]),
      ("<p>These islands wait:</p><ul><li>Dorn</li></ul>", ["These islands wait:", "• Dorn"]),
      ("<h2>Results</h2><ol><li>Tilda Maas, 12 points</li></ol>", ["Results", "1. Tilda Maas, 12 points"]),
      ("<pre>make all</pre>", ["make all"]),
      (
        "<table><tr><th>Boat</th><th>Cars</th></tr><tr><td>Ada</td><td>12</td></tr></table>",
        ["Boat | Cars", "Ada | 12"]
      ),
      (
        "<div class=wrap><table><tr><td>2014</td><td>29 boats</td></tr><tr><td>2024</td><td>23</td></tr></table></div>",
        ["2014 | 29 boats", "2024 | 23"]
      ),
      (
        "<dl><dt>Boats</dt><dd>29 in all</dd><dt>Crew</dt><dd>64 people</dd></dl>",
        [
          "Boats", "• 29 in all", "Crew", "• 64 people",
        ]
      ),
      ("<figure><table><tr><td>2014</td><td>29 boats</td></tr></table></figure>", ["2014 | 29 boats"]),
    ] {
      #expect(try read("", markup) == PageFixture.paragraphs + lines, "\(markup)")
    }
  }

  @Test func `a list above the first paragraph stays where it tells the report`() throws {
    let list = "<ul><li>Ferry hits a sandbank</li><li>Nobody was hurt</li></ul>"
    #expect(try read(list, "") == ["• Ferry hits a sandbank", "• Nobody was hurt"] + PageFixture.paragraphs)
    #expect(
      try read("<div class=summary>\(list)</div>", "") == ["• Ferry hits a sandbank", "• Nobody was hurt"]
        + PageFixture.paragraphs)
    #expect(try read("<pre>make all</pre>", "") == ["make all"] + PageFixture.paragraphs)
    let credits = "<ul><li>By Ada Poe</li><li>4 May 2021</li></ul>"
    #expect(try read(credits, "") == PageFixture.paragraphs)
  }

  @Test func `items that are links stay where they are sentences or quotations`() throws {
    let list = """
      <ul><li><a href=/a>“I have never seen such a thing,” said Ida Berg.</a></li>
      <li><a href=/b>The office says that a third of the boats will have been sold by the spring.</a></li></ul>
      """
    let lines = [
      "• “I have never seen such a thing,” said Ida Berg.",
      "• The office says that a third of the boats will have been sold by the spring.",
    ]
    #expect(try PageFixture.article(with: list).paragraphTexts.dropFirst(4).dropLast() == lines[...])
    let headlines = "<ul><li><a href=/a>Ferry sold to the mainland</a></li><li><a href=/b>What now?</a></li></ul>"
    #expect(try PageFixture.article(with: headlines).paragraphTexts == PageFixture.paragraphs)
  }

  @Test func `the posts of a report that goes on keep times that are stated or relative`() throws {
    func posts(_ post: (Int) -> String) -> String {
      PageFixture.paragraphs.indices.map { post($0) + "<p>\(PageFixture.paragraphs[$0])</p></div>" }.joined()
    }
    for (page, time) in [
      (posts { "<div class=lb-item><time datetime=2024-05-04T14:\($0)0>\($0) hours ago</time>" }, "14:00"),
      (posts { "<div class=lb-item><time datetime=2024-05-04T14:\($0)0>\($0 + 1)h</time>" }, "14:00"),
      (posts { "<div class=lb-item><span>\($0 + 5) min ago</span>" }, "5 min ago"),
      (posts { "<div class=lb-item><b>vor \($0 + 5) Minuten</b>" }, "vor 5 Minuten"),
      (posts { "<div class=lb-item><b>\($0 + 5)分前</b>" }, "5分前"),
      (
        posts {
          "<div itemprop=liveBlogUpdate><meta itemprop=datePublished content=2024-05-04T14:\($0)0:00Z><h3>Post \($0)</h3>"
        }, "14:00"
      ),
    ] {
      let article = try PageFixture.article(PageFixture.page("<main><article><h1>Storm</h1>\(page)</article></main>"))
      #expect(article.paragraphTexts.first == time)
    }
  }

  @Test func `the first of the key events stays`() throws {
    let events = "<ul class=key-events><li>14:10 Boats meet</li><li>15:20 Minister comes</li></ul>"
    let posts = PageFixture.paragraphs.map { "<div class=post><p>14.10</p><p>\($0)</p></div>" }.joined()
    let page = "<main><article><h1>Storm</h1>\(events)\(posts)</article></main>"
    #expect(
      try PageFixture.article(PageFixture.page(page)).paragraphTexts.starts(with: [
        "• 14:10 Boats meet", "• 15:20 Minister comes", "14.10",
      ]))
  }

  @Test func `code keeps its lines and the empty ones between them`() throws {
    for markup in ["<pre>\na\n\n    b\n</pre>", "<pre><code><span>a</span>\n\n<span>    b</span></code></pre>"] {
      #expect(try PageFixture.article(with: markup).paragraphTexts.contains("a\n\n    b"))
    }
    let divisions = "<pre><div class=line>a</div><div class=line>  b</div></pre>"
    #expect(try PageFixture.article(with: divisions).paragraphTexts.contains("a\n  b"))
    let lines = "<div class=code><code>let x = 1<br>let y = 2</code></div>"
    #expect(try PageFixture.article(with: lines).paragraphTexts.contains("let x = 1\nlet y = 2"))
  }

  @Test(arguments: [
    "This is a premium article. Subscribe from $1 a week to read the full story.",
    "You have 2 free articles left this month.", "Este contenido es exclusivo para suscriptores.",
    "Sie möchten weiterlesen? Jetzt abonnieren.", "Jetzt abonnieren und alle Artikel lesen.",
  ])
  func `prompts to pay go`(prompt: String) throws {
    #expect(try read("", "<p>\(prompt)</p>") == PageFixture.paragraphs)
  }
}
