import Articles
import Foundation
import Testing

struct OriginTests {
  @Test(arguments: [
    Origin.file(path: "news/ice.txt"), .standardInput, .record(name: nil, container: "a.jsonl", line: 3),
    .page(address: "https://a.example/ice"), .item(feed: "https://a.example/feed", key: "7"), .library(article: 9),
  ])
  func `an origin can be written and read again`(origin: Origin) throws {
    #expect(try JSONDecoder().decode(Origin.self, from: JSONEncoder().encode(origin)) == origin)
  }

  @Test func `the form in which the library keeps an origin stays`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let item = Origin.item(feed: "https://a.example/feed", key: "7")
    #expect(
      String(decoding: try encoder.encode(item), as: UTF8.self)
        == #"{"item":{"feed":"https://a.example/feed","key":"7"}}"#)
    #expect(String(decoding: try encoder.encode(Origin.standardInput), as: UTF8.self) == #"{"standardInput":{}}"#)
  }

  @Test func `only a page has an address that links can stand against`() {
    #expect(Origin.page(address: "https://a.example/ice").address == "https://a.example/ice")
    #expect(Origin.file(path: "https.html").address == nil)
    #expect(Origin.item(feed: "https://a.example/feed", key: "https://a.example/ice").address == nil)
  }
}
