import Articles
import Testing

@testable import Cleaning

struct SentenceJointTests {
  @Test(arguments: [
    ("It rained.“We ran,” she said.", ["It rained.", "“We ran,” she said."]),
    ("“We ran.”The rain stopped.", ["“We ran.”", "The rain stopped."]),
    ("It rained.\"We ran,\" she said.\"It was cold.\"", ["It rained.", "\"We ran,\" she said.", "\"It was cold.\""]),
    ("She asked: ''Why?''He left.", ["She asked: ''Why?''", "He left."]),
    ("Was it rain?It was.", ["Was it rain?", "It was."]),
    ("He lives in the U.S.The rain stopped.", ["He lives in the U.S.", "The rain stopped."]),
  ])
  func `glued paragraphs are parted`(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test(arguments: [
    "The U.S.-led talks ended.", "J.K. Roe and J.Poe met.", "It cost 3.5 million at 10.30.",
    "See www.Example.Com for more.",
    "He waited... Then he left.", "Mr. Roe met Ms. Poe.", "The No.1 song.", "“It rained,” she said. “We ran.”",
    "He said \"no.\" She left.", "He said it was \"over\". \"It is.\" The talk was \"frank\", he said.",
    "\"It is cold. I am off.\" \"Why?\" \"I am,\" she said, \"cold\".",
    "It rained.[12][13] In May it was cold.[a] They left.[citation needed]",
  ])
  func `nothing is parted inside a sentence`(text: String) {
    #expect(pieces(text) == [text])
  }
}

struct WordJointTests {
  @Test(arguments: [
    ("AdvertisementMany people came.", ["Advertisement", "Many people came."]),
    ("ADVERTISEMENTMany people came.", ["ADVERTISEMENT", "Many people came."]),
    ("Photograph: Ada Poe/PAIn the town it rained.", ["Photograph: Ada Poe/PA", "In the town it rained."]),
    (
      "Skip past promoAs it froze they came.\nSkip past promoAs it thawed they left.",
      ["Skip past promo", "As it froze they came.", "Skip past promo", "As it thawed they left."]
    ), ("“It froze.”• A long winter", ["“It froze.”", "• A long winter"]),
    ("Show comments 240Many people came.", ["Show comments 240", "Many people came."]),
    ("Continue reading below“We ran,” she said.", ["Continue reading below", "“We ran,” she said."]),
    (
      "Dark modeEleven people came to the canal and saw that it froze.",
      ["Dark mode", "Eleven people came to the canal and saw that it froze."]
    ),
    (
      "AnnonseAda came to the canal and saw that it froze.\nAfter Ada there came Ada Poe.",
      ["Annonse", "Ada came to the canal and saw that it froze.", "After Ada there came Ada Poe."]
    ), ("PDFAs it froze they came.", ["PDF", "As it froze they came."]),
    ("Bild: Ada Poe / TTIn the town it rained.", ["Bild: Ada Poe / TT", "In the town it rained."]),
    ("Skaters. Shot by Ada PoeIn the town it rained.", ["Skaters. Shot by Ada Poe", "In the town it rained."]),
  ])
  func `an item of the page is parted from the report`(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test(arguments: [
    "Lea McAllister came.", "In a YouTube video she ran.", "They hold H-1B visas.", "He left at 6:00AM on Monday.",
  ])
  func `capitals inside names part nothing`(text: String) {
    #expect(pieces(text) == [text])
  }
}

struct FoldedTextTests {
  @Test func `white space is folded and invisible characters go`() {
    #expect(pieces("The  canal\u{A0}froze\u{200B}.  \r\n\n It\tthawed.") == ["The canal froze.", "It thawed."])
  }

  @Test func `lines that were wrapped are joined`() {
    let text = """
      The canal froze early this year, and many people came from
      all over the country to see it, some of them with their
      grandparents’ skates in a bag, others with nothing but a
      camera and a flask of tea.

      It thawed on Friday.
      """
    #expect(
      pieces(text) == [
        "The canal froze early this year, and many people came from all over the country to see it, some of them with their "
          + "grandparents’ skates in a bag, others with nothing but a camera and a flask of tea.",
        "It thawed on Friday.",
      ])
  }

  @Test func `removed text tells where it stood`() throws {
    let article = try cleaned("The canal froze early.\nAdvertisement\nIt thawed on Friday.")
    #expect(article.removed.map(\.span.start) == [23])
    #expect(article.removed.map(\.span.end) == [36])
  }
}
