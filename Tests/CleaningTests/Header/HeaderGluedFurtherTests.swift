import Articles
import Testing

@testable import Cleaning

/// What stands together without a space in headers: addresses behind names, ages before days, parts of the newspaper
/// before titles; and names and places that stand alone.
struct HeaderGluedFurtherTests {
  private static let report = "The old canal froze early this winter, and many people came from all over to see it."
  private static let rest = "The ice held until March, the mayor of Norrby said."

  private func article(_ text: String) throws -> Article { try cleaned("\(text)\(Self.report)\n\(Self.rest)") }

  @Test(arguments: [
    "Anna Plimsollplimsoll@post.example", "Anna Plimsollanna.plimsoll@post.example",
    "Anna Plimsollaplimsoll@post.example", "Anna de Plimsöllanna.plimsoll@post.example",
  ])
  func `an address that repeats a name is no part of it`(line: String) throws {
    let article = try article("Cold winter freezes the canal\nBy \(line)\nMay 3, 2019\n")
    #expect(article.head.authors.count == 1)
    #expect(article.head.authors[0].hasSuffix("ll"))
    #expect(article.head.authors[0].split(separator: " ").count < 4)
  }

  @Test func `an age that ends a title is no part of the day behind it`() throws {
    let article = try article("Anna Plimsoll, who measured the canal, dies at 9322 November 2024\n")
    #expect(article.head.published == CalendarDay(year: 2024, month: 11, day: 22))
    #expect(article.head.title == "Anna Plimsoll, who measured the canal, dies at 93")
  }

  @Test(arguments: [
    "COUNTIESWinter freezes the old canal in a night", "Business4 canals in the north freeze in a night",
    "India53 canals in the north freeze in a night",
  ])
  func `a part of the newspaper is no part of the title that it is glued to`(line: String) throws {
    let title = try article("\(line)\nBy Anna Plimsoll\nMay 3, 2019\n").head.title
    #expect(title.map { line.hasSuffix($0) && $0 != line } == true)
    #expect(title?.hasSuffix("in a night") == true)
  }

  @Test func `a place in capitals on the line above the report is its dateline`() throws {
    let article = try article("Cold winter freezes the canal\nBy Anna Plimsoll\nMay 3, 2019\nSave this\nBENDIGO\n")
    #expect(article.head.dateline == "Bendigo")
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test func `a place in capitals between name and day is the dateline`() throws {
    #expect(
      try article("Cold winter freezes the canal\nBy Anna Plimsoll\nBENDIGO\nPublished May 3, 2019\n").head.dateline
        == "Bendigo")
  }

  @Test(arguments: ["ANALYSIS", "EXCLUSIVE", "SPORT", "WORLD NEWS"])
  func `a label in capitals above the report is no place`(label: String) throws {
    #expect(
      try article("Cold winter freezes the canal\nBy Anna Plimsoll\nMay 3, 2019\n\(label)\n").head.dateline == nil)
  }

  @Test func `a name that nobody knows alone below the title is who wrote`() throws {
    let article = try article("Cold winter freezes the canal\nThandolwethu Mngqibisa\nState Network\n")
    #expect(article.head.authors == ["Thandolwethu Mngqibisa"])
    #expect(article.head.title == "Cold winter freezes the canal")
  }

  @Test(arguments: ["Share Save", "More Stories", "Winter Canal", "Photo Gallery"])
  func `words of the page and of the report alone below the title are no name`(line: String) throws {
    #expect(try article("Cold winter freezes the canal\n\(line)\nMay 3, 2019\n").head.authors.isEmpty)
  }

  @Test(arguments: ["Image caption, The lock in winter.", "GRAPHIC: The lock in winter."])
  func `what a label of pictures begins is no paragraph`(line: String) throws {
    let article = try article("Cold winter freezes the canal\nBy Anna Plimsoll\nMay 3, 2019\n\(line)\n")
    #expect(article.paragraphTexts == [Self.report, Self.rest])
  }

  @Test(arguments: [
    "Skaters wait by the lock before it opens.Image: Lea Wu/NTX", "A lock that was built by farmers.Lea Wu/The Post",
  ])
  func `a line of a short sentence and its credit is a caption`(line: String) throws {
    let article = try article("Cold winter freezes the canal\nBy Anna Plimsoll\nMay 3, 2019\n\(line)\n")
    #expect(article.paragraphTexts == [Self.report, Self.rest])
  }
}
