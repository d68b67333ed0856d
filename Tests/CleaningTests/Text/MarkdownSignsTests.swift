import Articles
import Testing

@testable import Cleaning

struct MarkdownSignsTests {
  /// A text without the signs.
  private func bare(_ text: String) -> String { String(scalars: BareText(IndexedText(text)).scalars) }

  @Test(
    arguments: [
      ("# Ice closes the canal\n\nIt froze.", "Ice closes the canal\n\nIt froze."),
      ("It **froze** early.", "It froze early."),
      ("**Why did it freeze?**", "Why did it freeze?"),
      ("***It froze.***", "It froze."),
      ("## Ice\n\n> “It is cold.”", "Ice\n\n“It is cold.”"),
      ("> It froze.\n>\n> It thawed.", "It froze.\n>\nIt thawed."),
      ("It froze, [the mayor said](https://oslo.example/mayor).", "It froze, the mayor said."),
      ("[Ada Poe](/poe) and [Lea Wu](/wu \"Lea Wu\") came.", "Ada Poe and Lea Wu came."),
      ("![The canal](canal.jpg)\n\nIt froze.", "\n\nIt froze."),
      ("# Ice\n\n*May 3, 2019*", "Ice\n\nMay 3, 2019"),
      ("# Ice\n\nThe _Courier_ wrote \\#3.", "Ice\n\nThe Courier wrote #3."),
      ("Ice\n===\n\nIt froze.", "Ice\n\n\n\nIt froze."),
    ])
  func `signs are taken out and words stay`(text: String, bare: String) {
    #expect(self.bare(text) == bare)
  }

  @Test(arguments: [
    "He called it a f***ing shame.", "Five * three * two is thirty.", "It is #1.", "The Oscars* are on Sunday.",
    "It was 5 > 3.", "A note [1] (see below) and [another] one.", "A well-known man -- she said -- came.",
    "#ice is what they call it.", "**** out of five", "She wrote “[he] (Poe) was there”.", "snake_case_names stay",
  ])
  func `what looks like a sign and is none stays`(text: String) {
    #expect(bare(text) == text)
  }

  @Test func `addresses of links and pictures are told as removed`() {
    let text = BareText(IndexedText("[Ice](/ice) ![The canal](canal.jpg)"))
    #expect(text.omitted.map(\.text) == ["](/ice)", "![The canal](canal.jpg)"])
    #expect(text.omitted.map(\.rule) == ["link address", "picture"])
  }

  @Test func `an interview keeps its questions`() throws {
    let report = [
      "The canal froze early this winter, and many people came from all over the country to see it.",
      "Who sees to it that nobody drowns?", "Nobody does, the mayor said, and nobody has ever drowned in it.",
      "COURIER: Will it hold?", "It will, if the wind does not turn before the weekend.",
    ]
    let text = "# Ice closes the canal\n\n**By Ada Poe**\n\n\(report[0])\n\n**\(report[1])**\n\n\(report[2])\n\n"
    let article = try cleaned(text + "**\(report[3])**\n\n\(report[4])\n")
    #expect(article.paragraphTexts == report)
    #expect(article.head.title == "Ice closes the canal")
    #expect(article.head.authors == ["Ada Poe"])
  }
}
