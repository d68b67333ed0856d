import ForeignText
import Foundation
import Testing

@testable import Web

struct BrowserCommandTests {
  private func candidates(_ browser: String?, _ link: String = "https://example.org/a?b#c") throws -> [[String]] {
    try BrowserCommand(opening: link, environment: browser.map { ["BROWSER": $0] } ?? [:]).candidates
  }

  private let fallback = ["xdg-open", "https://example.org/a?b#c"]

  @Test func `without a wish the desktop opens a link`() throws {
    #expect(try candidates(nil) == [fallback])
    #expect(try candidates(" : ") == [fallback])
  }

  @Test func `the browsers that are wished for come first`() throws {
    #expect(
      try candidates("w3m -o x:firefox --new-tab %s --private") == [
        ["w3m", "-o", "x", "https://example.org/a?b#c"],
        ["firefox", "--new-tab", "https://example.org/a?b#c", "--private"], fallback,
      ])
    #expect(try candidates("lynx -url=%s")[0] == ["lynx", "-url=https://example.org/a?b#c"])
  }

  @Test func `what a shell would run is one argument`() throws {
    let words = try candidates("lynx", "http://example.org/$(reboot);`x` & \"y\"|z")[0]
    #expect(words.count == 2)
    #expect(words[1] == "http://example.org/$(reboot);%60x%60%20&%20%22y%22%7Cz")
  }

  @Test func `mail can be written`() throws {
    #expect(try candidates(nil, "mailto:ada@example.org")[0] == ["xdg-open", "mailto:ada@example.org"])
  }

  @Test(arguments: [
    ("file:///etc/passwd", LinkRefusal.scheme("file")), ("javascript:alert(1)", .scheme("javascript")),
    ("--help", .unreadable), ("", .unreadable), ("http://", .unreadable), ("http://h/\u{1B}]8", .unreadable),
  ])
  func `other links are not opened`(_ link: String, _ refusal: LinkRefusal) {
    #expect(throws: LinkFailure.refused(refusal)) { try BrowserCommand(opening: link, environment: [:]) }
  }

  @Test func `the first program that there is is started`() async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("opened-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    // The copying program copies its own words.
    try BrowserCommand(candidates: [["no-such-program", "x"], ["cp", "/proc/self/cmdline", file]]).run()
    while (try? Data(contentsOf: URL(fileURLWithPath: file)))?.isEmpty != false {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("cp\0/proc/self/cmdline\0"))
  }

  @Test func `programs that there are not are named`() {
    #expect(throws: LinkFailure.noProgram(["no-such-program", "nor-this"])) {
      try BrowserCommand(candidates: [["no-such-program", "x"], ["nor-this", "x"]]).run()
    }
  }
}
