import Articles
import Testing

@testable import Cleaning

struct InnerInterfaceTextTests {
  @Test func `a box in the middle of a paragraph is cut out and the paragraph is one`() throws {
    let article = try cleaned(
      "The town will keep the canal open, the mayor said on Monday. Please verify you’re not a robot by clicking the box. "
        + "Invalid email address. Please re-enter. You must select a newsletter to subscribe to. View all Bugle newsletters. "
        + "The ice is expected to last until Friday at least.")
    #expect(
      article.paragraphTexts == [
        "The town will keep the canal open, the mayor said on Monday. The ice is expected to last until Friday at least."
      ])
    #expect(article.removed.map(\.rule) == ["interface text"])
  }

  @Test func `one sentence that speaks to the reader stays`() throws {
    let text = "The canal is open. You can rent skates at the bridge. The ice is expected to last until Friday."
    #expect(try cleaned(text).paragraphTexts == [text])
  }
}
