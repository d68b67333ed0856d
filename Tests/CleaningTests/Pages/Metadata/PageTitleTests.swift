import Testing

@testable import Cleaning

struct PageTitleTests {
  private func title(_ head: String, _ body: String = "") throws -> String? {
    let tree = try PageFixture.tree("<head>\(head)</head><body>\(body)")
    let (meta, linked) = (MetaFields(tree), LinkedArticle(tree))
    return PageTitle.title(of: tree, meta, linked, SiteNames(tree, meta, linked, address: nil))
  }

  @Test(arguments: [
    ("Ferry aground off the northern islands | The Quay", "Ferry aground off the northern islands"),
    ("The Quay: Ferry aground off the northern islands", "The Quay: Ferry aground off the northern islands"),
    ("News » Ferry aground off the northern islands » The Quay", "News » Ferry aground off the northern islands"),
    ("Rain: at last | Wine | Valley Courier", "Rain: at last"),
    ("Regen in Dorn endlich da - Wein - Bote", "Regen in Dorn endlich da"),
    ("Ferry aground off the islands :: The Quay", "Ferry aground off the islands"),
    (
      "Well-known boats - and unknown ones - meet at sea | The Quay",
      "Well-known boats - and unknown ones - meet at sea"
    ),
    ("Ferry code is covered | Code | The Quay", "Ferry code is covered | Code"),
    ("Ferry aground", "Ferry aground"), ("A ferry - aground", "A ferry - aground"),
  ])
  func `the name of the site is cut off`(element: String, expected: String) throws {
    #expect(try title("<title>\(element)</title>") == expected)
  }

  @Test func `what the page says of itself goes before its title element`() throws {
    #expect(try title("<title>Quay</title><meta property='og:title' content='Ferry &amp;amp; tug'>") == "Ferry & tug")
    #expect(try title("<meta name='DC.title' content='A'><meta name='twitter:title' content='B'>") == "A")
  }

  @Test func `a heading stands in for a short title`() throws {
    #expect(
      try title("<title>Quay</title>", "<h1>Ferry aground off the islands</h1>") == "Ferry aground off the islands")
    #expect(try title("", "<h1>Ferry aground</h1>") == "Ferry aground")
    #expect(try title("") == nil)
  }

  @Test(arguments: [
    ("You will not believe this ferry", "Ferry runs aground off Solway | The Quay"), ("Boats", "Boats | The Quay"),
  ])
  func `a heading beats what is stated where the title element has it, or a section is stated`(
    stated: String, element: String
  ) throws {
    let head = "<title>\(element)</title><meta property='og:title' content='\(stated)'>"
    #expect(
      try title(head, "<article><h1>Ferry runs aground off Solway</h1></article>") == "Ferry runs aground off Solway")
  }

  @Test func `a heading is taken without its label, its sign and its tags`() throws {
    let element = "<title>Ferry runs aground | The Quay</title>"
    for heading in [
      "<b>Boats</b> Ferry runs aground", "Ferry runs aground<a href='#f'>¶</a>",
      "<a href='#f'>#</a> Ferry runs aground",
    ] {
      #expect(try title(element, "<article><h1>\(heading)</h1></article>") == "Ferry runs aground", "\(heading)")
    }
    #expect(try title("<meta property='og:title' content='The &lt;i>Olympic&lt;/i> sails'>") == "The Olympic sails")
  }

  @Test func `the way to an article and the name of its site are no part of its title`() throws {
    let head = "<title>Home › Local › Ferry runs aground off Solway – Kestrel Herald</title>"
    #expect(
      try title(head, "<article><h1>Ferry runs aground off Solway</h1></article>") == "Ferry runs aground off Solway")
  }

  @Test func `marks without spaces part titles of scripts that have none`() throws {
    for mark in ["_", "-", "｜", "："] {
      let head = "<title>葡萄早採的一年\(mark)谷報</title>"
      #expect(try title(head, "<article><h1>葡萄早採的一年</h1></article>") == "葡萄早採的一年")
    }
  }

  @Test func `an element marked as the headline goes before the title element`() throws {
    let body = "<p itemprop='name headline'>Ferry aground again</p>"
    #expect(try title("<title>Quay</title>", body) == "Ferry aground again")
    #expect(try title("<title>Quay</title>", body.replacing("itemprop", with: "property")) == "Ferry aground again")
  }

  @Test func `of name and headline the one that is like the title is taken`() throws {
    let script =
      "<script type='application/ld+json'>{\"@type\": \"Article\", \"name\": \"The Quay\", \"headline\": \"Ferry aground again\"}</script>"
    #expect(try title("<title>Ferry aground again</title>" + script) == "Ferry aground again")
  }

  private func page(_ element: String, h1: String?, head: String = "", foot: String = "© 2024 The Quay") throws
    -> String?
  {
    let heading = h1.map { "<h1>\($0)</h1>" } ?? ""
    return try title(
      "<title>\(element)</title>\(head)",
      "<main><article>\(heading)<p>It ran aground.</p></article></main><footer>\(foot)</footer>")
  }

  @Test(arguments: [
    ("Ferry saved | News | The Quay", "Ferry saved"), ("Ferry saved - The Quay", "Ferry saved"),
    ("The Quay | Ferry saved", "Ferry saved"), ("The Quay: Ferry saved", "Ferry saved"),
    ("News » The Quay » Ferry saved", "Ferry saved"), ("The Quay", "Firms team up for ferry"),
    ("x", "Firms team up for ferry"),
    ("Live", "Storm: as it happened"),
    ("plus / minus announce first album in a decade", "+/- announce first album in a decade"),
  ])
  func `the heading of the article is its title where they agree`(element: String, h1: String) throws {
    let title = try page(element, h1: h1)
    #expect(title == h1 || title == element && element.hasPrefix("plus"))
  }

  @Test(arguments: [
    "Ferry crisis: council votes to keep boat", "AC / DC to play", "5 &gt; 3, says school",
    "Ferry – council votes to keep boat",
    "Mayor - no new boat before spring - council agrees", "Opinion: Why the ferry must stay",
  ])
  func `a mark inside a headline cuts nothing`(element: String) throws {
    let whole = element.replacing("&gt;", with: ">")
    #expect(try page(element, h1: nil) == whole)
    #expect(try page(element, h1: element) == whole)
  }

  @Test func `a name of the site or a section is no title`() throws {
    func meta(_ content: String) -> String { "<meta property='og:title' content='\(content)'>" }
    let headline = "Ferry saved for good"
    #expect(try page("The Quay", h1: headline, head: meta("The Quay")) == headline)
    #expect(
      try page(
        "Politics | The Quay", h1: headline,
        head: meta("Politics") + "<meta property='article:section' content='Politics'>")
        == headline)
    #expect(try page("x", h1: headline, head: meta("Ferry saved for good - The Quay")) == headline)
    #expect(
      try page(
        "x", h1: headline,
        head: meta("\(headline) - Quay Co. 100% Local") + "<meta property='og:site_name' content='Quay Co'>")
        == headline)
    for name in ["The Quay", "quay.example"] {
      let linked =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"name\":\"\(name)\",\"headline\":\"\(headline)\",\"publisher\":{\"name\":\"\(name)\"}}</script>"
      #expect(try page("\(headline) | \(name)", h1: headline, head: linked) == headline)
    }
  }
}
