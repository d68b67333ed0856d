import Foundation
import Testing

/// People, filters, notes and orders of the library in a terminal.
struct LibraryScreensJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/library.sqlite"
    let records = try fixture.write(
      "news.jsonl",
      """
      {"title": "Boats Wait", "date": "2020-02-03", "text": "The ferry stayed in the harbour on Monday.\\n\\n“We leave \
      when the wind drops,” said Lea Wu, the harbour master."}

      """)
    #expect(try ProgramRun(["add", try fixture.article(), records, "--library", library]).status == 0)
  }

  private func session(width: Int = 120, height: Int = 40) throws -> Session {
    let session = try Session(Session.program, ["--library", library], width: width, height: height)
    #expect(session.waitFor("1/2"))
    return session
  }

  @Test(arguments: [(80, 24), (120, 40), (50, 16)])
  func `from everyone to a person, to the quote in its article, and back`(width: Int, height: Int) throws {
    let session = try session(width: width, height: height)
    session.send("P")
    #expect(session.waitFor("Everyone in the library"))
    #expect(session.waitFor("Lea Wu"))
    session.send("/wu\r")
    #expect(session.waitFor("People: wu"))
    session.send("\r")
    #expect(session.waitFor("the harbour master (2020)"))
    #expect(session.waitFor("when the wind drops"))
    session.send("j\r")
    #expect(session.wait { $0.contains("A Canal Freezes") && !$0.contains("the harbour master (2020)") })
    session.send("q")
    #expect(session.waitFor("the harbour master (2020)"))
    session.send("q")
    #expect(session.waitFor("People: wu"))
    session.quit()
  }

  @Test func `a person is merged into another by name, and parted again`() throws {
    let session = try session()
    session.send("P")
    #expect(session.waitFor("Robert Brink"))
    session.send("/brink\r")
    #expect(session.wait { $0.contains("People: brink") && $0.contains("1/1") })
    session.send("\r")
    #expect(session.waitFor("newest first"))
    session.send("Mlea")
    #expect(session.wait { $0.contains("is the same as: lea") && $0.contains("Lea Wu") })
    session.send("\r")
    #expect(session.waitFor("Robert Brink is Lea Wu now"))
    #expect(session.waitFor("11 centimetres"))
    session.send("U")
    #expect(session.waitFor("undone: merge Robert Brink"))
    session.quit()
  }

  @Test func `a wrong filter comes back with the place, and Tab mends it`() throws {
    let session = try session()
    session.send("fsaid:wu sad:x\r")
    #expect(session.waitFor("there is no field “sad:”; did you mean “said:”?"))
    session.send("\tbrink")
    session.send("\u{5}\u{17}said:brink\r")
    #expect(session.waitFor("1/1"))
    session.quit()
  }

  @Test func `Tab completes fields and the names of people`() throws {
    let session = try session()
    session.send("fsai\t")
    #expect(session.waitFor("articles: said:"))
    session.send("lea\t")
    #expect(session.waitFor("articles: said:\"Lea Wu\""))
    session.send("\r")
    #expect(session.waitFor("1/2"))
    session.quit()
  }

  @Test func `a filter that is saved is there the next time`() throws {
    let first = try session()
    first.send("fsaid:brink\r")
    #expect(first.waitFor("1/1"))
    first.send("Bice\r")
    #expect(first.waitFor("saved as “ice”"))
    first.quit()
    let second = try session()
    second.send("F")
    #expect(second.waitFor("1 article"))
    second.send("\r")
    #expect(second.wait { $0.contains("ice by date") && !$0.contains("Saved filters") })
    second.send("F")
    #expect(second.waitFor("said:brink"))
    second.send("x")
    #expect(second.waitFor("Delete the filter?"))
    second.send("y")
    #expect(second.waitFor("none yet"))
    second.quit()
  }

  @Test func `a note on a quote is there the next time`() throws {
    let first = try session()
    first.send("\r")
    #expect(first.waitFor("1 Lea Wu"))
    first.send("]aask who pays\r")
    #expect(first.waitFor("✎ ask who pays"))
    first.quit()
    let second = try session()
    second.send("fhas:notes\r")
    #expect(second.waitFor("1/1"))
    second.send("\r")
    #expect(second.waitFor("✎ ask who pays"))
    second.quit()
  }

  @Test func `the list is sorted by title, and a search by relevance with its words`() throws {
    let session = try session()
    #expect(session.wait { $0.contains("Boats Wait") && !$0.contains("by title") })
    session.send(":sort by title\r")
    #expect(
      session.wait { screen in
        guard let canal = screen.range(of: "A Canal"), let boats = screen.range(of: "Boats Wait") else { return false }
        return screen.contains("by title") && canal.lowerBound < boats.lowerBound
      })
    session.send("swrists\r")
    #expect(session.waitFor(" wrists "))
    #expect(session.wait { $0.contains("1/1") && $0.contains("…") })
    session.send("S")
    #expect(session.waitFor("wrists by date"))
    session.quit()
  }
}
