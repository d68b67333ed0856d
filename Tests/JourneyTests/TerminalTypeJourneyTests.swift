import Foundation
import Testing

@testable import Terminal

@Suite(.serialized)
struct TerminalTypeJourneyTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test(arguments: ["xterm", "xterm-256color", "xterm-direct", "linux", "tmux-256color", "vt100"])
  func `the reader works on a terminal of this type`(type: String) throws {
    let session = try Session(Session.program, [try fixture.article()], environment: ["TERM": type])
    #expect(session.waitFor("5 quotes"))
    session.send("]")
    #expect(session.waitFor("quote 1 of 5"))
    session.quit()
  }

  @Test(arguments: [
    ("xterm-kitty", "truecolor", "kitty-direct"), ("xterm-256color", "24bit", "xterm-direct"),
    ("tmux-256color", "truecolor", "tmux-direct"), ("xterm-kitty", "", "xterm-kitty"),
    ("xterm-nonesuch", "truecolor", nil), ("linux", "truecolor", "linux"),
  ])
  func `all colours are had where the database has such a type`(type: String, colours: String, best: String?) {
    #expect(TerminalType.best(for: type, environment: ["COLORTERM": colours]) == best)
  }

  @Test func `no colour is sent under NO_COLOR`() throws {
    let session = try Session(Session.program, [try fixture.article()], environment: ["NO_COLOR": "1"])
    #expect(session.waitFor("5 quotes"))
    session.quit()
    // SGR parameters 30 to 49 choose colours (ECMA-48, 8.3.117); 39 and 49 choose the terminal's own.
    let sequences = session.outputText.split(separator: "\u{1B}[").compactMap { part -> Substring? in
      guard let end = part.firstIndex(where: \.isLetter), part[end] == "m" else { return nil }
      return part[..<end]
    }
    let colours = sequences.flatMap { $0.split(separator: ";") }.compactMap { Int($0) }.filter {
      (30...49).contains($0) && $0 != 39 && $0 != 49
    }
    #expect(colours == [])
  }

  @Test func `a locale without UTF-8 gets plain ASCII`() throws {
    let session = try Session(Session.program, [try fixture.article()], environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(session.waitFor("5 quotes"))
    session.quit()
    #expect(session.output.allSatisfy { $0 < 0x80 })
    #expect(session.outputText.contains("\"We have waited"))
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": "xterm"]])
  func `a terminal that is written to line by line is sent nothing but lines`(environment: [String: String]) throws {
    let options = environment["TERM"] == "dumb" ? [] : ["--plain"]
    let session = try Session(
      Session.program, options + [try fixture.article()], environment: environment)
    #expect(session.waitFor("5 quotes"))
    session.send("]")
    #expect(session.waitFor("quote 1 of 5 · direct · Lea Wu"))
    session.quit()
    #expect(!session.outputText.contains("\u{1B}"))
    // The words that are selected come last, so that the cursor stands behind them.
    let lines = session.outputText.split(whereSeparator: \.isNewline)
    #expect(lines.suffix(3).contains { $0.contains("“We have waited") }, "\(lines.suffix(5))")
  }

  @Test func `a terminal that nobody knows is named`() throws {
    let session = try Session(Session.program, [try fixture.article()], environment: ["TERM": "nonesuch"])
    #expect(session.waitForEnd() == 1)
    #expect(session.outputText.contains("“nonesuch” is unknown"))
  }
}
