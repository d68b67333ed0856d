import Testing

@testable import Cleaning

struct RepeatedNoticeTests {
  @Test func `a short line that comes twice is one`() {
    let text = "Support the Bugle.\nThe canal froze early this year.\nSupport the Bugle."
    #expect(holds(RepeatedNotice(), "Support", in: text))
    #expect(!holds(RepeatedNotice(), "canal", in: text))
  }
}
