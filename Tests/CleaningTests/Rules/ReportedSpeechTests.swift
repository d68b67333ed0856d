import Testing

@testable import Cleaning

struct ReportedSpeechTests {
  private static let report = [
    "The old canal froze early this winter, and many people came from all over to see it.",
    "The ice held until March, the mayor, Lea Wu, said at a meeting of the council on Monday.",
  ]

  /// The pieces that stay removed of a page whose lines behind its report some rule has removed.
  private func removed(_ lines: String...) -> [String] {
    var page = Page(allPieces((Self.report + lines).joined(separator: "\n")))
    for index in page.pieces.indices.dropFirst(Self.report.count) { page.verdicts[index] = .removed(rule: "any") }
    ReportedSpeech.spare(&page)
    return page.pieces.indices.filter { page.verdicts[$0] != nil }.map { page.pieces[$0].text }
  }

  @Test(arguments: [
    "“It was thick,” she whispers, “and one of the boys was asleep.”", "“Not before April,” he said.",
    "They asked: “Where is the boat?”", "She told the council that nobody would skate before Sunday.",
    "A brother of Lea Wu, who keeps the locks, said he had seen nothing.",
    "“Thin ice,” Ms. Wu added, “has no friends.”",
  ])
  func `what somebody of the report says is not removed`(sentence: String) {
    #expect(removed("Most viewed", sentence, "Imprint") == ["Most viewed", "Imprint"])
  }

  @Test(arguments: [
    "You said you would like our newsletter.", "A farmer in Bergen said she had sold a hat.",
    "A farmer in Bergen said on Monday that it was dry.", "He said",
    "“Sign up,” she said.",
    "It is here. Read what he said in our archive.", "There was soup.",
  ])
  func `what the page says stays removed, and other reports`(sentence: String) {
    #expect(removed(sentence) == [sentence])
  }

  @Test func `a quote that the page shows a second time stays removed`() {
    let quote = "The ice held until March, the mayor, Lea Wu, said at a meeting of the council on Monday."
    #expect(removed(quote) == [quote])
  }

  @Test(arguments: ["skip past newsletter promotion", "share this article", "sign up for the newsletter"])
  func `what the page asks for is parted from the quote before it`(button: String) {
    let quote = "“Take back the skates,” she said, “and send me the man whose boat it is.”"
    #expect(pieces(Self.report[0] + quote + button) == [Self.report[0], quote, button])
  }

  @Test func `a quote that goes on without a space is not parted`() {
    let sentence = "“We have waited long enough for the ice.”she said, and skipped the soup."
    #expect(pieces(sentence) == [sentence])
  }
}
