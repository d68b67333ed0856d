import Articles
import Testing

@testable import Cleaning

struct PublicationDateTests {
  private func day(_ text: String) -> String? {
    header("By Ada Poe\n\(text)\nThe canal froze early this year, and many people came to see it.").published?
      .description
  }

  @Test(arguments: [
    "JAN. 9, 2019", "January 9, 2019", "9 January 2019", "Jan 9, 2019, 6:01 AM ET",
    "Wednesday 9 January 2019 08.30 GMT",
    "Wednesday, January 9th, 2019", "2019-01-09", "2019-01-09T10:30:00Z", "1/9/2019", "09.01.2019",
    "Published: 9 Jan 2019 14:05 GMT",
    "Updated 3:12 PM ET, Wed January 9, 2019", "Posted on January 9, 2019 at 4:32 p.m. EST", "10:30, 9 January 2019",
    "2019-01-09T08:15:30+01:00", "Jan/9/2019", "9-01-2019", "9. Januar 2019", "9 de enero de 2019",
    "9 janvier 2019 à 12h30", "Wednesday, 9 January 2019, 10:32 GMT 10:32 UK",
    "Updated 1032 GMT (1832 HKT) January 9, 2019",
    "9 January 20194 comments", "2019-01-0912 comments", "January 9, 2019 10:0641 comments", "9-Jan-20194 replies",
    "Wednesday 9 January 2019 om 15.23",
  ])
  func `newspapers write a day in many ways`(text: String) {
    #expect(day(text) == "2019-01-09")
  }

  @Test func `the day of publication comes before that of a change`() {
    #expect(day("Updated January 11, 2019\nPublished January 9, 2019") == "2019-01-09")
  }

  @Test func `a number on the next line is no year`() {
    #expect(day("Wednesday, 9 January\n2019 GMT") == nil)
  }

  @Test func `what is glued to a zone's offset is the report's`() throws {
    let report = "The canal froze early this year, and many people came to see it."
    let article = try cleaned("A cold winterBy Ada Poe2019-01-09T08:15:30+01:00\(report)")
    #expect(article.paragraphTexts == [report])
  }

  @Test func `a day in a sentence is not the article's`() {
    #expect(day("The canal froze on January 9, 2019, and many people came.") == nil)
  }

  @Test func `a word behind the time zone is not eaten`() throws {
    let article = try cleaned(
      "By Ada PoeJanuary 9, 2019 9:15 AM ESTOSLO — The canal froze early this year, and many people came to see it.")
    #expect(article.head.dateline == "Oslo")
    #expect(article.paragraphTexts == ["The canal froze early this year, and many people came to see it."])
  }
}
