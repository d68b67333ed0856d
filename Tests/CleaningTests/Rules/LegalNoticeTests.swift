import Testing

@testable import Cleaning

struct LegalNoticeTests {
  @Test(arguments: ["© 2019 The Daily Bugle", "Copyright 2019 The Bugle.", "All rights reserved."])
  func `a notice of rights is one`(text: String) {
    #expect(holds(LegalNotice(), text, in: text))
  }

  @Test func `a report about copyright is none`() {
    #expect(!holds(LegalNotice(), "The court", in: "The court found that the copyright had run out long ago."))
    #expect(!holds(LegalNotice(), "We own", in: "“We own the © sign,” said Mayor Ada Poe on Monday."))
  }
}
