import Testing

@testable import Web

struct WebAddressTests {
  @Test(arguments: [
    ("http://example.org", "http://example.org/"), ("HTTP://Example.ORG:80/A", "http://example.org/A"),
    ("https://example.org:443/?q", "https://example.org/?q"), ("http://example.org:8080/", "http://example.org:8080/"),
    ("  http://example.org/a b\n", "http://example.org/a%20b"), ("http://example.org/a#b", "http://example.org/a"),
    ("http://ada:secret@example.org/", "http://example.org/"), ("http://[::1]:8080/x", "http://[::1]:8080/x"),
    ("http://bücher.example/ä?ö=ü", "http://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC"),
    ("http://example.org/a%2Fb%0d%0a", "http://example.org/a%2Fb%0d%0a"),
    ("http://example.org?a", "http://example.org/?a"),
    ("http://my_host.example/", "http://my_host.example/"),
  ])
  func `addresses are written in one way`(_ text: String, _ expected: String) throws {
    #expect(try WebAddress(text).text == expected)
  }

  @Test(arguments: [
    ("file:///etc/passwd", AddressFailure.scheme("file")), ("javascript:alert(1)", .scheme("javascript")),
    ("feed", .noScheme("feed")), ("http:///a", .noHost), ("http://", .noHost), ("http://h:0/", .port(0)),
    ("http://h/a\r\nX: y", .controlCharacter), ("http://h\u{0}/", .controlCharacter),
    ("http://h/\u{85}", .controlCharacter),
    ("http://h%0d%0a/", .host("h\r\n")), ("", .unreadable("")), ("http://a b/", .unreadable("http://a b/")),
    ("http://h/" + String(repeating: "a", count: 9_000), .tooLong(limit: 8_192)),
  ])
  func `what is no address is told why`(_ text: String, _ expected: AddressFailure) {
    #expect(throws: expected) { try WebAddress(text) }
  }

  @Test(arguments: [
    ("../b", "http://example.org/x/b"), ("/b", "http://example.org/b"), ("?c", "http://example.org/x/y/z?c"),
    ("//other.example/b", "http://other.example/b"), ("https://other.example", "https://other.example/"),
    ("b c#d", "http://example.org/x/y/b%20c"),
  ])
  func `references are resolved against an address`(_ reference: String, _ expected: String) throws {
    #expect(try WebAddress("http://example.org/x/y/z?q").resolving(reference).text == expected)
  }

  @Test func `a user and a password are parted from an address`() throws {
    let (address, credentials) = try WebAddress.parting("https://ada:p%3Aw%40@example.org/feed")
    #expect(address.text == "https://example.org/feed")
    #expect(credentials == WebCredentials(user: "ada", password: "p:w@"))
    #expect(try WebAddress.parting("https://ada@example.org/").credentials == WebCredentials(user: "ada", password: ""))
    #expect(try WebAddress.parting("https://example.org/").credentials == nil)
  }

  @Test func `credentials that are given come before those in the address`() throws {
    let given = WebCredentials(user: "eve", password: "hers")
    #expect(try WebRequest("http://ada:his@example.org/", credentials: given).credentials == given)
    #expect(try WebRequest("http://ada:his@example.org/").credentials?.user == "ada")
  }

  @Test func `nothing that is printed shows a password`() {
    let credentials = WebCredentials(user: "ada", password: "secret")
    var dumped = ""
    dump(credentials, to: &dumped)
    for text in ["\(credentials)", String(reflecting: credentials), String(reflecting: [credentials]), dumped] {
      #expect(!text.contains("secret") && !text.contains("ada"))
    }
  }
}
