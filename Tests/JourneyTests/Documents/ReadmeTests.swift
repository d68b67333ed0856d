import Foundation
import Settings
import Testing

/// What the README shows is so.
struct ReadmeTests {
  private let readme: String

  init() throws { readme = try Repository.text("README.md") }

  /// The blocks of code of a kind.
  private func blocks(_ kind: String) -> [String] {
    readme.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  /// `QUOTIDIAN_RECORD=1` writes the screen into the README anew.
  @Test func `the screen is that of the program`() throws {
    let shown = try #require(blocks("text").first)
    let session = try Session(
      Session.program, [Repository.url.appending(path: "Tests/Samples").path], width: 120, height: 40)
    session.waitFor("1 Lea Wu, the mayor")
    session.send("]]]]")
    try #require(session.wait { $0.contains("quote 4 of ") && !$0.contains("Quotes …") })
    // The quick quotes may show still.
    _ = session.wait { $0 == shown }
    session.settle()
    let screen = session.terminal.text
    session.quit()
    if ProcessInfo.processInfo.environment["QUOTIDIAN_RECORD"] == "1" {
      try readme.replacing(shown, with: screen, maxReplacements: 1)
        .write(to: Repository.url.appending(path: "README.md"), atomically: true, encoding: .utf8)
    } else {
      #expect(shown == screen)
    }
  }

  @Test func `its commands and options are those of the program`() throws {
    let tree = try CommandTree.ofProgram()
    let commands = try #require(tree.command.subcommands)
    let read = try #require(commands.first { $0.commandName == "read" })
    let lines = blocks("sh").flatMap { $0.components(separatedBy: "\n") }
    var told = 0
    for call in lines.flatMap({ $0.matches(of: /(?:^|\| |\/)quotidian((?: [^ |>&]+)*)/) }) {
      let words = call.output.1.split(separator: " ").map(String.init)
      let command = commands.first { $0.commandName == words.first } ?? read
      let options = words.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
      let known = command.shownArguments.compactMap(\.preferredName?.name)
      #expect(Set(options).isSubset(of: known), "quotidian\(call.output.1)")
      told += 1
    }
    #expect(told > 8)
  }

  @Test func `its links lead to files`() throws {
    let links = readme.matches(of: /\]\((?!http)([^)#]+)\)/).map { String($0.output.1) }
    #expect(links.count > 5)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: Repository.url.appending(path: link).path), "\(link)")
    }
  }

  @Test func `its settings are read`() throws {
    let text = try #require(blocks("toml").first)
    let configuration = Configuration(text: text, name: "config.toml")
    #expect(configuration.theme == "paper")
    #expect(configuration.measure == 66)
  }

  @Test func `it is read in ten minutes`() {
    #expect(readme.utf8.count <= 12_000)
  }
}
