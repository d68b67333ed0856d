import Foundation
import Glibc
import Testing

@Suite(.serialized)
struct ReadingJourneyTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test func `open, jump through all quotes, search and quit`() throws {
    let session = try Session(Session.program, [try fixture.article()])
    let modes = session.modes
    #expect(session.waitFor("A Canal Freezes at Last"))
    #expect(session.waitFor("5 quotes, 3 people"))
    for number in 1...5 {
      session.send("]")
      #expect(session.waitFor("quote \(number) of 5"))
    }
    session.send("{")
    #expect(session.wait { $0.contains("quote") && !$0.contains("quote 5 of 5") })
    session.send("/ice\r")
    #expect(session.waitFor("1/"))
    session.send("p")
    #expect(session.waitFor("Robert Brink"))
    session.send("\u{1B}")
    session.send("?")
    #expect(session.waitFor("Quotes and people"))
    session.send("\u{1B}")
    #expect(session.wait { !$0.contains("Quotes and people") })
    session.send("\\")
    #expect(session.waitFor("ROEJAN"))
    session.send("\\")
    #expect(session.wait { !$0.contains("ROEJAN") })
    session.quit()
    #expect(session.modes == modes)
    #expect(session.outputText.contains("\u{1B}[?1049l"))
    #expect(session.outputText.contains("\u{1B}[?25h"))
  }

  @Test func `careful quotes come behind the quick ones, and nothing moves`() throws {
    let library = fixture.folder + "/own/library.sqlite"
    let said = (1...60).map { "Ada Poe, a skater of the village, said on day \($0) that the ice would hold." }
    let path = try fixture.write("long.txt", said.joined(separator: "\n\n"))
    #expect(try ProgramRun(["add", path, "--library", library]).status == 0)
    func engines() throws -> Set<Substring> {
      let quotes = try ProgramRun(["export", "--format", "jsonl", "--library", library]).output
      return Set(["quick", "careful"].filter { quotes.contains("\"engine\":\"\($0)\"") }.map { $0[...] })
    }
    #expect(try engines() == ["quick"])
    let session = try Session(Session.program, ["--library", library], width: 140, height: 24)
    #expect(session.waitFor("Ada Poe, a skater"))
    session.send("\r")
    #expect(session.waitFor("Quotes"))
    session.send("]]]")
    #expect(session.wait { $0.contains("3/") && !$0.contains("Quotes …") })
    #expect(session.waitFor("on day 3 that"))
    session.send("i")
    #expect(session.waitFor("with care"))
    session.send("\u{1B}Q")
    #expect(session.waitForEnd() == 0)
    #expect(try engines() == ["careful"])
  }

  @Test func `a page down and up again, to the end and to the start`() throws {
    let long = (1...80).map { "Paragraph \($0) is about the ice on the old canal, and nothing else." }.joined(
      separator: "\n\n")
    let session = try Session(Session.program, [try fixture.write("long.txt", long)], width: 90, height: 24)
    #expect(session.waitFor("Paragraph 2 is"))
    session.send(" ")
    #expect(session.wait { !$0.contains("Paragraph 2 is") && $0.contains("Paragraph 12 is") })
    session.send("G")
    #expect(session.waitFor("Paragraph 80 is"))
    session.send("g")
    #expect(session.waitFor("Paragraph 2 is"))
    session.send("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func `a resize keeps every row in its place`() throws {
    let session = try Session(Session.program, [try fixture.article()])
    #expect(session.waitFor("5 quotes"))
    for (width, height) in [(80, 24), (60, 20), (200, 50), (40, 8)] {
      session.resize(width: width, height: height)
      #expect(session.wait { _ in session.terminal.row(height - 1).contains("quotes") }, "\(width)×\(height)")
    }
    session.resize(width: 12, height: 4)
    #expect(session.wait { $0.lowercased().contains("small") })
    session.resize(width: 120, height: 40)
    #expect(session.waitFor("A Canal Freezes at Last"))
    session.quit()
  }

  @Test func `Ctrl-Z gives the shell back, fg the article`() throws {
    let session = try Session("/bin/sh", ["-i"])
    #expect(session.waitFor("shell>"))
    session.send("\(Session.program) \(try fixture.article())\r")
    #expect(session.waitFor("5 quotes"))
    session.send("]")
    #expect(session.waitFor("quote 1 of 5"))
    session.send("\u{1A}")
    #expect(session.wait { $0.contains("topped") })
    session.send("fg\r")
    #expect(session.waitFor("quote 1 of 5"))
    session.send("]")
    #expect(session.waitFor("quote 2 of 5"))
    session.send("Q")
    #expect(session.wait { $0.contains("shell>") && !$0.contains("quote 2") })
    session.send("exit\r")
    #expect(session.waitForEnd() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends the program and gives the terminal back`(signal: Int32) throws {
    let session = try Session(Session.program, [try fixture.article()])
    let modes = session.modes
    #expect(session.waitFor("5 quotes"))
    #expect(session.modes != modes)
    kill(session.process, signal)
    #expect(session.waitForEnd() == -signal)
    #expect(session.modes == modes)
    #expect(session.outputText.contains("\u{1B}[?1049l"))
  }

  @Test func `standard input is read while keys come from the terminal`() throws {
    let path = try fixture.article()
    let file = open(path, O_RDONLY)
    defer { close(file) }
    let session = try Session(Session.program, ["-"], input: file)
    #expect(session.waitFor("5 quotes"))
    session.send("]")
    #expect(session.waitFor("quote 1 of 5"))
    session.send("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func `all files of a folder are in the list`() throws {
    _ = try fixture.article("a.txt")
    _ = try fixture.write("b.txt", "The soup ran out at noon.")
    _ = try fixture.write("c.txt", "")
    let session = try Session(Session.program, [fixture.folder])
    #expect(session.waitFor("The soup ran out"))
    // The newest comes first in the list, in which the one that was opened is selected.
    #expect(session.waitFor("2/2"))
    #expect(session.waitFor("there is no article in it"))
    session.quit()
  }

  @Test func `wide and joined characters keep the columns in line`() throws {
    let text = "今日は寒い。運河が凍った。 👩‍🚀 “寒い今日,” said Lea Wu, the mayor. E\u{301}t vo\u{301}ila.\u{1B}[31m Not red."
    let session = try Session(Session.program, [try fixture.write("wide.txt", text)])
    #expect(session.waitFor("1 quote"))
    for row in 0..<39 {
      let scalars = session.terminal.row(row)
      #expect(scalars.filter { $0 == "│" }.count == 2, "row \(row): \(scalars)")
    }
    session.quit()
  }
}

@Suite(.serialized)
struct FailingStartTests {
  @Test func `a file that cannot be read ends the program with a sentence and gives the terminal back`() throws {
    let fixture = try Fixture()
    let session = try Session(Session.program, [fixture.folder + "/none.txt"])
    let modes = session.modes
    #expect(session.waitForEnd() == 1)
    #expect(session.modes == modes)
    #expect(session.terminal.text.contains("quotidian: ") && !session.terminal.text.contains("Error"))
    #expect(session.terminal.text.contains("none.txt: no such file; check"))
  }

  @Test func `a shell sees that Ctrl-Z stopped the program`() throws {
    let fixture = try Fixture()
    let session = try Session("/bin/sh", ["-i"])
    #expect(session.waitFor("shell>"))
    session.send("\(Session.program) \(try fixture.article())\r")
    #expect(session.waitFor("5 quotes"))
    session.send("\u{1A}")
    #expect(session.wait { $0.contains("topped") })
    session.send("echo status $?\r")
    #expect(session.waitFor("status 148"))
    session.send("kill %1; exit\r")
    session.send("exit\r")
    #expect(session.waitForEnd() != nil)
  }
}
