import Testing

@testable import Cleaning

struct FeedbackLineTests {
  @Test(arguments: [
    "Tell us what you think.", "Spotted a mistake? Let our editors know your thoughts.", "Send us a tip.",
  ])
  func `an invitation to write is one`(text: String) {
    let first = text.prefix(8)
    #expect(holds(FeedbackLine(), String(first), in: text))
  }

  @Test func `words that someone says are none`() {
    let text = "“Tell us what you think,” the mayor told the crowd."
    #expect(!holds(FeedbackLine(), "mayor", in: text))
  }
}
