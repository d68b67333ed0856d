import Articles
import Foundation
import Testing

@testable import Cleaning

struct WordAccountTests {
  private func article(_ paragraphs: [String], removed: [(String, Int)] = []) -> Article {
    Article(
      origin: .standardInput, head: ArticleHead(), paragraphs: paragraphs,
      removed: removed.map { text, start in
        RemovedText(text: text, rule: "test", span: TextSpan(start, start + text.unicodeScalars.count))
      })
  }

  private let original = IndexedText("By Ada Poe\nThe canal froze. It thawed.")

  @Test func `words of the body and of what was removed are accounted for`() {
    let article = article(["The canal froze.", "It thawed."], removed: [("By Ada Poe", 0)])
    #expect(WordAccount.firstLoss(of: article, from: original) == nil)
  }

  @Test func `a word in neither is the first loss`() {
    let article = article(["The froze.", "It thawed."], removed: [("By Ada Poe", 0)])
    #expect(WordAccount.firstLoss(of: article, from: original).map { original[$0] } == "canal")
  }

  @Test func `words in another order are lost`() {
    let article = article(["It thawed.", "The canal froze."], removed: [("By Ada Poe", 0)])
    #expect(WordAccount.firstLoss(of: article, from: original) != nil)
  }

  /// Texts with every kind of thing that rules take out or take off.
  static let texts: [String] = [
    "By ADA POE\nMay 3, 2019\nOSLO (Reuters) — The canal froze early, and many came.\nAdvertisement\nIt thawed.",
    "HomeNewsSport\nA cold winter freezes the canalBy Ada PoeMay 3, 2019Share on FacebookThe canal froze early.",
    "TORONTO, Jan. 14, 2025 /PRNewswire/ -- Poe Robotics Inc. (TSX: POE), a firm, today named a new chief.",
    "MAY 3, 2019 / 7:30 AM\nA cold winter comes to town\nAda Poe, Lea Wu\n2 MIN READ\nThe canal froze early, a man said.",
    "“Why?” said Ada Poe &amp; left.\n\n&copy; 2016 Oslo Post. All rights reserved.\n\nThe town was quiet, Poe said.",
    "A | B | C\n\nThe canal froze early this year, and many people came to see it. | Share\n\n* * *\n\nIt thawed.",
    "A. Poe contributed reporting from Oslo.\nA version of this article appears in print on Page 4.\nTell us what you think.",
    "HomeNewsAdvertisementThe canal froze early thatAdvertisementyear, Ada Poe said.RelatedA Long Cold Winter At Last",
    "POE: Why?\n\nWU: Because.\n\nPOE: Why?\n\nWU: Because it is cold, and nobody has seen such a winter before.",
    "今日は寒い。運河が凍った。\nRéclame\nDer Kanal ist zu.“Nein”Ja.", "•", "Ada", "& &#; &#x110000; &lt;p&gt;",
  ]

  @Test(arguments: texts) func `no word of a text is lost`(text: String) {
    Fuzzing.clean(Array(text.utf8), as: .text)
  }

  @Test func `no word is lost wherever lines and spaces are missing`() {
    for text in Self.texts {
      for glue in ["\n", "\n\n", ". ", ".", "", " "] {
        let glued = text.split(whereSeparator: \.isNewline).joined(separator: glue)
        Fuzzing.clean(Array((glued + glue + text).utf8), as: .text)
      }
    }
  }

  @Test func `no word of the sample is lost`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let sample = try Data(contentsOf: folder.appending(path: "Samples/canal.txt"))
    Fuzzing.clean(Array(sample), as: .text)
  }

  @Test(arguments: [
    "<p>OSLO (Reuters) — The canal froze early this year, and many people came from all over the country to see it.</p>",
    "<h1>A cold winter</h1><p>The canal froze.</p><ol><li>Ice</li><li>Soup</li></ol><p>Ada Poe contributed reporting.</p>",
    "<p>“Why?” said Ada Poe.“Because,” said Lea Wu.The canal froze.It thawed.They left.It was over.</p><p>It rained.</p>",
  ])
  func `no word of a page is lost`(body: String) {
    let page = "<html><body><article>\(body)</article><p>Advertisement</p></body></html>"
    Fuzzing.clean(Array(page.utf8), as: .page)
  }
}
