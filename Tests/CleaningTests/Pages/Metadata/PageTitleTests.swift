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
}
