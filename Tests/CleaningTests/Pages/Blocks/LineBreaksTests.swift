import Articles
import Testing

@testable import Cleaning

struct LineBreaksTests {
  @Test(arguments: [
    "Roses are red<br>Violets are blue<br>Sugar is sweet<br>And so are you",
    "Old School<br>12 Vine Street<br>Dorn DN4 7QX", "- Merlot<br>- Riesling<br>- Syrah",
    "The grapes are ripe,<br>the summer’s gone,<br>the pickers come<br>before the dawn",
    "<b>Red wine</b><br>It is drunk with meat and cheese in all of the villages of the valley",
  ])
  func `the lines of poems and addresses stay lines`(text: String) throws {
    let expected = text.replacing("<br>", with: "\n").replacing("<b>", with: "").replacing("</b>", with: "")
    #expect(try PageFixture.article(with: "<p>\(text)</p>").paragraphTexts[4] == expected)
  }

  @Test(arguments: [
    "The mayor of the village said on Monday that the old school would be<br>opened again for the pickers, who come from "
      + "all over<br>the country and who have to sleep somewhere.",
    "The old school would be opened again for all<br>of the pickers.",
    "The mayor of the old village of Dorn<br>said that the "
      + "school would be open<br>for pickers who come from all over<br>the country.",
  ])
  func `the lines of wrapped sentences are one`(text: String) throws {
    let expected = text.replacing("<br>", with: " ")
    #expect(try PageFixture.article(with: "<p>\(text)</p>").paragraphTexts[4] == expected)
  }

  @Test func `further paragraphs of an item stand below its words`() throws {
    let list =
      "<ol><li><p>Pick the grapes.</p><p>Only by hand.</p><ul><li><p>Reds.</p><p>First.</p></li></ul></li></ol>"
    #expect(
      try PageFixture.article(with: list).paragraphTexts[4..<8] == [
        "1. Pick the grapes.", "   Only by hand.", "  ◦ Reds.", "    First.",
      ])
  }

  @Test func `numbers beside code are no code`() throws {
    let table = "<table><tr><td><pre>1\n2\n</pre></td><td><pre>let a\nlet b</pre></td></tr></table>"
    #expect(try PageFixture.article(with: table).paragraphTexts[4] == "let a\nlet b")
  }
}
