import Testing

@testable import Feeds

struct HostileFeedTests {
  private static let markup = "<rss><channel><title>Boats</title>"

  @Test func `an entity bomb stays what it is`() throws {
    var declarations = "<!ENTITY a0 \"ha\">"
    for level in 1...9 {
      let references = String(repeating: "&a\(level - 1);", count: 10)
      declarations += "<!ENTITY a\(level) \"\(references)\">"
    }
    let feed = try feed("<!DOCTYPE rss [\(declarations)]>" + Sample.rss(item: "<title>&a9;&a0;</title>"))
    #expect(feed.items[0].title == "&a9;ha")
    #expect(feed.problems.contains(.refusedEntity("a9")))
    #expect(feed.problems.contains(.unknownEntity("a9")))
  }

  @Test func `an entity that is named often comes to a limit`() throws {
    let value = String(repeating: "x", count: 4000)
    let references = String(repeating: "&a;", count: 100_000)
    let feed = try feed(
      "<!DOCTYPE rss [<!ENTITY a \"\(value)\">]>" + Sample.rss(item: "<description>\(references)</description>"))
    #expect(try #require(feed.items[0].summary).value.utf8.count <= FeedLimits().entities)
    #expect(feed.problems == [.cut(.entities)])
  }

  @Test(arguments: [
    "<!ENTITY a SYSTEM \"file:///etc/passwd\">", "<!ENTITY a PUBLIC \"x\" \"http://127.0.0.1:9/\">",
    "<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;", "<!ENTITY a '&#60;!ENTITY b SYSTEM \"file:///etc/passwd\">'>",
  ])
  func `nothing outside is opened`(declaration: String) throws {
    let item = try item("<!DOCTYPE rss [\(declaration)]>" + Sample.rss(item: "<title>x &a; y</title>"))
    #expect(item.title?.contains("root:") == false)
    #expect(item.title?.hasPrefix("x ") == true)
    #expect(item.title?.hasSuffix(" y") == true)
  }

  @Test func `a DTD elsewhere is not missed`() throws {
    let feed = try feed(
      "<!DOCTYPE rss PUBLIC \"-//x//EN\" \"http://127.0.0.1:9/x.dtd\">" + Sample.rss(item: "<title>Boat</title>"))
    #expect(feed.items[0].title == "Boat")
    #expect(feed.problems == [])
  }

  @Test func `entities that are mere text are followed`() throws {
    let item = try item("<!DOCTYPE rss [<!ENTITY b \"b&#233;\">]>" + Sample.rss(item: "<title>a &b; &lt;</title>"))
    #expect(item.title == "a bé <")
  }

  @Test func `a megabyte of attribute is left out`() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let feed = try feed(Sample.rss(item: "<enclosure url=\"\(long)\"/><title lang=\"\(long)\">Boat</title>"))
    #expect(feed.items[0].title == "Boat")
    #expect(feed.items[0].enclosures == [])
    #expect(feed.problems == [.longAttribute("enclosure"), .longAttribute("title")])
  }

  @Test func `many attributes and namespaces do no harm`() throws {
    let attributes = (0..<20_000).map { " a\($0)=\"1\" xmlns:n\($0)=\"urn:\($0)\"" }.joined()
    let feed = try feed(Sample.rss(item: "<title x='>'\(attributes)>Boat</title>"))
    #expect(feed.items[0].title == "Boat")
    #expect(feed.problems == [.longAttribute("title")])
  }

  @Test func `elements nested without end come to a limit, and what came before is kept`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let feed = try feed(
      "\(Self.markup)<item><title>One</title></item><item><title>Two</title>\(deep)</item></channel></rss>")
    #expect(feed.items.map(\.title) == ["One", "Two"])
    #expect(feed.problems == [.cut(.depth)])
  }

  @Test func `nothing but nested elements is a failure`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: FeedFailure.limit(.depth)) { try feed(deep) }
    #expect(throws: FeedFailure.limit(.depth)) { try feed("<rss>\(deep)") }
  }

  @Test func `HTML nested without end loses no text`() throws {
    let deep = String(repeating: "&lt;b&gt;", count: 100_000) + String(repeating: "&lt;/i&gt;", count: 100_000)
    let item = try item(Sample.atom(entry: "<title type=\"html\">Boat \(deep)ship</title>"))
    #expect(item.title == "Boat ship")
  }

  @Test func `categories and enclosures do not pile up`() throws {
    let elements = (0..<1000).map { "<category>\($0)</category><enclosure url=\"http://b.example/\($0)\"/>" }
    let item = try item(Sample.rss(item: elements.joined()))
    #expect(item.categories.count == EntryDraft.mostParts)
    #expect(item.enclosures.count == EntryDraft.mostParts)
  }

  @Test func `items beyond the limit are cut off`() throws {
    var limits = FeedLimits()
    limits.items = 3
    let text = Self.markup + String(repeating: "<item><title>Boat</title></item>", count: 10)
    let feed = try FeedReader(limits: limits).read(Array(text.utf8))
    #expect(feed.items.count == 3)
    #expect(feed.problems.contains(.cut(.items)))
  }

  @Test func `more bytes than the limit are refused`() {
    var limits = FeedLimits()
    limits.bytes = 100
    #expect(throws: FeedFailure.tooLarge(bytes: 101, limit: 100)) {
      try FeedReader(limits: limits).read([UInt8](repeating: 0x20, count: 101))
    }
  }

  @Test func `time that runs out is a limit like others`() throws {
    var limits = FeedLimits()
    limits.time = .zero
    let text = Self.markup + String(repeating: "<item><title>Boat</title></item>", count: 10_000)
    let feed = try FeedReader(limits: limits).read(Array(text.utf8))
    #expect(feed.items.count < 10_000)
    #expect(feed.problems.contains(.cut(.time)))
  }

  @Test func `problems do not pile up`() throws {
    let feed = try feed(Sample.rss(item: "<title>" + String(repeating: "&x1; &x2; ", count: 10_000) + "</title>"))
    #expect(feed.problems.count == FeedLimits().problems)
  }

  @Test(arguments: [
    ("a\u{0}b", "ab"), ("a\u{1B}[31mb", "a[31mb"), ("a&#27;[2Jb", "a[2Jb"), ("a\u{7}\u{8}b\u{7F}", "ab"),
    ("a\u{202E}b\u{202C}c", "abc"), ("a\u{2066}b", "ab"), ("a&#x202e;b", "ab"), ("a\u{9B}31mb", "a›31mb"),
    ("a\u{FFFF}b", "ab"), ("a&#0;&#xD800;&#x110000;b", "ab"), ("a\nb\tc", "a b c"), ("\u{200F}a", "a"),
  ])
  func `titles steer no terminal`(written: String, title: String) throws {
    #expect(try item(Sample.rss(item: "<title>\(written)</title>")).title == title)
    #expect(try item(Sample.rss(item: "<title><![CDATA[\(written)]]></title>")).title?.contains("\u{1B}") == false)
  }

  @Test func `names, addresses and identifiers steer none either`() throws {
    let item = try item(
      Sample.rss(
        item: """
          <author>Lea\u{202E} Wu</author><guid isPermaLink="false">a\u{2066}1</guid><link>http://b.example/\u{202E}1</link>
          <category>fer\u{202E}ry</category>
          """))
    #expect(item.authors.map(\.name) == ["Lea Wu"])
    #expect(item.identifier == "a1")
    #expect(item.link == "http://b.example/1")
    #expect(item.categories.map(\.term) == ["ferry"])
  }

  private static let broken: [String] = {
    let whole = markup + "<item><title>One</title></item><item><title>Two</title><description>x</description></item>"
    return (1..<40).map { String(whole.prefix(whole.count * $0 / 40)) }.filter { $0.contains("<channel>") }
  }()

  @Test(arguments: broken)
  func `a feed that breaks off anywhere gives what came before`(text: String) throws {
    let feed = try feed(text)
    #expect(feed.items.count == text.split(separator: "<item").count - 1)
    #expect(feed.problems.contains(.truncated))
  }
}
