import Articles
import Testing

@testable import Cleaning

/// Headers put together from lists of the forms that newspapers print, hundreds of them in one test.
struct HeaderFormsTests {
  private static let report =
    "The old canal froze early this winter, and many people came from all over the country to see it. The ice held."
  private static let title = "Cold winter freezes the old canal"

  private static let leads = [
    "By ", "BY ", "by ", "By: ", "From ", "Words by ", "Story by ", "Reporting by ", "Written by ", "Posted by ",
    "Text and photos: ", "Words: ", "Author: ", "Photos and text by ", "By Dr. ", "By Rev. ",
  ]
  private static let names = [
    ["Ada Poe"], ["Niko St. Clair"], ["Lea van der Berg"], ["Mara O’Shea", "Ada B. Poe"], ["Ida Ben-Salem", "Lea Wu"],
    ["Ada Dell’Orto", "Niko Roe", "Lea de la Cruz"],
  ]
  private static let tails = [
    "", ", Staff Writer", ", Staff Writers", " and agencies", " in Richmond", " | The Oslo Courier",
    " for Oslo Gazette",
    ", M.D.", " Political Correspondent", " / Special to The Oslo Post", " ada@courier.example", " (@adapoe)",
    "\nThe Oslo Courier",
  ]
  private static let dates = [
    "May 3, 2019", "3 May 2019", "2019-05-03T10:32:00Z", "Fri 3 May 2019 12.45 BST", "Updated 1032 GMT May 3, 2019",
    "Published May 3, 2019 at 4:32 PM ET", "Friday 3 May 2019 - 09:20", "3/May/2019",
  ]

  private static func list(_ names: [String], _ and: String) -> String {
    names.count == 1 ? names[0] : names.dropLast().joined(separator: ", ") + and + names[names.count - 1]
  }

  @Test func `names are found behind any lead, before any employer, glued to any date`() throws {
    var number = 0
    for lead in Self.leads {
      for names in Self.names {
        for tail in Self.tails {
          number += 1
          guard number % 3 == 0 else { continue }
          let isInCapitals = number % 2 == 0
          let list = Self.list(isInCapitals ? names.map { $0.uppercased() } : names, isInCapitals ? " AND " : " and ")
          let date = Self.dates[number % Self.dates.count]
          let glue = number % 5 == 0 ? "" : "\n"
          let text = "\(Self.title)\n\(lead)\(list)\(tail)\(glue)\(date)\n\(Self.report)"
          let head = try cleaned(text).head
          #expect(head.authors == names, "\(text)")
          #expect(head.published == CalendarDay(year: 2019, month: 5, day: 3), "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "GENEVA // ", "TAMPA, Fla.: ", "PHOENIX: ", "Phoenix – ", "NEW DELHI, Jan 14 (IANS) ", "TBILISI (Reuters) - ",
    "SANTA FE, N.M. | ", "LVIV, Ukraine – (CNN) – ", "(Boise) – ", "KUALA LUMPUR · ", "ZOLTOWN: ", "NEW YORK — ",
    "OSLO/PARIS (AFP) — ",
  ])
  func `a dateline of any form is none of the report`(dateline: String) throws {
    for header in ["By Ada Poe\nMay 3, 2019\n", "By Ada PoeMay 3, 2019", "May 3, 2019\nBy Ada Poe\n"] {
      let article = try cleaned(header + dateline + Self.report)
      #expect(article.head.dateline != nil, "\(header + dateline)")
      #expect(article.paragraphTexts == [Self.report], "\(header + dateline)")
    }
  }

  @Test(arguments: [
    "Home News Sport Weather", "Give the gift of a subscription", "Close this dialog", "Live TV", "MENU",
    "View this email in your browser", "Home > News > National", "World | Politics | Business | Opinion",
    "This site uses cookies to store information on your computer. OK", "Jump to content",
  ])
  func `a menu is no title, on a line of its own or glued to it`(menu: String) throws {
    for glue in ["\n", ""] {
      for standfirst in ["", "\nWhat the freeze means for the months ahead"] {
        let text = "\(menu)\(glue)\(Self.title)\(standfirst)\nBy Ada Poe\nMay 3, 2019\n\(Self.report)"
        #expect(try cleaned(text).head.title == Self.title, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "Mara Roe is a staff writer for The Oslo Courier.", "Reach Mara Roe at mara@courier.example or 555-0137.",
    "Mara Roe, a freelance journalist, lives in Oslo.", "Mara Roe covers politics for The Oslo Courier.",
    "Loading...", "This story has been updated.", "[Sign up for our politics newsletter.]",
  ])
  func `what stands below a report is no paragraph of it`(line: String) throws {
    let report = [
      "The canal froze early, and many people came to see it.", "“It is cold,” said Lea Wu, the mayor.", Self.report,
    ]
    #expect(try cleaned((report + [line]).joined(separator: "\n\n")).paragraphTexts == report)
  }

  @Test func `a report of reporters is kept`() throws {
    let report = [
      "The canal froze early, and many people came to see it.", Self.report,
      "Mara Roe is a reporter whom the town has known for years.", "“It is cold,” Roe said on the ice.",
    ]
    #expect(try cleaned(report.joined(separator: "\n\n")).paragraphTexts == report)
  }

  @Test(
    arguments: [
      ("Von Ada Poe", ["Ada Poe"]), ("Por Ada Poe", ["Ada Poe"]),
      ("Door Ada Poe and Lea Wu", ["Ada Poe", "Lea Wu"]), ("Ada Poe reports", ["Ada Poe"]),
      ("By Ada Poe, Saltmarsh Signal", ["Ada Poe"]), ("**By Ada Poe**", ["Ada Poe"]),
      ("**Words: Ada Poe**", ["Ada Poe"]),
    ] as [(String, [String])])
  func `a byline of another manner is read`(line: String, authors: [String]) throws {
    #expect(try cleaned("\(Self.title)\n\(line)\nMay 3, 2019\n\(Self.report)").head.authors == authors)
  }

  @Test(arguments: ["Oslo Builds", "Startseite Politik Wirtschaft Kultur", "Delen Bewaren"])
  func `a line of capitals without a name in it is no byline`(line: String) throws {
    #expect(try cleaned("\(line)\n\n\(Self.report)").head.authors == [])
    #expect(try cleaned("\(line)\nMay 3, 2019\n\(Self.report)").head.authors == [])
  }

  @Test func `the title without the newspaper's name is the title`() throws {
    let text = "\(Self.title) - The Oslo Courier\n\(Self.title)\nBy Ada Poe\nMay 3, 2019\n\(Self.report)"
    #expect(try cleaned(text).head.title == Self.title)
  }

  @Test(arguments: ["3 May 2019 à 12h30", "3. May 2019, 12:30 Uhr", "May 3, 2019 / 4:32 p.m."])
  func `a time in another manner is part of the date`(date: String) throws {
    let head = try cleaned("\(Self.title)\nBy Ada Poe\n\(date)\n\(Self.report)").head
    #expect(head.published == CalendarDay(year: 2019, month: 5, day: 3))
  }
}
