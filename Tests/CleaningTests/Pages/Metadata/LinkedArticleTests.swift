import Testing

@testable import Cleaning

struct LinkedArticleTests {
  private func linked(_ scripts: String...) throws -> LinkedArticle? {
    let html = scripts.map { "<script type='application/ld+json'>\($0)</script>" }.joined()
    return LinkedArticle(try PageFixture.tree("<head>\(html)"))
  }

  @Test func `an article is read`() throws {
    let article = try #require(
      try linked(
        """
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry aground", "inLanguage": "en",
         "datePublished": "2019-01-09", "author": [{"@type": "Person", "name": "Ada Poe"}, {"name": "Niko van Dam"}],
         "publisher": {"name": "The Quay"}, "articleBody": "It ran aground.\\n\\n It rained."}
        """))
    #expect(article.headline == "Ferry aground")
    #expect(article.authors == ["Ada Poe", "Niko van Dam"])
    #expect(article.published == "2019-01-09")
    #expect(article.body == ["It ran aground.", "It rained."])
  }

  @Test(arguments: [
    #"{"@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "BlogPosting"], "headline": "A"}]}"#,
    #"[{"@type": "Organization"}, {"@type": "Article", "headline": "A"}]"#,
    #"<![CDATA[ {"@type": "Article", "headline": "A"} ]]>"#, #"<!-- {"@type": "Article", "headline": "A"} -->"#,
    #"{"@type": "http://schema.org/NewsArticle", "headline": "A"}"#, #"{"@type": "schema:Article", "headline": "A"}"#,
    #"[[{"@type": "Article", "headline": "A"}]]"#, #"{"@type": "Article", "headline": "<b>A</b>"}"#,
    "{\"@type\": \"Article\", \"headline\": \"A\", \"articleBody\": \"a\nb\", }",
    #"{"@type": "Article", "headline": "A", "n": [1, null, true, ], };"#,
  ])
  func `it is found where it stands, and mistakes are mended`(script: String) throws {
    #expect(try linked(#"{"@type": "WebSite"}"#, script)?.headline == "A")
  }

  @Test(arguments: [
    "", "{", "not json", #"{"@type": "Recipe"}"#, String(repeating: "[", count: 100_000),
    String(repeating: #"{"a":"#, count: 5000) + "1" + String(repeating: "}", count: 5000),
  ])
  func `what holds no article is passed over`(script: String) throws { #expect(try linked(script) == nil) }

  @Test func `of several articles that of the page's headline is taken, or of its address`() throws {
    let articles =
      #"[{"@type": "Article", "headline": "B", "url": "/b"}, {"@type": "Article", "headline": "A", "url": "/a"}]"#
    let script = "<script type='application/ld+json'>\(articles)</script>"
    #expect(LinkedArticle(try PageFixture.tree("<head>\(script)</head><body><h1>A</h1>"))?.headline == "A")
    #expect(LinkedArticle(try PageFixture.tree("<head>\(script)<link rel=canonical href='/a'>"))?.headline == "A")
    #expect(LinkedArticle(try PageFixture.tree("<head>\(script)"))?.headline == "B")
  }

  @Test func `an author may be a text, but no address`() throws {
    #expect(try linked(#"{"@type": "Article", "author": "Ada Poe"}"#)?.authors == ["Ada Poe"])
    #expect(try linked(#"{"@type": "Article", "author": "https://quay.example/ada"}"#)?.authors == [])
  }

  @Test(arguments: [
    "//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"A\"}\n//]]>",
    "/* <![CDATA[ */{\"@type\": \"Article\", \"headline\": \"A\"}/* ]]> */",
    "{\"@type\": \"Article\" \"headline\": \"A\"\n\"n\": [1, {\"a\": true \"b\": \"c\"}{}]}",
  ])
  func `marks around it and missing commas are mended`(script: String) throws {
    #expect(try linked(script)?.headline == "A")
  }

  @Test(arguments: [
    (#"["John Brink", "Ada Poe"]"#, ["John Brink", "Ada Poe"]),
    (#"{"@type": "Person", "name": {"@type": "Person", "name": "John Brink"}}"#, ["John Brink"]),
    (#"{"name": ["John Brink", "Ada Poe"]}"#, ["John Brink", "Ada Poe"]),
    (#"{"givenName": "John", "familyName": "Brink"}"#, ["John Brink"]),
    (#"{"name": "Se&aacute;n O&#039;Brink"}"#, ["Seán O'Brink"]),
  ])
  func `authors are named in many ways`(value: String, names: [String]) throws {
    #expect(try linked(#"{"@type": "NewsArticle", "author": \#(value)}"#)?.authors == names)
  }

  @Test func `references to characters are resolved`() throws {
    let headline = "Mayor says &#8216;no&#8217; &amp;amp; means it"
    #expect(try linked(#"{"@type": "Article", "headline": "\#(headline)"}"#)?.headline == "Mayor says ‘no’ & means it")
  }

  @Test func `a page without an article tells its author and date, who may lie elsewhere in the graph`() throws {
    let graph = #"""
      {"@graph": [{"@type": "WebPage", "name": "Ferry saved - BP", "datePublished": "2023-02-07", "author": {"@id": "#p"}},
      {"@type": "Person", "@id": "#p", "name": "Ada Poe"}, {"@type": "WebSite", "name": "BP"}]}
      """#
    let page = try #require(try linked(graph))
    #expect(page.kind == .page && page.authors == ["Ada Poe"] && page.published == "2023-02-07")
    #expect(page.headline == nil && page.name == nil && page.siteNames == ["BP"])
  }
}
