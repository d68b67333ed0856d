import Articles
import Testing

@testable import Cleaning

/// What databases of newspapers print around an article says who wrote it, when and where, whatever the form.
struct DatabaseExportTests {
  private static let report = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter.",
    "“We should have looked years ago,” said Ada Poe, the mayor, on Wednesday.",
    "Two boats have left the canal, and a letter against the plan has 206 names.",
  ]

  private func article(_ head: [String], _ tail: [String] = [], joined separator: String = "\n\n") throws -> Article {
    try cleaned((head + Self.report + tail).joined(separator: separator))
  }

  @Test(arguments: [
    ("BYLINE: By LEA WU", ["Lea Wu"]), ("BYLINE: LEA WU", ["Lea Wu"]), ("Byline: Lea Wu, Staff Writer", ["Lea Wu"]),
    ("Byline: By Lea Wu and Tom Roe", ["Lea Wu", "Tom Roe"]), ("BYLINE: By LEA WU; TOM ROE", ["Lea Wu", "Tom Roe"]),
  ])
  func `capitals before a colon name the fields`(byline: String, authors: [String]) throws {
    let head = [
      "41 of 241 DOCUMENTS", "The Norrby Courier", "May 3, 2019 Friday", "Old lock to close", byline,
      "SECTION: NEWS; Pg. 4",
      "LENGTH: 252 words", "DATELINE: NORRBY",
    ]
    let tail = [
      "LOAD-DATE: May 4, 2019", "LANGUAGE: ENGLISH", "PUBLICATION-TYPE: Newspaper", "Copyright 2019 Norrby Media",
    ]
    let article = try article(head, tail)
    #expect(article.paragraphTexts == Self.report)
    #expect(article.head.authors == authors)
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
    #expect(article.head.dateline == "Norrby")
  }

  @Test func `where no field names an author there is none`() throws {
    let head = [
      "Old lock to close", "Norrby Courier (Norrby)", "May 3, 2019 Friday", "Final Edition",
      "Copyright 2019 Norrby Media",
      "Section: A; Column 0; City Desk; Pg. 6", "Length: 252 words", "Highlight: Boats had left the canal", "Body",
    ]
    let article = try article(head, ["Load-Date: May 4, 2019", "End of Document"], joined: "\n")
    #expect(article.paragraphTexts == Self.report)
    #expect(article.head.authors.isEmpty)
    #expect(article.head.dateline == nil)
    #expect(article.head.title == "Old lock to close")
  }

  @Test(arguments: [
    ("Author: Wu, Lea", ["Lea Wu"]), ("Author: Lea Wu", ["Lea Wu"]),
    ("Author: Wu, Lea; Roe, Tom B.", ["Lea Wu", "Tom B. Roe"]),
    ("Author: de la Roe, Tom", ["Tom de la Roe"]), ("Authors: Wu, Lea; Van Roe, Tom", ["Lea Wu", "Tom Van Roe"]),
  ])
  func `a family name may stand first`(author: String, authors: [String]) throws {
    let head = [
      "Old lock to close", author, "Publication info: Norrby Courier ; Norrby [Norrby]. 03 May 2019: A.8.",
      "ProQuest document link", "Full text:",
    ]
    let tail = [
      "Publication title: Norrby Courier; Norrby", "Publication year: 2019", "ISSN: 0384-1294", "Word count: 252",
    ]
    let article = try article(head, tail)
    #expect(article.paragraphTexts == Self.report)
    #expect(article.head.authors == authors)
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
    #expect(article.head.title == "Old lock to close")
  }

  @Test(arguments: [
    ("Wu, Lea. Norrby Courier; Norrby [Norrby] 03 May 2019: A6", ["Lea Wu"]),
    ("Wu, Lea; Roe, Tom. Norrby Courier; Norrby [Norrby] 3 May 2019: A.41", ["Lea Wu", "Tom Roe"]),
    ("Norrby Courier; Norrby [Norrby] 3 May 2019: A.41", []),
  ])
  func `a citation tells names and day`(citation: String, authors: [String]) throws {
    let head = ["Old lock to close", citation, "Full Text", "Turn on search term navigation"]
    let article = try article(head, ["Word count: 252"])
    #expect(article.paragraphTexts == Self.report)
    #expect(article.head.authors == authors)
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
  }

  @Test func `codes of two letters name the fields`() throws {
    let head = [
      "HD Old lock to close", "BY By Lea Wu", "WC 252 words", "PD 3 May 2019", "SN Norrby Courier", "LA English",
      "CY Copyright 2019 Norrby Media",
    ]
    let text = head + ["LP \(Self.report[0])", "TD \(Self.report[1])", Self.report[2], "AN Document NC0000020190503ef"]
    let article = try cleaned(text.joined(separator: "\n"))
    #expect(article.paragraphTexts == Self.report)
    #expect(article.head.authors == ["Lea Wu"])
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
    #expect(article.head.title == "Old lock to close")
  }

  @Test(arguments: ["Author: Lea Wu", "Section: News", "Title: Old lock to close", "Language: English"])
  func `one such line alone makes no database of a page`(line: String) throws {
    let article = try article(["Old lock to close", line, "May 3, 2019"])
    #expect(article.paragraphTexts == Self.report)
  }
}
