import Testing

@testable import Cleaning

struct ContributorLineTests {
  @Test(arguments: [
    ("Ada Poe contributed reporting from Oslo, and Niko van Dam from Rome.", ["Ada Poe", "Niko van Dam"]),
    ("Reporting was contributed by Ada Poe, J. R. Roe and Lea Wu.", ["Ada Poe", "J. R. Roe", "Lea Wu"]),
    ("(Reporting by Ada Poe in Oslo; editing by Lea Wu)", ["Ada Poe", "Lea Wu"]),
  ])
  func `its names are the contributors`(line: String, names: [String]) {
    #expect(holds(ContributorLine(), line, in: line))
    #expect(ContributorLine.names(in: line) == names)
  }

  @Test func `a report about contributions is none`() {
    let text = "The firm contributed to two campaigns last year, records show."
    #expect(!holds(ContributorLine(), "The firm", in: text))
  }
}

struct PrintNoteTests {
  @Test func `a note on the printed version is one`() {
    let note = "A version of this article appears in print on May 3, 2019, on Page B2 with the headline: Rain at Last."
    #expect(holds(PrintNote(), "version", in: note))
  }

  @Test func `a report about print is none`() {
    #expect(!holds(PrintNote(), "The authors", in: "The authors of the report, which was printed in May, said so."))
  }
}

struct CorrectionNoteTests {
  @Test(arguments: [
    "Correction: The bridge is 40 metres long.", "An earlier version of this article misspelled a name.",
    "Editors’ Note: This report was changed.",
  ])
  func `a note on a mistake is one`(text: String) {
    #expect(holds(CorrectionNote(), text, in: text))
  }

  @Test(arguments: [
    "An earlier version of the bill died in committee.", "Corrections officers went on strike on Monday.",
  ])
  func `a report is none`(text: String) {
    #expect(!holds(CorrectionNote(), text, in: text))
  }
}

struct LegalNoticeTests {
  @Test(arguments: ["© 2019 The Daily Bugle", "Copyright 2019 The Bugle.", "All rights reserved."])
  func `a notice of rights is one`(text: String) {
    #expect(holds(LegalNotice(), text, in: text))
  }

  @Test func `a report about copyright is none`() {
    #expect(!holds(LegalNotice(), "The court", in: "The court found that the copyright had run out long ago."))
    #expect(!holds(LegalNotice(), "We own", in: "“We own the © sign,” said Mayor Ada Poe on Monday."))
  }
}

struct FeedbackLineTests {
  @Test(arguments: [
    "Tell us what you think.", "Spotted a mistake? Let our editors know your thoughts.", "Send us a tip.",
  ])
  func `an invitation to write is one`(text: String) {
    let first = text.prefix(8)
    #expect(holds(FeedbackLine(), String(first), in: text))
  }

  @Test func `words that someone says are none`() {
    let text = "“Tell us what you think,” the mayor told the crowd."
    #expect(!holds(FeedbackLine(), "mayor", in: text))
  }
}

struct PictureCaptionTests {
  @Test func `a sentence with a glued credit is one`() {
    #expect(holds(PictureCaption(), "Skaters", in: "Skaters on the canal on Monday.CreditAda Poe/Agency"))
  }

  @Test func `a credit in brackets shows one`() {
    #expect(holds(PictureCaption(), "Skaters", in: "Skaters on the canal on Monday. (Ada Poe/Agency)"))
  }

  @Test func `a sentence behind the glued word Photo is one`() {
    #expect(holds(PictureCaption(), "Skaters", in: "PhotoSkaters on the canal on Monday.The canal froze early."))
  }

  @Test func `a sentence of the report is none`() {
    let text = "Photographs released by the ministry showed two trucks.The canal froze early this year, she said."
    #expect(!holds(PictureCaption(), "Photographs", in: text))
  }
}

struct InterfaceTextTests {
  @Test(arguments: [
    "Please verify you are not a robot by clicking the box.", "Invalid email address. Please re-enter.",
    "You must select a newsletter to subscribe to.", "View all Bugle newsletters.", "The comments section is closed.",
  ])
  func `what a page says about itself is one`(text: String) {
    #expect(holds(InterfaceText(), text, in: text))
  }

  @Test(arguments: [
    "“Continue reading,” the judge told the clerk.", "The campaign’s newsletter goes to many people, an aide said.",
    "Advertisement spending in the state has doubled.", "“Share this with everyone you know,” she wrote.",
    "Asked whether he would subscribe, he laughed.",
  ])
  func `news about such things is none`(text: String) {
    #expect(!holds(InterfaceText(), text, in: text))
  }
}

struct RelatedLinkTests {
  @Test(arguments: ["Read more: Will the canal freeze again?", "RELATED: What the Ice Did to the Old Bridge?"])
  func `a labelled headline is one`(text: String) {
    #expect(holds(RelatedLink(), text, in: text))
  }

  @Test func `a label with a speaker's name is none`() {
    #expect(!holds(RelatedLink(), "Poe", in: "Poe: We skated to the bridge and back."))
  }
}

struct RepeatedNoticeTests {
  @Test func `a short line that comes twice is one`() {
    let text = "Support the Bugle.\nThe canal froze early this year.\nSupport the Bugle."
    #expect(holds(RepeatedNotice(), "Support", in: text))
    #expect(!holds(RepeatedNotice(), "canal", in: text))
  }
}

struct UnfinishedLineTests {
  @Test func `a line without an end is one`() {
    #expect(holds(UnfinishedLine(), "Share", in: "Share on Facebook"))
    #expect(!holds(UnfinishedLine(), "canal", in: "The canal froze."))
  }
}

struct BrokenSentenceTests {
  @Test func `a sentence that a notice broke is whole again`() throws {
    let article = try cleaned(
      "The minister said on Monday that\nAdvertisement\nthe canal would freeze again this winter.")
    #expect(article.paragraphTexts == ["The minister said on Monday that the canal would freeze again this winter."])
    #expect(article.removed.map(\.text) == ["Advertisement"])
  }

  @Test func `a notice glued into a sentence is cut out of it`() throws {
    let article = try cleaned("The minister said on Monday thatAdvertisementthe canal would freeze again this winter.")
    #expect(article.paragraphTexts == ["The minister said on Monday that the canal would freeze again this winter."])
  }

  @Test func `a notice between two sentences of a paragraph leaves one paragraph`() throws {
    let article = try cleaned(
      "The canal froze early this year. Advertisement Many skaters came to see it, the town said.")
    #expect(
      article.paragraphTexts == ["The canal froze early this year. Many skaters came to see it, the town said."])
  }
}

struct TailNoticeTests {
  @Test func `nothing goes on behind the notes at the end`() throws {
    let article = try cleaned(
      """
      The canal froze early this year, and many people came to see it.
      Skaters raced to the old bridge and back before the sun went down.
      Ada Poe contributed reporting from Oslo.
      Our best photographs of the week are here.
      """)
    #expect(article.paragraphs.count == 2)
    #expect(article.head.contributors == ["Ada Poe"])
    #expect(article.removed.last?.rule == "below the article")
  }
}
