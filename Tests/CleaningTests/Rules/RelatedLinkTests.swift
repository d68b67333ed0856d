import Testing

@testable import Cleaning

struct RelatedLinkTests {
  @Test(arguments: ["Read more: Will the canal freeze again?", "RELATED: What the Ice Did to the Old Bridge?"])
  func `a labelled headline is one`(text: String) {
    #expect(holds(RelatedLink(), text, in: text))
  }

  @Test func `a label with a speaker's name is none`() {
    #expect(!holds(RelatedLink(), "Poe", in: "Poe: We skated to the bridge and back."))
  }
}
