import Testing

@testable import Cleaning

struct GluedTextTests {
  private func isGlued(_ texts: String...) -> Bool {
    GluedText.isGlued(
      texts.map {
        PageBlock(kind: .paragraph, scalars: Array($0.unicodeScalars), links: [], verdict: nil, container: 0)
      })
  }

  @Test func `sentences without spaces between them again and again are glued`() {
    #expect(isGlued("It was cold there.She went home early.“Why now?” he asked.Nobody knew it.It was late by then."))
    #expect(!isGlued("It was cold there. She went home early.", "“Why now?” he asked.Nobody knew it. It was late."))
    #expect(!isGlued("See quay.Example and node.js and the U.S.-made ID.3 and v1.2.3 of it."))
  }
}
