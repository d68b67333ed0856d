import Screen
import Testing

struct HyperlinkTests {
  @Test(arguments: ["http://a.example/x?y=1#z", "HTTPS://a.example", "mailto:ada@a.example"])
  func `addresses of the web and of letters are links`(address: String) {
    #expect(Hyperlink(address)?.address == address)
  }

  @Test(arguments: ["file:///etc/passwd", "javascript:alert(1)", "a.example", "", ":", "ssh://a.example"])
  func `nothing else is`(address: String) {
    #expect(Hyperlink(address) == nil)
  }

  @Test func `what would steer a terminal is encoded`() {
    #expect(
      Hyperlink("https://a.example/\u{1B}]8;;\u{7}\n\u{9C}<\u{202E}")?.address
        == "https://a.example/%1B]8;;%07%0A%C2%9C%3C%E2%80%AE")
    #expect(Hyperlink("https://a.example/na\u{EF}ve %20")?.address == "https://a.example/na%C3%AFve%20%20")
  }

  @Test func `an address that no terminal would take is no link`() {
    #expect(Hyperlink("https://a.example/" + String(repeating: "a", count: 2_066)) == nil)
    #expect(Hyperlink("https://a.example/" + String(repeating: "a", count: 2_065)) != nil)
  }
}
