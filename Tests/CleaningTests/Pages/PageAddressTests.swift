import Articles
import Testing

@testable import Cleaning

struct PageAddressTests {
  private func address(_ head: String, at address: String? = nil) throws -> PageAddress {
    let tree = try PageFixture.tree("<head>\(head)")
    return PageAddress(tree, MetaFields(tree), address: address)
  }

  @Test func `links are relative to the base, the address, or what the page calls itself`() throws {
    #expect(
      try address("<base href='/b/'>", at: "https://quay.example/a/").absolute("c") == "https://quay.example/b/c")
    #expect(try address("", at: "https://quay.example/a/").absolute("../c?d#e") == "https://quay.example/c?d#e")
    #expect(
      try address("<link rel=canonical href='https://quay.example/x/y'>").absolute("z") == "https://quay.example/x/z")
    #expect(try address("").absolute("z") == nil)
    #expect(try address("").absolute("https://quay.example/z") == "https://quay.example/z")
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "#part", "", "java\nscript:x", "vbscript:x",
    "https://",
  ])
  func `only what a browser or a mail program opens is a link`(target: String) throws {
    #expect(try address("", at: "https://quay.example/").absolute(target) == nil)
  }

  @Test func `mail addresses and white space in addresses are kept and dropped`() throws {
    #expect(try address("").absolute("mailto:ada@quay.example") == "mailto:ada@quay.example")
    #expect(try address("").absolute(" https://quay.exa\nmple/a\t ") == "https://quay.example/a")
  }
}
