import Articles
import Testing

@testable import Cleaning

/// Lines that were broken at a width are paragraphs again, in texts of two paragraphs too.
struct ShortWrappedTextTests {
  private static let paragraphs = [
    "A bell weighing two tons has been stolen from St. Mary's in Little Norrby, and nobody heard it go.",
    "\"It is, after all, a bell,\" said the vicar, Rev. Ada Poe, who has asked the council for another.",
  ]

  /// Breaks a text into lines of so many characters at most.
  private func wrapped(_ text: String, _ width: Int, indent: String = "") -> String {
    var lines = [indent]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      let isStart = line.allSatisfy { $0 == " " }
      if !isStart, line.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line + (isStart ? "" : " ") + word
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [40, 47, 53, 58, 64, 71, 77]) func `a short text is joined`(width: Int) throws {
    let text = Self.paragraphs.map { wrapped($0, width) }.joined(separator: "\n\n")
    #expect(try cleaned(text).paragraphTexts == Self.paragraphs)
    let head = try cleaned("Bell stolen from a church\n\nBy Lea Roe\n\nJuly 3, 2013\n\n" + text)
    #expect(head.paragraphTexts == Self.paragraphs)
    #expect(head.head.title == "Bell stolen from a church")
  }

  @Test(arguments: [40, 58, 71]) func `an indent begins a paragraph`(width: Int) throws {
    let text = Self.paragraphs.map { wrapped($0, width, indent: "    ") }.joined(separator: "\n")
    #expect(try cleaned(text).paragraphTexts == Self.paragraphs)
  }

  @Test func `a year that ends a sentence is no page number`() throws {
    let lines = ["Brink Motors said that it would close its plant in Norrby on June 30,", "2023."]
    let text = lines.joined(separator: "\n") + "\n\nNobody knows why, the mayor of the town said."
    #expect(try cleaned(text).paragraphTexts.first == lines.joined(separator: " "))
  }

  @Test func `short lines that end by themselves stay apart`() throws {
    let lines = [
      "The lock is closed.", "Nobody knows when it will open, the mayor said.", "It has been a cold winter.",
    ]
    #expect(try cleaned(lines.joined(separator: "\n")).paragraphTexts == lines)
  }

  @Test func `a line that its writer ended begins a paragraph where all others are full`() throws {
    let text = """
      The old canal froze early this winter, and many people came from all
      over to see it, among them the mayor, who had not been on the ice since
      she was a girl and who fell twice before she reached the other bank of
      the water. Nobody laughed until she did, and then they did not stop.
      The ice held until March, the mayor said on Tuesday, when the last of
      the skaters had been called from the middle by a man with a bell and a
      very long ladder, which he had brought for the purpose from the mill.
      Two boats lay in it all winter, said the harbour.
      Their owners had been told in the autumn that the water would not be
      open before spring, and they had left them where they were.
      """
    let paragraphs = try cleaned(text).paragraphTexts
    #expect(
      paragraphs.contains("Two boats lay in it all winter, said the harbour.")
        || paragraphs.contains { $0.hasSuffix("said the harbour.") })
    #expect(paragraphs.last?.hasPrefix("Their owners had been told") == true)
  }
}
