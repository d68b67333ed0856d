import Articles
import Screen
import Testing

@testable import ReaderUI

struct ParagraphFormsTests {
  /// The rows of a body, without the spaces at their ends.
  private func rows(_ paragraphs: [(String, ParagraphForm)], measure: Int = 30, room: Int? = nil) -> [String] {
    let article = Article(
      origin: .standardInput, head: ArticleHead(), paragraphs: paragraphs.map(\.0), forms: paragraphs.map(\.1))
    let layout = BodyLayout(
      article: article, references: LinkReferences(article), measure: measure, room: room, allLinksKey: "w")
    return layout.lines.map { line in
      guard case .text(let text) = line else { return "" }
      var cells = Array(repeating: Character(" "), count: 80)
      func draw(_ string: String, _ column: Int) {
        for (at, character) in string.enumerated() { cells[column + at] = character }
      }
      for column in text.rules { draw("│", column) }
      for label in text.labels { draw(label.text, label.column) }
      for part in text.parts { draw(String(scalars: article.text.scalars[part.range]), part.column) }
      return String(String(cells).reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test func `items stand close, and what goes on stands below their words`() {
    #expect(
      rows(
        [
          ("• The quay is closed in winter", ParagraphForm(.item, level: 1)),
          ("  ◦ boats may stay", ParagraphForm(.item, level: 2)), ("More of it.", ParagraphForm(.paragraph, level: 2)),
          ("The end.", .plain),
        ], measure: 20) == [
          "• The quay is closed", "  in winter", "  ◦ boats may stay", "", "    More of it.", "", "The end.",
        ])
  }

  @Test func `a block quote has a line beside it for each that it lies in`() {
    #expect(
      rows([("It is so, and more.", ParagraphForm(.quotation, quoteDepth: 2))], measure: 18) == [
        "│ │ It is so, and", "│ │ more.",
      ])
  }

  @Test func `code keeps its lines and spaces, and goes on behind a mark where the screen ends`() {
    #expect(
      rows([("if x {\n    run(everything)\n\n}", ParagraphForm(.code))], measure: 10, room: 18) == [
        "  if x {", "      run(everythi", "  ↪ ng)", "", "  }",
      ])
  }

  @Test func `lines of verse stay, and a long one goes on farther to the right`() {
    #expect(
      rows([("The day goes out\non iron feet and then some more", ParagraphForm(.verse))], measure: 20) == [
        "The day goes out", "on iron feet and", "  then some more",
      ])
  }

  @Test func `the columns of a table stand below each other where they fit`() {
    let (head, row) = (ParagraphForm(.tableHead), ParagraphForm(.row))
    let table = [("Ship | Length", head), ("Aurora | 12 metres", row), ("| 7 m", row)]
    #expect(rows(table) == ["Ship   │ Length", "Aurora │ 12 metres", "       │ 7 m"])
    #expect(rows(table, measure: 17) == ["Ship: Aurora", "  Length: 12", "          metres", "  Length: 7 m"])
  }

  @Test func `the name of a column that leaves no room for words stands over them`() {
    let (head, row) = (ParagraphForm(.tableHead), ParagraphForm(.row))
    let table = [("Ship of the town | Length over all", head), ("Aurora | 12 m", row)]
    #expect(rows(table, measure: 20) == ["Ship of the town:", "Aurora", "  Length over all:", "  12 m"])
  }

  @Test func `a title that the text says too is said once`() {
    func labels(_ title: String, _ text: String, _ form: ParagraphForm) -> [String] {
      let article = Article(origin: .standardInput, head: ArticleHead(title: title), paragraphs: [text], forms: [form])
      return BodyLayout(article: article, references: LinkReferences(article), measure: 60, allLinksKey: "w").lines.map
      {
        switch $0 {
        case .label(let text, _): text
        case .text(let line): article.text[TextSpan(line.range)]
        default: ""
        }
      }
    }
    #expect(labels("The sea is …", "The sea is high.", .plain) == ["The sea is high."])
    #expect(labels("The sea", "The sea", ParagraphForm(.heading, level: 1)) == ["The sea", ""])
    #expect(labels("A storm", "The sea is high.", .plain) == ["A storm", "", "The sea is high."])
  }

  @Test func `a time is told as one tells it today`() {
    let clock = WallClock.standing(at: 1_600_000_000, ahead: 7_200)
    let today = CalendarDay(year: 2020, month: 9, day: 13)
    #expect(PublicationTime(day: today, at: 1_599_990_000, clock).long == "today 11:40")
    #expect(PublicationTime(day: today, at: 1_599_990_000, clock).short == "11:40")
    #expect(PublicationTime(day: today, at: nil, clock).short == "today")
    #expect(PublicationTime(day: today?.previous, at: nil, clock).long == "yesterday")
    #expect(PublicationTime(day: today?.previous, at: nil, clock).short == "Sat")
    #expect(PublicationTime(day: CalendarDay(year: 2019, month: 1, day: 9), at: nil, clock).long == "2019-01-09")
    #expect(PublicationTime(day: nil, at: nil, clock).long == "")
    #expect(PublicationTime(day: today, at: 1_599_955_200, clock).long == "today 02:00")
  }

  @Test func `a line of verse that is set in stands there, and goes on from there`() {
    let poem = "the tide was out,\n   and nobody in the town spoke\n      a word."
    #expect(
      rows([(poem, ParagraphForm(.verse))], measure: 26) == [
        "the tide was out,", "   and nobody in the town", "     spoke", "      a word.",
      ])
  }

  @Test func `what stands behind a long name of a column goes on below it`() {
    let (head, row) = (ParagraphForm(.tableHead), ParagraphForm(.row))
    let table = [("Ship | Length over all of it", head), ("Aurora | 12 metres and a half when empty", row)]
    #expect(
      rows(table, measure: 36) == [
        "Ship: Aurora", "  Length over all of it: 12 metres", "    and a half when empty",
      ])
  }
}
