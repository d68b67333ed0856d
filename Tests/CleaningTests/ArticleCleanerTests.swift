import Articles
import Testing

@testable import Cleaning

struct ArticleCleanerTests {
  /// A page in the manner of the reference article, written for this test.
  private let page = """
    By ADA POE and NIKO van DAMJAN. 9, 2019
    OSLO —  The old canal froze on Monday for the first time in nine years, and hundreds of people came from all over the \
    country to skate on it before the ice could melt.“We have waited so long for this, and now it is here,” said Lea Wu, the \
    mayor, at the edge of the ice.AdvertisementMs. Wu said the town would keep the canal open through the night.The U.S.-made \
    ice gauge read 11.5 centimetres at 10 a.m.Please verify you’re not a robot by clicking the box.Invalid email address. \
    Please re-enter.You must select a newsletter to subscribe to.View all Bugle newsletters.By noon the stalls had run out of \
    soup, a seller said.AdvertisementThe ice is expected to last until Friday.Sami Roe contributed reporting from Bergen.
     A version of this article appears in print on January 10, 2019, on Page A4 of the city edition with the headline: A Canal \
    Freezes at Last.  Order Reprints| Today's Paper|Subscribe

    We’re interested in your feedback on this page. Tell us what you think.
    """

  @Test func `a mangled scrape becomes a clean article`() throws {
    let article = try cleaned(page)
    #expect(article.head.title == "A Canal Freezes at Last")
    #expect(article.head.authors == ["Ada Poe", "Niko van Dam"])
    #expect(article.head.published?.description == "2019-01-09")
    #expect(article.head.dateline == "Oslo")
    #expect(article.head.contributors == ["Sami Roe"])
    #expect(article.head.notes.map(\.kind) == [.contributors, .print, .feedback])
    #expect(
      article.paragraphTexts == [
        "The old canal froze on Monday for the first time in nine years, and hundreds of people came from all over the country to "
          + "skate on it before the ice could melt.",
        "“We have waited so long for this, and now it is here,” said Lea Wu, the mayor, at the edge of the ice.",
        "Ms. Wu said the town would keep the canal open through the night.",
        "The U.S.-made ice gauge read 11.5 centimetres at 10 a.m.",
        "By noon the stalls had run out of soup, a seller said.",
        "The ice is expected to last until Friday.",
      ])
  }

  @Test func `nothing is lost: what is no article is among what was removed`() throws {
    let article = try cleaned(page)
    let removed = article.removed.map(\.text).joined(separator: " ")
    for words in ["Advertisement", "robot", "Invalid email", "newsletters", "Sami Roe", "Order Reprints", "feedback"] {
      #expect(removed.contains(words))
    }
  }

  @Test func `a clean text keeps its paragraphs however often it is cleaned`() throws {
    let once = try cleaned(page)
    let twice = try cleaned(once.paragraphTexts.joined(separator: "\n\n"))
    #expect(twice.paragraphTexts == once.paragraphTexts)
    #expect(try cleaned(twice.paragraphTexts.joined(separator: "\n\n")).paragraphTexts == twice.paragraphTexts)
  }

  @Test(arguments: [
    "Hello.", "It rained.\n\nIt stopped.", "“Why?”\n\n“Because.”", "今日は寒い。\n\n運河が凍った。",
    "Otto Brandt sagte: „Die Zahlen stimmen.“\n\n„Das ist alles.“ Dann ging er.",
    "A poem has lines\nthat do not end\nand no stops at all",
  ])
  func `short and strange texts stay whole`(text: String) throws {
    let paragraphs = try cleaned(text).paragraphTexts
    #expect(paragraphs.joined(separator: "\n") == text.split(separator: "\n").joined(separator: "\n"))
  }

  @Test func `an uncleaned article is the input`() throws {
    let text = "By ADA POE\r\n\r\nAdvertisement\r\n"
    let article = try ArticleCleaner().uncleanedArticle(
      from: RawDocument(origin: .standardInput, bytes: Array(text.utf8)))
    #expect(article.text.string == text)
  }
}
