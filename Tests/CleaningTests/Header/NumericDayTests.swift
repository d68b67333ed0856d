import Articles
import Testing

@testable import Cleaning

struct NumericDayTests {
  private func day(_ text: String) -> String? {
    header("Cold winter freezes the canal\n\(text)\nThe canal froze early this year, and many people came to see it.")
      .published?.description
  }

  @Test(arguments: [
    "By Ada Poe\nMay 2, 2019\nUpdated 5/2/2019", "5/2/2019 4:32 PM EST", "5/2/2019 4:32 PM",
    "5/2/2019\nDULUTH, Minn. —",
    "5/2/2019", "DULUTH, May 2 (AP) — 5/2/2019",
  ])
  func `an American page has the month first`(text: String) {
    #expect(day(text) == "2019-05-02")
  }

  @Test(arguments: [
    "5/2/2019 16:32 GMT", "Publié le 5/2/2019", "Par Ada Poe\n5/2/2019", "5/2/2019 - 16:32", "5.2.2019", "05-02-2019",
    "5/2/2019\nMOMBASA, Kenya, Feb 5 (Reuters) —", "5/2/2019\nUpdated: 14/2/2019",
  ])
  func `elsewhere the day stands first`(text: String) {
    #expect(day(text) == "2019-02-05")
  }

  @Test func `how a report is spelt tells its country`() {
    let report =
      "The labour council’s new programme for the harbour centre was held in honour of its neighbours, she said."
    #expect(header("Cold winter\n5/2/2019\n\(report)").published?.description == "2019-02-05")
  }

  @Test func `a year of two digits stands alone`() {
    #expect(day("07.18.19") == "2019-07-18")
    #expect(day("14.07.19") == "2019-07-14")
    #expect(day("The teams drew 10.12.19 on points") == nil)
  }
}
