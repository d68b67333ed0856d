import Foundation
import Testing

/// Two people beside each other, what pulls apart, and the page of a topic, in a terminal.
struct TwoPeopleJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/library.sqlite"
    let records = try fixture.write(
      "news.jsonl",
      """
      {"title": "Bridge Planned", "date": "2020-02-03", "text": "“The council will build the new bridge,” said Lea Wu, \
      the mayor."}
      {"title": "Bridge Delayed", "date": "2020-05-03", "text": "“The council will not build the new bridge,” said Lea Wu, \
      the mayor."}
      {"title": "Engineer Warns", "date": "2020-03-03", "text": "“The old bridge is tired,” said Jon Roe, an engineer."}
      {"title": "Snow Falls", "date": "2020-01-03", "text": "“The snow is deep,” said Jon Roe, an engineer."}

      """)
    #expect(try ProgramRun(["add", records, "--library", library]).status == 0)
    #expect(try ProgramRun(["filters", "--save", "Bridges", "bridge", "--library", library]).status == 0)
  }

  private func session(width: Int, height: Int) throws -> Session {
    let session = try Session(Session.program, ["--library", library], width: width, height: height)
    #expect(session.waitFor("1/4"))
    return session
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 50), (60, 20)])
  func `somebody else is set beside a person, and words narrow both`(width: Int, height: Int) throws {
    let session = try session(width: width, height: height)
    session.send("P")
    #expect(session.waitFor("Jon Roe"))
    session.send("/wu\r")
    #expect(session.wait { $0.contains("People: wu") && $0.contains("1/1") })
    session.send("\r")
    #expect(session.waitFor("will not build"))
    session.send("|jon")
    #expect(session.wait { $0.contains("beside: jon") && $0.contains("Jon Roe") })
    session.send("\r")
    #expect(session.wait { $0.contains("Lea Wu and Jon Roe") && $0.contains("The snow is deep") })
    session.send("/bridge\r")
    #expect(session.wait { $0.contains("“bridge”") && $0.contains("is tired") && !$0.contains("snow is deep") })
    #expect(session.wait { $0.contains("2020-02-03 to 2020-05-03") })
    session.send("q")
    #expect(session.waitFor("The snow is deep"))
    session.send("q")
    #expect(session.waitFor("by month"))
    session.quit()
  }

  @Test func `what one person said that pulls apart stands side by side`() throws {
    let session = try session(width: 100, height: 24)
    session.send("P/wu\r")
    #expect(session.wait { $0.contains("People: wu") && $0.contains("1/1") })
    session.send("\r")
    #expect(session.waitFor("will not build"))
    session.send("!")
    #expect(session.waitFor("differ in negation"))
    session.send("\r")
    #expect(session.waitFor("Bridge Delayed"))
    session.quit()
  }

  @Test func `a saved filter has a page with its people and its quotes`() throws {
    let session = try session(width: 100, height: 24)
    session.send("F")
    #expect(session.waitFor("Bridges"))
    session.send("#")
    #expect(session.wait { $0.contains("People by number of quotes") && $0.contains("2  Lea Wu") })
    #expect(session.waitFor("3 articles, 3 quotes"))
    session.send("\r")
    #expect(session.waitFor("newest first"))
    session.quit()
  }
}
