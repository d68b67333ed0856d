import Testing

@testable import ForeignText

struct AddressTests {
  @Test(arguments: [
    ("/1", "http://b.example/a/feed", "http://b.example/1"),
    ("1?x=y#z", "http://b.example/a/feed", "http://b.example/a/1?x=y#z"),
    ("../1", "http://b.example/a/b/feed", "http://b.example/a/1"),
    ("//c.example/1", "https://b.example/", "https://c.example/1"),
    ("?x", "http://b.example/a", "http://b.example/a?x"),
    ("http://c.example/", "http://b.example/", "http://c.example/"),
    ("a b", "http://b.example/", "http://b.example/a%20b"), ("", "http://b.example/a", "http://b.example/a"),
    ("/1", nil, "/1"),
  ])
  func `relative addresses`(reference: String, base: String?, address: String) {
    #expect(Address.resolved(reference, against: base) == address)
  }

  @Test(arguments: [
    ("HTTP://x", "http"), ("a+b-c.1:x", "a+b-c.1"), ("/a:b", nil), (":x", nil), ("1a:x", nil), ("x", nil),
  ])
  func `a scheme stands before a colon`(reference: String, scheme: String?) {
    #expect(Address.scheme(of: reference) == scheme)
  }

  @Test func `a base does not lead out of the web`() {
    #expect(Address.base("/x/", within: "https://b.example/a/") == "https://b.example/x/")
    #expect(Address.base("file:///etc/", within: "https://b.example/") == "https://b.example/")
    #expect(Address.base("file:///etc/", within: nil) == nil)
    #expect(Address.base("x/", within: nil) == "x/")
  }

  @Test func `links lead to the web or to a mailbox`() throws {
    #expect(try Address.link("a b", against: "https://b.example/x/") == "https://b.example/x/a%20b")
    #expect(try Address.link("mailto:ada@b.example") == "mailto:ada@b.example")
  }

  @Test(arguments: [
    ("file:///etc/passwd", LinkRefusal.scheme("file")), ("JavaScript:x()", .scheme("javascript")), ("x", .unreadable),
    ("", .unreadable), ("http://", .unreadable), ("https://b.example/\u{1B}]8", .unreadable),
    ("java\nscript:x()", .unreadable),
  ])
  func `other links may not be opened`(link: String, refusal: LinkRefusal) {
    #expect(throws: refusal) { try Address.link(link) }
  }
}
