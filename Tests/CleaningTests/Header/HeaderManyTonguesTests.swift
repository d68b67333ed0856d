import Articles
import Testing

@testable import Cleaning

/// Headers as outlets in other languages and wire services print them above English reports.
struct HeaderManyTonguesTests {
  private static let report = "The old canal froze early this winter, and many people came from all over to see it."
  private static let title = "Cold winter freezes the old canal"

  private func article(_ header: String) throws -> Article {
    try cleaned("\(Self.title)\n\(header)\n\(Self.report)\nThe ice held until March, the mayor said.")
  }

  @Test(arguments: [
    "Ein Bericht von", "Eine Analyse von", "Kommentar von", "Een reportage van", "Entrevista de", "Testo di",
    "Skrevet af", "Ditulis oleh", "Aus Tromsø berichtet",
    "By our Health Correspondent", "From our correspondent", "Chief Reporter:", "Health reporter", "Journalist:",
    "Comment:", "Penulis:",
  ])
  func `what introduces a name is no part of it`(lead: String) throws {
    let article = try article("\(lead) Anna Plimsoll\n3 May 2019")
    #expect(article.head.authors == ["Anna Plimsoll"])
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test(arguments: [
    "By Anna Plimsoll, opinion columnist", "Par Anna Plimsoll avec AFP", "Words: Anna Plimsoll Photos: Lea Wu",
    "By Anna Plimsoll Edited by Lea Wu",
  ])
  func `what is said behind a name is no part of it`(byline: String) throws {
    #expect(try article("\(byline)\n3 May 2019").head.authors == ["Anna Plimsoll"])
  }

  @Test func `names are joined in Italian too`() throws {
    #expect(try article("Di Anna Plimsoll e Marco Vardø\n3 May 2019").head.authors == ["Anna Plimsoll", "Marco Vardø"])
  }

  @Test func `a report that is glued to an address in angle brackets keeps its first word`() throws {
    let article = try cleaned(
      "\(Self.title)\n3 May 2019By Anna Plimsoll <desk@courier.example>Walter Plum said the old canal froze early.\n"
        + Self.report)
    #expect(article.paragraphTexts.first == "Walter Plum said the old canal froze early.")
  }

  @Test(arguments: [
    "3-MAY-19", "Lunes 3 de mayo del 2019", "3 de maio de 2019 às 11h30", "3 maja 2019", "3 května 2019",
    "3 Mayıs 2019", "3 мая 2019", "2019年5月3日", "2019년 5월 3일", "(May 3, 2019)", "2019-05-03T12:33:00.000Z",
    "venerdì 3 maggio 2019", "Julkaistu 3.5.2019", "Erstellt am 3. Mai 2019",
  ])
  func `a day is read in many tongues`(date: String) throws {
    #expect(try article("By Anna Plimsoll\n\(date)").head.published?.description == "2019-05-03")
  }

  @Test func `a day in brackets within a sentence is the report's`() throws {
    let sentence = "It was the coldest night since the great frost (May 3, 2009) and the ferry stood still."
    let article = try cleaned("\(Self.title)\nBy Anna Plimsoll\n\(sentence)\n\(Self.report)")
    #expect(article.head.published == nil)
    #expect(article.paragraphTexts == [sentence, Self.report])
  }

  @Test(arguments: ["AFP, TROMSØ - ", "AFP – TROMSØ – ", "TROMSØ, May 3. /TASS/. "])
  func `an agency may stand before the place and behind a slash`(dateline: String) throws {
    let article = try cleaned("\(Self.title)\nBy Anna Plimsoll\n\(dateline)\(Self.report)\nIt held until March.")
    #expect(article.head.dateline == "Tromsø")
    #expect(article.paragraphTexts.first == Self.report)
  }
}
