import Articles
import Testing

@testable import Cleaning

struct DatelineTests {
  private let report = "The canal froze early this year, and many people came to see it."

  @Test(arguments: [
    ("OSLO — ", "Oslo"), ("NEW DELHI (Reuters) - ", "New Delhi"), ("DES MOINES, Iowa (AP) — ", "Des Moines, Iowa"),
    ("PARIS, May 3 (Reuters) – ", "Paris"), ("LONDON: ", "London"), ("Phoenix (AFP) — ", "Phoenix"),
    ("PARIS/BRUSSELS (Reuters) - ", "Paris/Brussels"), ("RIO DE JANEIRO — ", "Rio de Janeiro"), ("(OSLO) — ", "Oslo"),
    ("MANCHESTER, N.H. —  ", "Manchester, N.H."), ("TEL AVIV -- ", "Tel Aviv"), ("Oslo – ", "Oslo"),
    ("Phoenix: ", "Phoenix"), ("Oslo : ", "Oslo"), ("WASHINGTON--", "Washington"), ("OSLO, (AP) — ", "Oslo"),
    ("OSLO [Reuters] — ", "Oslo"), ("OSLO, 3 May (dpa) - ", "Oslo"), ("OSLO, 3 May 2019 — ", "Oslo"),
    ("OSLO, 3. May (dpa) – ", "Oslo"),
    ("(Xinhua) LEEDS, England — ", "Leeds, England"), ("DULUTH, Ga., dpa — ", "Duluth, Ga."),
    ("OSLO, Norway/PARIS — ", "Oslo, Norway/Paris"), ("TROIS-RIVIERES (PA) — ", "Trois-Rivieres"),
    ("COCHABAMBA: ", "Cochabamba"),
  ])
  func `the place before the dash is the dateline`(dateline: String, place: String) throws {
    let article = try cleaned("By Ada Poe\nMay 3, 2019\n\(dateline)\(report)")
    #expect(article.head.dateline == place)
    #expect(article.paragraphTexts == [report])
  }

  @Test(arguments: ["BRUSSELS — ", "BRUSSELS (AP) — ", "NEW YORK, May 3 (Reuters) – "])
  func `a place that is glued to a name in capitals is parted from it`(dateline: String) throws {
    let article = try cleaned("By ADA SANDOVAL\(dateline)\(report)")
    #expect(article.head.authors == ["Ada Sandoval"])
    #expect(article.head.dateline == (dateline.hasPrefix("NEW") ? "New York" : "Brussels"))
  }

  @Test func `the first turn of a conversation is none`() throws {
    let turns = ["ROE: Good evening, and thank you all for coming.", "WU: I ride the bus.", "ROE: We leave it there."]
    let article = try cleaned(turns.joined(separator: "\n\n"))
    #expect(article.head.dateline == nil)
    #expect(article.paragraphTexts == turns)
  }

  @Test func `a picture's label beside the dateline is no second turn of a conversation`() throws {
    let article = try cleaned("By Ada Poe\nMay 3, 2019\nOSLO: \(report)\n\nPICTURE: Lea Wu\n\n\(report)")
    #expect(article.head.dateline == "Oslo")
  }

  @Test func `a name and a dash below a sentence of names are none`() throws {
    let lead = "Both Ada Poe and Lea Wu were winners at the Oslo Film Awards of the year 2019."
    let article = try cleaned("Poe and Wu win\n\n\(lead)\n\nCold Winter - a film on ice - won in Oslo, and Wu sang.")
    #expect(article.head.dateline == nil)
    #expect(article.paragraphTexts.first == lead)
  }

  @Test(arguments: ["WATCH: ", "RELATED: "])
  func `a label of the page is none`(label: String) throws {
    #expect(try cleaned("By Ada Poe\n\(label)\(report)").head.dateline == nil)
  }
}
