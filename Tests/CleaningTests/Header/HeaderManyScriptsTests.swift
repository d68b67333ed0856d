import Articles
import Testing

@testable import Cleaning

/// Headers of English reports on sites in languages of every script, names on several lines, signatures below.
struct HeaderManyScriptsTests {
  private static let report = "The old canal froze early this winter, and many people came from all over to see it."
  private static let title = "Cold winter freezes the old canal"

  private func article(_ header: String) throws -> Article {
    try cleaned("\(Self.title)\n\(header)\n\(Self.report)\nThe ice held until March, the mayor said.")
  }

  @Test(arguments: [
    "Γράφει: Anna Plimsoll", "Piše: Anna Plimsoll", "escribe Anna Plimsoll", "เรื่อง: Anna Plimsoll",
    "Anna Plimsoll 기자", "Na Anna Plimsoll", "with Anna Plimsoll", "Skrifað: Anna Plimsoll",
    "Por Anna Plimsoll, Portal do Vale",
  ])
  func `a name behind a word of any language is the writer's`(byline: String) throws {
    #expect(try article("\(byline)\n3 May 2019").head.authors == ["Anna Plimsoll"])
  }

  @Test(arguments: ["ภาพ: Lea Wu", "Ảnh: Lea Wu", "KUVA: Lea Wu", "Tags: Lea Wu"])
  func `whom other labels name did not write`(label: String) throws {
    #expect(try article("\(label)\n3 May 2019").head.authors == [])
  }

  @Test(arguments: [
    "Petr Dvořáček\nAnna Plimsoll\n3 May 2019",
    "Petr Dvořáček\npetr@courier.example\nAnna Plimsoll\nanna@courier.example\n3 May 2019",
    "NA PETR DVOŘÁČEK NA ANNA PLIMSOLL\n3 May 2019",
  ])
  func `names on several lines all wrote`(byline: String) throws {
    #expect(try article(byline).head.authors == ["Petr Dvořáček", "Anna Plimsoll"])
  }

  @Test(arguments: [
    "31. listopada 2019. - 10:46", "31 października 2019", "입력 2019.10.31. 오전 7:56", "เผยแพร่: 31 ตุลาคม 2562 16:49 น.",
    "Thứ Năm, 31/10/2019, 10:20 (GMT+7)", "2019. október 31. 15:19", "la data de 31 octombrie 2019",
  ])
  func `days of many calendars are understood`(day: String) throws {
    #expect(try article("By Anna Plimsoll\n\(day)").head.published == CalendarDay(year: 2019, month: 10, day: 31))
  }

  @Test(arguments: ["TRIESTE. ", "[Trieste] ", "(Trieste) "])
  func `a place with a stop or in brackets is a dateline`(place: String) throws {
    let article = try cleaned(
      "\(Self.title) in Trieste\nBy Anna Plimsoll\n3 May 2019\n\(place)\(Self.report)\nThe ice held until March.")
    #expect(article.head.dateline == "Trieste")
    #expect(article.paragraphTexts.first == Self.report)
  }

  @Test func `an agency in brackets is no place`() throws {
    let article = try cleaned(
      "\(Self.title), CNN says\nBy Anna Plimsoll\n3 May 2019\n(CNN)\(Self.report)\nThe ice held.")
    #expect(article.head.dateline != "CNN")
  }

  @Test(arguments: ["— Anna Plimsoll", "(Anna Plimsoll)", "ANNA PLIMSOLL"])
  func `a signature below a report says who wrote it`(signature: String) throws {
    let article = try cleaned(
      "\(Self.title)\n3 May 2019\n\(Self.report)\nThe ice held until March, the mayor said.\n\(signature)")
    #expect(article.head.authors == ["Anna Plimsoll"])
  }

  @Test(arguments: ["Press contact:\nAnna Plimsoll", "THE RIDGEWAY WIRE", "Zum Anfang"])
  func `contacts, papers and buttons below a report wrote nothing`(line: String) throws {
    let article = try cleaned(
      "\(Self.title)\n3 May 2019\n\(Self.report)\nThe ice held until March, the mayor said.\n\(line)")
    #expect(article.head.authors == [])
  }

  @Test func `words of another script that are glued to a report are no part of it`() throws {
    let article = try cleaned(
      "로그인구독\(Self.title)입력 2019.10.31. 오전 7:56Anna Plimsoll 기자기사 공유하기\(Self.report)광고“Nobody fell through,” the mayor said."
        + "The ice held until March.[관련기사] Snow in July")
    #expect(article.head.title == Self.title)
    #expect(article.head.authors == ["Anna Plimsoll"])
    #expect(article.paragraphTexts.contains("“Nobody fell through,” the mayor said."))
    #expect(article.paragraphTexts.contains("The ice held until March."))
  }

  @Test func `German quotation marks part no word`() throws {
    let speech = "„Niemand fiel hinein“, sagte die Wirtin. „Das Eis hielt bis in den März.“"
    let article = try cleaned("\(Self.title)\n3 May 2019\n\(Self.report)\n\(speech)\nThe ice held until March.")
    #expect(article.paragraphTexts.contains(speech))
  }

  @Test(arguments: [
    [
      "La glace a tenu jusqu’en mars.", "« Personne n’est tombé, dit la patronne. Nous avons compté. »",
      "Deux bateaux y sont restés.",
    ],
    [
      "Das Eis hielt bis in den März.", "„Niemand fiel hinein“, sagte die Wirtin. „Wir haben gezählt.“",
      "Zwei Boote lagen darin.",
    ],
  ])
  func `French and German speech is parted from what it is glued to`(paragraphs: [String]) throws {
    let article = try cleaned("\(Self.title)\n3 May 2019\n\(Self.report)" + paragraphs.joined())
    #expect(article.paragraphTexts == [Self.report] + paragraphs)
  }

  @Test func `a menu that shares hardly a word with the report is not its title`() throws {
    let article = try cleaned(
      "Habari Michezo Makala Biashara\n\(Self.title)\n3 May 2019\nBy Anna Plimsoll\n\(Self.report)\nThe ice held.")
    #expect(article.head.title == Self.title)
  }

  @Test func `a line that is cut short above the title is not it`() throws {
    let article = try cleaned(
      "Home / Local / Cold winter freezes t...\n\(Self.title)\nBy Anna Plimsoll\n3 May 2019\n\(Self.report)\nThe ice held."
    )
    #expect(article.head.title == Self.title)
  }

  @Test func `the score above a report of a match is kept`() throws {
    let article = try cleaned(
      "\(Self.title)\n3 May 2019\nNorrby 2-4, Kildare 1-8\n\(Self.report)\nThe ice held until March.")
    #expect(article.paragraphTexts.first == "Norrby 2-4, Kildare 1-8")
  }

  @Test func `a sentence before a notice of rights is kept`() throws {
    let article = try cleaned(
      "\(Self.title)\n3 May 2019\n\(Self.report)\nThe mayor said he did not need it to hold longer than March. © Riproduzione riservata"
    )
    #expect(article.paragraphTexts.last?.hasPrefix("The mayor said he did not need it") == true)
  }
}
