import Testing

@testable import Cleaning

struct PictureCaptionTests {
  @Test func `a sentence with a glued credit is one`() {
    #expect(holds(PictureCaption(), "Skaters", in: "Skaters on the canal on Monday.CreditAda Poe/Agency"))
  }

  @Test func `a credit in brackets shows one`() {
    #expect(holds(PictureCaption(), "Skaters", in: "Skaters on the canal on Monday. (Ada Poe/Agency)"))
  }

  @Test func `a sentence behind the glued word Photo is one`() {
    #expect(holds(PictureCaption(), "Skaters", in: "PhotoSkaters on the canal on Monday.The canal froze early."))
  }

  @Test(arguments: [
    "Poe, who lives beside the canal, said nothing of it.", "The ice has broken twice this winter.",
    "But nobody came on Monday.", "The Courier noted the thin ice:",
  ])
  func `a sentence of the report before a credit is none`(sentence: String) {
    #expect(!holds(PictureCaption(), sentence, in: "The canal froze.\(sentence)Photo: Lea Wu/Agency"))
  }

  @Test func `a sentence of the report is none`() {
    let text = "Photographs released by the ministry showed two trucks.The canal froze early this year, she said."
    #expect(!holds(PictureCaption(), "Photographs", in: text))
  }
}
