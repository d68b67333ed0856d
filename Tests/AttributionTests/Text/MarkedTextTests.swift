import Articles
import Testing

@testable import Attribution

struct MarkedTextTests {
  private func sentences(_ paragraph: String) -> [String] {
    let text = marked(paragraph)
    return text.sentences.map { String(scalars: text.scalars[text.span($0).range]) }
  }

  @Test(arguments: [
    ("It rained. She left.", ["It rained.", "She left."]),
    ("Mr. Roe met Ms. Poe at 5 p.m. on Monday.", ["Mr. Roe met Ms. Poe at 5 p.m. on Monday."]),
    ("He came from the U.S. The trip was long.", ["He came from the U.S.", "The trip was long."]),
    ("“It rained. We ran,” she said. It stopped.", ["“It rained. We ran,” she said.", "It stopped."]),
    ("“Why?” Ms. Poe asked. He left.", ["“Why?” Ms. Poe asked.", "He left."]),
    ("“It rained.” The band left.", ["“It rained.”", "The band left."]),
    ("“Stop!” he said.", ["“Stop!” he said."]),
  ])
  func `a paragraph is parted into sentences, quotations whole`(paragraph: String, expected: [String]) {
    #expect(sentences(paragraph) == expected)
  }

  @Test func `a quotation is one unit`() {
    let text = marked("“It rained,” she said.")
    #expect(text.units.filter(\.isQuotation).count == 1)
    #expect(text.units.count == 4)
  }
}
