import Articles
import Testing

@testable import Cleaning

/// What is removed takes no sentence of the report with it.
struct MixedPieceTests {
  private static let opening = "The council of Norrby voted on Tuesday to close the old lock for the winter."
  private static let speech = "“We should have looked years ago,” said Ada Poe, the mayor, on Wednesday."
  private static let last = "Two boats have left the canal, and a letter against the plan has 206 names."

  private func paragraphs(_ lines: String...) throws -> [String] {
    try cleaned(lines.joined(separator: "\n\n")).paragraphTexts
  }

  @Test(arguments: [
    "Get in touch", "IN THIS SECTION", "Read more", "Share", "Follow the Norrby Courier", "Sign up",
    "Join our community",
    "Tell us more", "MORE ON THIS STORY", "Download the app", "Back to top",
  ])
  func `only what stands behind the last sentence goes`(stray: String) throws {
    let kept = [Self.opening, Self.speech, "Not everyone is pleased. \(Self.last)"]
    #expect(try paragraphs(kept[0], kept[1], "\(kept[2]) \(stray)") == kept)
  }

  @Test(arguments: [
    "If you live on Canal Street or Mill Lane, leave by the bridge.", "The lock will open again in May.",
    "Nobody was hurt.", "The gates were built in 1874 and have not been mended since.",
  ])
  func `a sentence before a notice of the page stays`(sentence: String) throws {
    let paragraph = "The town closed its gate in the night. \(sentence)"
    #expect(
      try paragraphs(Self.opening, "\(paragraph) IN THIS SECTION", Self.speech) == [
        Self.opening, paragraph, Self.speech,
      ])
  }

  @Test(arguments: ["♦", "▼", "❖", "◆", "★", "•"])
  func `a sign behind a paragraph begins an item of the page`(sign: String) throws {
    let notice = "\(sign) Receive our newsletter in your inbox - Subscribe here."
    #expect(try paragraphs(Self.opening, Self.speech, Self.last + notice) == [Self.opening, Self.speech, Self.last])
  }

  @Test(arguments: ["À lire aussi : The price of ice", "Lees ook: The price of ice", "Zobacz też: The price of ice"])
  func `a link behind a colon takes nothing of the report`(link: String) throws {
    let lead = "She told the people on the quay, to loud cheers:"
    #expect(try paragraphs(Self.opening, lead + link, Self.speech) == [Self.opening, lead, Self.speech])
  }

  @Test func `a long line that ends in a shortened word is of the report`() throws {
    let first = "A boy who stopped to tie a shoelace found a seal that people date to the 10th century B.C.E."
    let text = ["Boy Finds a Seal", "May 3, 2019", "NORRBY (AL) – \(first)", "Lea Wu", Self.speech, Self.last]
    let article = try cleaned(text.joined(separator: "\n"))
    #expect(article.paragraphTexts.first == first)
    #expect(article.head.dateline == "Norrby")
  }

  @Test(arguments: [
    "Sign up for our newsletter. You can unsubscribe at any time.", "Read more: Game over. Will the ice come back?",
    "The Norrby Letter is a reader-supported publication. To support my work, consider a paid subscription.",
    "We use cookies. Your choices will be saved. Accept all",
  ])
  func `what is the page's own goes as a whole`(notice: String) throws {
    #expect(try paragraphs(Self.opening, notice, Self.speech, Self.last) == [Self.opening, Self.speech, Self.last])
  }

  @Test(arguments: [
    "\(last)ab/cd/ef", "\(last) – AP", "\(last)*Writing by Ada Poe",
    "She still comes to the kitchen every morning. She thinks that it needs more salt. Food",
  ])
  func `signatures and labels behind a sentence take nothing of it`(text: String) throws {
    let kept = try paragraphs(Self.opening, Self.speech, text).joined(separator: " ")
    #expect(kept.contains(Self.last) || kept.contains("She thinks that it needs more salt."))
  }

  @Test func `a sentence that is glued to a label stays`() throws {
    let sentence = "A bill to limit rents failed in committee in February by one vote."
    #expect(
      try paragraphs(Self.opening, "Read more:\(sentence)", Self.speech) == [Self.opening, sentence, Self.speech])
  }
}
