import Articles
import Testing

@testable import Cleaning

/// Headers with labels, hours, brackets and buttons around name, day and place, as sites in several languages print them.
struct HeaderFurtherKindsTests {
  private static let report = "The old canal froze early this winter, and many people came from all over to see it."
  private static let title = "Cold winter freezes the old canal"

  private func article(_ header: String) throws -> Article {
    try cleaned("\(Self.title)\n\(header)\n\(Self.report)\nThe ice held until March, the mayor said.")
  }

  @Test(arguments: [
    "Author of the post: Anna Plimsoll", "Auteur de l’article : Anna Plimsoll", "Opracowanie: Anna Plimsoll",
    "dal nostro inviato Anna Plimsoll", "de notre correspondante Anna Plimsoll", "Anna Plimsoll (tekst)",
    "Anna Plimsoll (tekst) og Lea Wu (foto)", "Por Anna Plimsoll, Em Recife",
    "Par Anna Plimsoll (Lyon, correspondance)",
    "By Anna Plimsoll and CdN Staff", "Anna Plimsoll/NTX", "Anna Plimsoll - kabarNews",
    "Anna Plimsoll · The Canadian Press", "By Anna Plimsoll, Local Journalism Initiative Reporter",
    "By Anna Plimsoll closeStaff writer covering rivers",
  ])
  func `labels, places, brackets and newsrooms around a name are no part of it`(byline: String) throws {
    let article = try article("\(byline)\n3 May 2019")
    #expect(article.head.authors == ["Anna Plimsoll"])
    #expect(article.head.title == Self.title)
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test(arguments: [
    "Lea Wu/Photographer\nAnna Plimsoll/Staff Reporter", "Escribe: Anna Plimsoll / Corresponsal en Cusco",
  ])
  func `offices behind a slash tell who wrote`(byline: String) throws {
    #expect(try article("\(byline)\n3 May 2019").head.authors == ["Anna Plimsoll"])
  }

  @Test func `a name of one word behind a label is one`() throws {
    #expect(try article("Penulis: Suryadi\n3 May 2019").head.authors == ["Suryadi"])
  }

  @Test func `the day on which a browser printed a page is not that of the article`() throws {
    let article = try cleaned(
      "2/20/20, 8:57 AM \(Self.title) | Courier\n\(Self.title)\nBy Anna Plimsoll\nMay 3, 2019\n\(Self.report)\nThe ice held."
    )
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
  }

  @Test(arguments: [
    "Friday May 3 2019, 7.27am GMT, The Meridian Post", "03.05.2019, godz. 10:28", "Data publikacji: 3 maja 2019 r.",
    "الجمعة 3 مايو 2019", "09:18, 3 May 2019Updated11:18, 4 May 2019", "Publié le 3 mai 2019, modifié le 4 mai 2019",
  ])
  func `what stands behind a day does not hide it`(day: String) throws {
    #expect(try article("By Anna Plimsoll\n\(day)").head.published == CalendarDay(year: 2019, month: 5, day: 3))
  }

  @Test func `a place behind the hour up to the line's end is the dateline`() throws {
    #expect(
      try article("By Anna Plimsoll\nPublished - May 3, 2019 12:57 pm IST - EDINBURGH").head.dateline == "Edinburgh")
  }

  @Test(arguments: ["AMMAN, KabarSelatan – ", "AMMAN, KABARSELATAN.com – "])
  func `a site behind a place is an agency`(place: String) throws {
    let article = try cleaned("\(Self.title)\nBy Anna Plimsoll\n3 May 2019\n\(place)\(Self.report)\nThe ice held.")
    #expect(article.head.dateline == "Amman")
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test func `a caption that ends as a sentence does above a report is no title`() throws {
    let article = try cleaned(
      "courts\n\(Self.title)\nDownload the app\nCredit: Lea Wu\nThe old canal in winter.\nAuthor: Anna Plimsoll\n"
        + "May 3, 2019\n\(Self.report)\nThe ice held until March, the mayor said.")
    #expect(article.head.title == Self.title)
  }

  @Test(arguments: ["Article by Ridgeway Weekly Nation", "By The Ridgeway Echo"])
  func `a newspaper is nobody`(byline: String) throws {
    #expect(try article("\(byline)\n3 May 2019").head.authors == [])
  }

  @Test(arguments: ["Courtesy Lea Wu", "Handout Lea Wu"])
  func `who gave a picture above the day is not who wrote`(credit: String) throws {
    #expect(
      try article("\(credit)\nAnna Plimsoll, Senior Correspondent\nMay 3, 2019").head.authors == ["Anna Plimsoll"])
  }

  @Test(arguments: [
    "Posted May 3, 2019 1:01 pm.", "Posted May 3, 2019 9:41 am. Updated May 4, 2019 10:41 am.",
    "Yayın Tarihi: 3 Mayıs 2019, Cuma 18:39", "Pubblicato alle 16:19 del 3 maggio 2019", "Fri, May 3, 2019 page3",
    "Czytasz w 6 minuty 3 maja 2019", "kl. 13.40 den 3 maj 2019", "May 3, 2019 (Friday)",
  ])
  func `hours, weekdays, pages and stops around a day are understood`(day: String) throws {
    let article = try article("By Anna Plimsoll\n\(day)")
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test(arguments: ["LINZ (dpa). ", "JERUSALEM (AFP) — ", "Facebook Email LINZ (AFP) - "])
  func `places with an agency behind them are datelines`(place: String) throws {
    let article = try cleaned("\(Self.title)\nBy Anna Plimsoll\n3 May 2019\n\(place)\(Self.report)\nThe ice held.")
    #expect(["Linz", "Jerusalem"].contains(article.head.dateline))
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test func `a button in capitals behind the hour is no part of the place`() throws {
    let article = try cleaned(
      "\(Self.title)By Anna PlimsollFri, May 3rd 2019 at 2:41 PMSHARESPOKANE, Wash. — \(Self.report)\nThe ice held.")
    #expect(article.head.dateline == "Spokane, Wash.")
  }

  @Test func `a photographer above the place is not the place`() throws {
    let article = try cleaned(
      "\(Self.title)\nBy Anna Plimsoll\n3 May 2019\nLea Wu (AFP)LINZ - \(Self.report)\nThe ice held until March.")
    #expect(article.head.dateline == "Linz")
  }

  @Test(arguments: ["Sport · ", "Canada > ", "Home / Local / "])
  func `the way to a title through the menu is no part of it`(path: String) throws {
    let article = try cleaned("\(path)\(Self.title)\nBy Anna Plimsoll\n3 May 2019\n\(Self.report)\nThe ice held.")
    #expect(article.head.title == Self.title)
  }

  @Test func `a notice of the page before a title on its line is no part of it`() throws {
    let article = try cleaned(
      "Listen to this article. The audio version of this article is generated by a machine. \(Self.title)\n"
        + "By Anna Plimsoll\nPosted: May 3, 2019\n\(Self.report)\nThe ice held until March, the mayor said.")
    #expect(article.head.title == Self.title)
  }

  @Test func `where a page glues lines together a standfirst behind a space is no part of the title`() throws {
    let article = try cleaned(
      "Cold winter freezes the old canal Ice held until late in March\nBy Anna Plimsoll\n3 May 2019\n\(Self.report)"
        + "Skaters came from the coast.The ice held until March, the mayor said.\nNobody fell through.")
    #expect(article.head.title == Self.title)
  }

  @Test func `a title with an office in capitals stays whole on a page that glues nothing`() throws {
    let title = "Cold winter freezes the old canal Council of the town says"
    let article = try cleaned("\(title)\nBy Anna Plimsoll\n3 May 2019\n\(Self.report)\nThe council met on the ice.")
    #expect(article.head.title == title)
  }
}
