import Testing

@testable import Cleaning

struct UnfinishedLineTests {
  @Test func `a line without an end is one`() {
    #expect(holds(UnfinishedLine(), "Share", in: "Share on Facebook"))
    #expect(!holds(UnfinishedLine(), "canal", in: "The canal froze."))
  }
}
