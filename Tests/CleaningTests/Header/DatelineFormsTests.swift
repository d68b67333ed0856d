import Articles
import Testing

@testable import Cleaning

/// The parts of datelines in other orders and with other marks between them.
struct DatelineFormsTests {
  private let report = "The canal froze early this year, and many people came from all over to see it."

  @Test(arguments: [
    ("NORRBY (AP) _ ", "Norrby"), ("NORRBY >> ", "Norrby"), ("NORRBY, Ohio – July 3, 2016 – ", "Norrby, Ohio"),
    ("Norrby, Scotland – (July 3, 2016) – ", "Norrby, Scotland"), ("NORRBY, Ala. -- (May 9, 2016) -- ", "Norrby, Ala."),
    ("NORRBY (May 9, 2016) – ", "Norrby"), ("Norrby (France) (AFP) – ", "Norrby, France"),
    ("NORRBY / ACCESS Newswire / July 3, 2016 / ", "Norrby"), ("NORRBY, Denmark | July 3, 2016 — ", "Norrby, Denmark"),
    ("Norrby, 22 ene (EFE).- ", "Norrby"), ("NORRBY.- ", "Norrby"), ("MOOSE NORRBY.– ", "Moose Norrby"),
    ("Norrby, Jan. 14: ", "Norrby"), ("Port Norrby – ", "Port Norrby"),
    ("Norrby, Chile – (May 9, 2016) – ", "Norrby, Chile"),
    ("Norrby (Anadolu) ", "Norrby"),
  ])
  func `place, country, day and agency come in any order`(dateline: String, place: String) throws {
    for header in [
      "Cold winter freezes the canal\nMay 3, 2019\n", "Cold winter freezes the canal\nBy Ada Poe\nMay 3, 2019",
    ] {
      let article = try cleaned(header + dateline + report)
      #expect(article.head.dateline == place)
      #expect(article.paragraphTexts == [report])
    }
  }

  @Test(arguments: ["SHARE", "PDF", "4:11 AM", "Ada Poe / NTB", "3 May 2019 GMT"])
  func `a place is parted from what pages print above it`(item: String) throws {
    let article = try cleaned("Cold winter freezes the canal\nBy Lea Wu\nMay 3, 2019\n\(item)NORRBYEN — \(report)")
    #expect(article.head.dateline == "Norrbyen")
    #expect(article.paragraphTexts == [report])
  }

  @Test func `a place that ends as another word does is whole`() throws {
    let article = try cleaned("Cold winter\nMay 3, 2019\n\nKIRKWALL, Scotland (AP) — The wall held. \(report)")
    #expect(article.head.dateline == "Kirkwall, Scotland")
  }

  @Test func `the day of a release is that of its dateline`() throws {
    #expect(
      try cleaned("Poe Mills grows\nNORRBY, Ohio – July 3, 2016 – \(report)").head.published?.description
        == "2016-07-03")
  }

  @Test func `somebody of whom a report begins to speak is no place`() throws {
    let first = "Ada Poe — a surgeon and the star of a daily show — has been criticised by many of her colleagues."
    let article = try cleaned("A doctor and her critics\n\n\(first)\n\n\(report)")
    #expect(article.head.dateline == nil)
    #expect(article.paragraphTexts.first == first)
  }
}
