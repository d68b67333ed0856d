import Foundation
import Testing

/// Links and files with the real program.
struct LinksJourneyTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    _ = try fixture.write(
      "canal.html",
      """
      <html lang=en><head><title>A Canal Freezes at Last</title><link rel=canonical href="https://bugle.example/canal"></head>
      <body><article><h1>A Canal Freezes at Last</h1>
      <p>The <a href="/old-canal">old canal</a> froze on Monday for the first time in nine years, and hundreds of people came \
      from all over the country to skate on it before the ice could melt.</p>
      <p>“We have waited so long for this,” said <a href="https://town.example/wu?a=1&amp;b=2">Lea Wu</a>, the mayor, at the \
      edge of the ice, where <a href="/soup">soup</a> was sold from noon on until nobody was cold any more.</p>
      <p>Nobody remembers a longer race than that of 1963, when the last of 9,862 skaters came home in the dark.</p>
      </article></body></html>
      """)
  }

  /// The reader on the page, in the folder of the page.
  private func session(width: Int = 120, _ environment: [String: String] = [:]) throws -> Session {
    let session = try Session(
      "/bin/sh", ["-c", "cd '\(fixture.folder)' && exec '\(Session.program)' canal.html"], width: width,
      environment: environment)
    #expect(session.waitFor("1 quote"))
    return session
  }

  /// A program that stands for a browser: it writes its argument to a file.
  private func browser() throws -> (command: String, opened: String) {
    let opened = fixture.folder + "/opened"
    let script = try fixture.write(
      "browser.sh", "printf %s \"$1\" > '\(opened).new' && mv '\(opened).new' '\(opened)'\n")
    return ("/bin/sh \(script)", opened)
  }

  /// The first cells that differ between two terminals.
  private func difference(_ one: Session, _ other: Session) -> String? {
    for row in 0..<one.terminal.height {
      for (column, (left, right)) in zip(one.terminal.looks(row: row), other.terminal.looks(row: row)).enumerated()
      where left != right { return "row \(row), column \(column): \(left), not \(right)" }
    }
    return nil
  }

  @Test func `o opens the article in the browser, 2o its second link`() throws {
    let (command, opened) = try browser()
    let session = try session(["BROWSER": command])
    for (keys, address) in [
      ("o", "https://bugle.example/canal"), ("2o", "https://town.example/wu?a=1&b=2"),
      (":open-link 3\r", "https://bugle.example/soup"),
    ] {
      session.send(keys)
      let isOpened = session.wait { _ in (try? String(contentsOfFile: opened, encoding: .utf8)) == address }
      #expect(isOpened, "\(keys): \(session.terminal.row(39))")
    }
    session.send("4o")
    #expect(session.waitFor("there is no link 4"))
    session.quit()
  }

  @Test func `without a browser the reader says so`() throws {
    let session = try session(["BROWSER": "/nowhere/browser", "PATH": "/nowhere"])
    session.send("o")
    #expect(session.waitFor("no program to open links: /nowhere/browser, xdg-open; name yours as browser"))
    session.quit()
  }

  @Test func `e writes the article, and never over another file`() throws {
    let session = try session()
    session.send("e")
    #expect(session.waitFor("a-canal-freezes-at-last.md"))
    session.send("e")
    #expect(session.waitFor("a-canal-freezes-at-last-2.md"))
    session.quit()
    let texts = try ["", "-2"].map {
      try String(contentsOfFile: fixture.folder + "/a-canal-freezes-at-last\($0).md", encoding: .utf8)
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].hasPrefix("# A Canal Freezes at Last\n"))
    #expect(texts[0].contains("<https://bugle.example/canal>") && texts[0].contains("— Lea Wu, the mayor"))
  }

  @Test func `a folder that cannot be written is told`() throws {
    let session = try Session(
      "/bin/sh", ["-c", "cd /proc && exec '\(Session.program)' '\(fixture.folder)/canal.html'"])
    #expect(session.waitFor("1 quote"))
    session.send("e")
    #expect(session.waitFor("the article could not be written"))
    session.quit()
  }

  @Test(arguments: ["xterm-256color", "xterm-16color", "xterm"], [120, 60])
  func `hyperlinks are told to the terminal and change nothing on the screen`(type: String, width: Int) throws {
    let linked = try session(width: width, ["QUOTIDIAN_HYPERLINKS": "1", "TERM": type])
    let plain = try session(width: width, ["QUOTIDIAN_HYPERLINKS": "0", "TERM": type])
    for keys in ["\t", "]", "/wu\r", "G", "g", "?", "q", "\\", "\\", "\t", "p", "q", "j", "k", "w", "3", "q"] {
      for session in [linked, plain] {
        session.send(keys)
        session.readOn(seconds: 0.1)
      }
      // Whichever is slower catches up with the other.
      _ = linked.isReached(within: 5) { _ in
        plain.settle()
        return difference(linked, plain) == nil
      }
      #expect(difference(linked, plain) == nil, "after \(keys)")
    }
    linked.quit()
    plain.quit()
    #expect(linked.outputText.contains("\u{1B}]8;id=2;https://town.example/wu?a=1&b=2\u{1B}\\"))
    #expect(!plain.outputText.contains("\u{1B}]8;"))
  }
}
