import Testing

@testable import ForeignText

struct HostNameTests {
  @Test(arguments: [
    ("http://bücher.example/ä", "http://xn--bcher-kva.example/ä"),
    ("https://BÜCHER.example", "https://xn--bcher-kva.example"),
    ("https://ada:pä@пример.рф:8080/x", "https://ada:pä@xn--e1afmkfd.xn--p1ai:8080/x"),
    ("//例え。テスト/a//ü", "//xn--r8jz45g.xn--zckzah/a//ü"),
    ("http://münchen.example?q=ü", "http://xn--mnchen-3ya.example?q=ü"),
  ])
  func `hosts of other scripts are written in Punycode`(_ reference: String, _ expected: String) {
    #expect(HostName.inPunycode(reference) == expected)
  }

  @Test(arguments: ["/ü//ä", "ü", "mailto:ü@example.org", "#//ü", "http://h.example/ü", "http://", "//"])
  func `where there is no such host nothing changes`(_ reference: String) {
    #expect(HostName.inPunycode(reference) == reference)
  }
}
