import Articles
import Testing

@testable import Cleaning

struct HeadlineTests {
  @Test(arguments: [
    (
      "A version appears in print with the headline: Rain at Last. Order Reprints| Today's Paper|Subscribe",
      "Rain at Last"
    ),
    ("It was printed on Page 2 with the headline: Will It Rain?. Order Reprints", "Will It Rain?"),
    ("This article appeared on Page 2 with the headline “Rain at Last.”", "Rain at Last"),
    ("This article appeared on Page 2.", nil),
  ])
  func `a print note tells the headline`(note: String, title: String?) {
    #expect(Headline.inPrintNote(note) == title)
  }

  @Test(arguments: ["", "( CNN ) -- ", "OSLO (Reuters) — "])
  func `a report without a headline has none`(dateline: String) throws {
    let report = "The canal froze so early this year that the town had to send home all of the boats that were on it."
    #expect(try cleaned(dateline + report).head.title == nil)
  }

  @Test func `a first sentence is shortened at a space`() {
    let long =
      "The canal froze so early this year that the town had to send home all of the boats that were on it. More followed."
    let title = Headline.shortened(long)
    #expect(title.unicodeScalars.count <= 80)
    #expect(title.hasSuffix("…"))
    #expect(long.hasPrefix(title.dropLast()))
    #expect(
      Headline.shortened("The canal froze very early this year. More followed.")
        == "The canal froze very early this year")
  }

  @Test func `of two lines above the byline the first is the title`() throws {
    let article = try cleaned(
      "News\nA cold winter freezes the canal\nTown keeps it open through the night\nBy Ada Poe\nMay 3, 2019\nThe canal froze early this year, and many people came to see it."
    )
    #expect(article.head.title == "A cold winter freezes the canal")
  }

  @Test func `the title may stand below the date`() throws {
    let article = try cleaned(
      "MAY 3, 2019 / 7:30 AM\nA cold winter freezes the canal\nAda Poe, Lea Wu\nOSLO (Reuters) - The canal froze early this year, and many people came to see it."
    )
    #expect(article.head.title == "A cold winter freezes the canal")
    #expect(article.head.authors == ["Ada Poe", "Lea Wu"])
  }

  @Test func `the line above the byline is the title`() throws {
    let article = try cleaned(
      "HomeNewsSport\nA cold winter freezes the canalBy Ada PoeMay 3, 2019Share on FacebookThe canal froze early this year, and many people came to see it."
    )
    #expect(article.head.title == "A cold winter freezes the canal")
    #expect(article.paragraphs.count == 1)
  }

  @Test(arguments: ["Home News Sport Weather Subscribe Log in", "THE MORNING ICE\nYour daily briefing from Oslo"])
  func `of lines above a report the one that shares its words is the title`(menu: String) throws {
    let article = try cleaned(
      "\(menu)\n\nCold Winter Freezes the Canal\n\nThe old canal froze early this winter, and many people came to see it, the town said."
    )
    #expect(article.head.title == "Cold Winter Freezes the Canal")
  }
}
