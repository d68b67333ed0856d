import Articles
import Testing

@testable import Cleaning

/// Names that no *by* introduces, and leads that other lines have too: what stands around them decides.
struct BylineSignsTests {
  private static let report = "The old canal froze early this winter, and many people came from all over to see it."
  private static let title = "Cold winter freezes the old canal"

  private func authors(_ header: String) throws -> [String] {
    try cleaned("\(Self.title)\n\(header)\n\(Self.report)\nThe ice held until March, the mayor said.").head.authors
  }

  @Test(arguments: [
    "3 May 2019\nZubrin Plimsoll", "Zubrin Plimsoll\n3 May 2019",
    "Zubrin Plimsoll\nReporter\nNorth Media Group\n3 May 2019",
    "Zubrin Plimsoll\nIndonesia Correspondent In Jakarta\n3 May 2019",
    "Zubrin Plimsoll plimsoll@courier.example\n3 May 2019",
    "3 May 2019\n— Zubrin Plimsoll", "Zubrin Plimsoll | Lagos\n3 May 2019",
    "Zubrin Plimsoll, Lagos\n3 May 2019", "Zubrin Plimsoll (she/her)\n3 May 2019",
    "Zubrin Plimsoll with AFP\n3 May 2019",
    "Zubrin Plimsoll, TNN\n3 May 2019", "Zubrin Plimsoll, with photographs by Lea Wu\n3 May 2019",
    "Zubrin Plimsoll writes in Lagos\n3 May 2019", "Zubrin Plimsoll is a senior reporter for The Post\n3 May 2019",
    "Published: 3 May 2019\nUpdated: 4 May 2019\nZubrin Plimsoll\nThanks for sharing!",
  ])
  func `names on their own are a byline by what stands around them`(header: String) throws {
    #expect(try authors(header) == ["Zubrin Plimsoll"])
  }

  @Test(arguments: [
    "Court report by", "Guest post by", "A guest essay by", "Reflection by", "Prepared by",
    "By national rural reporter", "STAFF WRITER", "Por:", "As told to", "By Pastor", "By Sister", "By The Very Rev.",
    "Most Rev.",
    "From the Rector, the Revd", "By Dr.", "By Prof. Sir",
  ])
  func `much introduces a name and is none of it`(lead: String) throws {
    #expect(try authors("\(lead) Ada Plimsoll\n3 May 2019") == ["Ada Plimsoll"])
  }

  @Test(arguments: [
    ("By Ada Poe (Oslo) and Lea Wu (Rome)", ["Ada Poe", "Lea Wu"]),
    ("Ada Poe, Oslo and Lea Wu, Rome", ["Ada Poe", "Lea Wu"]),
    ("By Dr. Ada Poe, PhD, and Lea Wu, MD, MPH", ["Ada Poe", "Lea Wu"]),
    ("By Ada Poe, Ida Roe, Lea Wu Special to The Oslo Post", ["Ada Poe", "Ida Roe", "Lea Wu"]),
    ("By Ada Poe and Lea Wu, Green Valley Free Press", ["Ada Poe", "Lea Wu"]),
    ("By Ada Poe, Lea Wu, Stone Valley Times-News", ["Ada Poe", "Lea Wu"]),
    ("By Siân ap Rhys, Ada Poe FOR The Oslo Weekly", ["Siân ap Rhys", "Ada Poe"]),
    ("By Ada Poe More by this Author", ["Ada Poe"]), ("By Ada Poe Reuters National Writer", ["Ada Poe"]),
    ("By Ada Poe, with agency report", ["Ada Poe"]), ("by Ada Poe on May 3, 2019", ["Ada Poe"]),
    ("By Ada Poe (Oslo, special correspondent)", ["Ada Poe"]), ("By Ada Poe The Oslo Signal", ["Ada Poe"]),
  ])
  func `what is said of names ends them`(byline: String, names: [String]) throws {
    #expect(try authors("\(byline)\nMay 3, 2019") == names)
  }

  @Test(arguments: ["By Our Correspondent", "BY OUR REPORTER", "By staff and agencies", "Staff Writer"])
  func `a newsroom signs in nobody's name`(byline: String) throws {
    let article = try cleaned("\(Self.title)\n3 May 2019\n\(byline)\nOSLO – \(Self.report)")
    #expect(article.head.authors.isEmpty)
    #expect(article.head.dateline == "Oslo")
    #expect(article.paragraphTexts == [Self.report])
  }

  @Test(arguments: [
    "Ada Poe Accused Of Breaking The Old Ice", "Ada Poe Tells Guests Winter Is Over", "Super PACs Target Skaters",
    "As reported by Western Journalism",
  ])
  func `a line of names above a report without a header is no byline`(line: String) throws {
    let article = try cleaned("\(line)\n\n\(Self.report)\n\nThe ice held until March, the mayor said.")
    #expect(article.head.authors.isEmpty)
  }

  @Test func `who drew the picture did not write the article`() throws {
    #expect(try authors("3 May 2019\nAda Poe, Norway correspondent\nIllustration by Lea Wu") == ["Ada Poe"])
  }

  @Test func `a newspaper's name in capitals is nobody's`() throws {
    #expect(try authors("3 May 2019\nCAPITOL HILL WIRE").isEmpty)
  }

  @Test func `letters of a country are no initials`() throws {
    #expect(try cleaned("Menu World U.S. Election Politics\n\(Self.title)\n\n\(Self.report)").head.authors.isEmpty)
  }
}
