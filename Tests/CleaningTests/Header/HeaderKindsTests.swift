import Articles
import Testing

@testable import Cleaning

/// Kinds of bylines, days and datelines of radio, of aggregators and of the English press of the world.
struct HeaderKindsTests {
  private static let report = [
    "Residents of the old town have asked the council to keep the lock open during the winter.",
    "“We should have looked years ago,” said Ada Poe, the mayor, on Wednesday.",
    "Two boats have left the canal, and a letter against the plan has 206 names.",
  ]

  private func article(_ head: String..., first: String = "") throws -> Article {
    try cleaned((head + [first + Self.report[0], Self.report[1], Self.report[2]]).joined(separator: "\n"))
  }

  @Test(arguments: [
    ("By Lea Wu Harbour News", ["Lea Wu"]), ("By Lea Wu and James Roe Harbour News", ["Lea Wu", "James Roe"]),
    ("By Lea Wu Harbour Scotland News", ["Lea Wu"]), ("By Harbour writers Lea Wu, James Roe", ["Lea Wu", "James Roe"]),
    ("By Europe bureau chief Lea Wu", ["Lea Wu"]), ("James Roe (in Oslo) | Emma Wu", ["James Roe", "Emma Wu"]),
    ("James Roe ve Emma Wu", ["James Roe", "Emma Wu"]), ("Haber: James Roe", ["James Roe"]),
    ("oprac. James Roe", ["James Roe"]), ("James Roe Reports from Oslo", ["James Roe"]),
    ("By James Roe, news team", ["James Roe"]), ("James Roe, author of Harbour Weekly", ["James Roe"]),
    ("By Harbour News Desk", []), ("By Harbour Staff", []),
    ("James Roe is a Harbour columnist. He can be reached at roe@harbour.example.", ["James Roe"]),
    ("James in ’t Roe", ["James in ’t Roe"]), ("James Roe Follow", ["James Roe"]),
  ])
  func `the names of a byline are found and nothing else`(byline: String, authors: [String]) throws {
    let article = try article("Old lock to close after a long debate", byline, "May 3, 2019")
    #expect(article.head.authors == authors)
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: [
    "Friday 3 May 2019 08:35, UK", "05/03/19 5:48 PM ET", "Updated May 3, 2019, 7 minutes ago", "May 3rd 2019 edition",
    "mayo 3 de 2019, 06:57", "Actualizado a 3 de mayo de 2019 21:36", "Sevilla - 13/05/2019 22:23 h.",
    "From the May 3, 2019 issue",
    "Posted on 3 May 2019 by James Roe", "Posted on May 3, 2019 by James Roe", "Aktualizacja 3 maja 2019",
  ])
  func `a day is read with all that stands around it`(line: String) throws {
    let article = try article("Old lock to close after a long debate", line)
    let day = line.contains("13/05") ? 13 : 3
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: day))
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: [
    ("Thirunagar: ", "Thirunagar"), ("NORRBY, May 3. /NORA/. ", "Norrby"), ("NORRBY. May 3 (Nora) - ", "Norrby"),
    ("NORRBY, 3 de mayo - ", "Norrby"), ("NORRBY: (APP) ", "Norrby"), ("Norrby/dpa. ", "Norrby"),
  ])
  func `a dateline is known by its form`(dateline: String, place: String) throws {
    let article = try article("Old lock to close after a long debate", "By James Roe", "3 May 2019", first: dateline)
    #expect(article.head.dateline == place)
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: ["Geneva, 3 May 2019", "Bogotá - 3 May 2019 - 07:02", "Sevilla - 13/05/2019 11:07 h."])
  func `a place before the day is the dateline`(line: String) throws {
    let article = try article("Old lock to close after a long debate", line)
    #expect(article.head.dateline == String(line.prefix { $0.isLetter }))
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: ["SARAJEVO", "MOGADISHU, Somalia"]) func `a place in capitals below the day is the dateline`(
    line: String
  ) throws {
    let article = try article(
      "Old lock to close after a long debate", "James Roe", "03.05.2019 - Update : 03.05.2019", line)
    #expect(article.head.dateline?.uppercased() == line.uppercased())
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: [
    "Lesedauer: 6 Min.", "Bilde: Emma Wu", "Highlight: Boats had left the canal", "Shocked: Emma Wu in Oslo on Friday",
    "Views - 64",
  ])
  func `what a page says before a colon is no dateline`(line: String) throws {
    let article = try article("Old lock to close after a long debate", "By James Roe", "3 May 2019", line)
    #expect(article.head.dateline == nil)
    #expect(article.paragraphTexts.suffix(3) == Self.report[...])
  }

  @Test func `a newspaper behind a bar is nobody`() throws {
    for paper in ["El Faro", "Tri-County Banner", "Stone Valley Times-News"] {
      let article = try article("Old lock to close after a long debate", "By James Roe | \(paper)", "May 3, 2019")
      #expect(article.head.authors == ["James Roe"])
    }
  }

  @Test(arguments: [
    ("Subject: Old lock to close after a long debate", "From: James Roe <roe@harbour.example>"),
    ("Old lock to close after a long debate", "Nobody has been asked about the plan of the town"),
  ])
  func `the title is neither label nor standfirst`(first: String, second: String) throws {
    let article = try article(first, second, "By James Roe", "May 3, 2019")
    #expect(article.head.title == "Old lock to close after a long debate")
  }

  @Test(arguments: [
    "Texto James Roe", "Tekst James Roe", "Autor James Roe", "Autora: James Roe", "Opr. James Roe", "Yazar: James Roe",
    "Penulis James Roe", "Szerző: James Roe", "Forfatter James Roe", "James Roe Jornalista", "James Roe Periodista",
    "James Roe Dziennikarz", "James Roe, giornalista", "James Roe Toimittaja",
    "James Roe, Local Journalism Initiative Reporter",
    "James Roe • 17h ago", "James Roe, Oslo |", "By James ap Roe Political reporter, Harbour News",
  ])
  func `words of many languages stand before and behind names`(byline: String) throws {
    let article = try article("Old lock to close after a long debate", byline, "May 3, 2019")
    #expect(article.head.authors == [byline.contains(" ap ") ? "James ap Roe" : "James Roe"])
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: [
    "Por Redacción El Faro", "Da Redação", "Por Agencia", "Tim Redaksi", "Par Le Courrier", "Von der Redaktion",
    "Yorum Yap",
    "Abone Ol", "Di Redazione",
  ])
  func `desks, newspapers and buttons are nobody`(line: String) throws {
    let article = try article("Old lock to close after a long debate", line, "May 3, 2019")
    #expect(article.head.authors.isEmpty)
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: [
    "13 Mart 2019, 10:09", "Publicado em 13 de março de 2019 às 10h09", "Opublikowano: 13 marca 2019, 10:09",
    "Data publikacji: 13 marca 2019", "Yayın Tarihi: 13 Mart 2019 saat 10:09", "Pubblicato il 13 marzo 2019 alle 10:09",
    "Ultimo aggiornamento 13 marzo 2019", "Julkaistu 13. maaliskuuta 2019 klo 10.09", "13 mar 2019", "13 bře 2019",
    "13. března 2019", "13. marca 2019", "13 martie 2019", "13 Mac 2019", "13 marzec 2019",
  ])
  func `days of many languages are read`(line: String) throws {
    let article = try article("Old lock to close after a long debate", "By James Roe", line)
    #expect(article.head.published == CalendarDay(year: 2019, month: 3, day: 13))
    #expect(article.paragraphTexts == Self.report)
  }

  @Test(arguments: ["Posted by James Roe at 6:38 PM", "Written by James Roe", "Publicado por James Roe"])
  func `a line below the report says who wrote it where none above does`(line: String) throws {
    let text = ["Old lock to close after a long debate", "May 3, 2019"] + Self.report + [line, "Share on Facebook"]
    let article = try cleaned(text.joined(separator: "\n"))
    #expect(article.head.authors == ["James Roe"])
    #expect(article.paragraphTexts == Self.report)
  }

  @Test func `a title may stand behind a part of the newspaper, a day or a label`() throws {
    let title = "Boats leave the old canal before the winter"
    for head in [
      "Iniciar sesión Suscríbete\n\(title)\nBy James Roe\nMay 3, 2019",
      "\(title)27,000 trees are to be felled by the end of the year\nBy James Roe\nMay 3, 2019",
    ] {
      #expect(try cleaned("\(head)\n" + Self.report.joined(separator: "\n")).head.title == title)
    }
    for head in ["Culture \(title)\nBy James Roe\nMay 3, 2019", "Image source, Harbour Images\n\(title)\nBy James Roe"]
    {
      #expect(
        try cleaned("\(head)\n" + Self.report.joined(separator: "\n") + "\nThe boats came back.").head.title == title)
    }
  }

  @Test(arguments: [
    ("Elva Tarn | May 3, 2019", ["Elva Tarn"]),
    ("Elva Tarn, Verified Post Staff Badge\nPosted Fri, May 3, 2019", ["Elva Tarn"]),
    ("By James dela Roe, Harbour Courier\nMay 3, 2019", ["James dela Roe"]),
    ("By Emma Tarn Wabash Valley Courier\nMay 3, 2019", ["Emma Tarn"]),
    ("By Emma Maria Tarn Foreign Correspondent\nMay 3, 2019", ["Emma Maria Tarn"]),
  ])
  func `what is said of a name is no part of it`(lines: String, authors: [String]) throws {
    let article = try article("Old lock to close after a long debate", lines)
    #expect(article.head.authors == authors)
    #expect(article.head.published == CalendarDay(year: 2019, month: 5, day: 3))
    #expect(article.paragraphTexts == Self.report)
  }
}
