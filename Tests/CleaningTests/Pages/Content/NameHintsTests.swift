import Testing

@testable import Cleaning

struct NameHintsTests {
  private func hints(_ text: String) -> NameHints { NameHints.hints(in: Array(text.utf8)[...]) }

  @Test func `words hint wherever they stand and whatever their case`() {
    #expect(hints("site-Footer_2").contains([.unlikely, .negative]))
    #expect(hints("articleBody").contains([.candidate, .positive]))
    #expect(hints("x-newsletter-box").contains(.furniture))
    #expect(hints("") == [])
  }

  @Test func `some words must stand alone`() {
    #expect(hints("entry share").contains(.share))
    #expect(hints("entry-share_bar").contains(.share))
    #expect(!hints("shareholder").contains(.share))
    #expect(!hints("update candidate").contains(.credit))
    #expect(hints("post date").contains(.credit))
  }
}
