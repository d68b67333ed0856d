import Articles
import Testing

@testable import Cleaning

/// Titles behind the way to them through a page's menu, and behind a newsroom's label.
struct TitlePathTests {
  private static let report =
    "The old canal froze early this winter, and many people came from all over to see it.\nThe ice held until March."

  @Test func `of a path's end and the line below it the line is the title`() throws {
    let text =
      "News / World News / Cold winter freezes old canal\nCanal froze early as many came\nMay 3, 2019\n\(Self.report)"
    #expect(try cleaned(text).head.title == "Canal froze early as many came")
  }

  @Test func `a path's end alone is the title`() throws {
    let text = "News / World News / Cold winter freezes old canal\nMay 3, 2019\n\(Self.report)"
    #expect(try cleaned(text).head.title == "Cold winter freezes old canal")
  }

  @Test(arguments: ["EXCLUSIVE", "BREAKING", "ANALYSIS"])
  func `a label that is glued to a title is no part of it`(label: String) throws {
    let text = "\(label)Cold winter freezes the old canal\nMay 3, 2019\n\(Self.report)"
    #expect(try cleaned(text).head.title == "Cold winter freezes the old canal")
  }
}
