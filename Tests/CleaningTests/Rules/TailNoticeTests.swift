import Articles
import Testing

@testable import Cleaning

struct TailNoticeTests {
  @Test func `nothing goes on behind the notes at the end`() throws {
    let article = try cleaned(
      """
      The canal froze early this year, and many people came to see it.
      Skaters raced to the old bridge and back before the sun went down.
      Ada Poe contributed reporting from Oslo.
      Our best photographs of the week are here.
      """)
    #expect(article.paragraphs.count == 2)
    #expect(article.head.contributors == ["Ada Poe"])
    #expect(article.removed.last?.rule == "below the article")
  }
}
