import Foundation
import Testing

@testable import Web

struct ProgramLineTests {
  private static let link = #"http://a.example/$(reboot);x'y"z&b"#

  @Test(arguments: [
    ("mpv --no-video", false), ("firefox %u", false), ("open https://a.example/?u=%u&x=1", false),
    ("yt-dlp -f best[height<=720] %u", false), ("echo %u | xclip", true), ("mpv %u &", true), ("a; b", true),
    ("mpv --title='a b'", true), ("$HOME/bin/x", true), ("a > b", true),
  ])
  func `a shell reads what has signs for it`(line: String, isForShell: Bool) {
    #expect(ProgramLine(line).isForShell == isForShell)
  }

  @Test func `a program gets its words, and a home where one is meant`() {
    #expect(ProgramLine("~/bin/x -a", home: "/h").words(with: ["b c"]) == ["/h/bin/x", "-a", "b c"])
    #expect(ProgramLine("x --u=%u -s %s").words(opening: "L") == ["x", "--u=L", "-s", "%s"])
    #expect(ProgramLine("x %s").words(opening: "L") == ["x", "L"])
    #expect(ProgramLine("x").words(opening: "L") == ["x", "L"])
  }

  /// What a line prints when it is run with a link.
  private func output(_ line: String) throws -> String {
    let words = ProgramLine(line).words(opening: Self.link)
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: [
    "printf '%s' %u | cat", "printf '%s' '%u' | cat", #"printf '%s' "%u" | cat"#, "printf '%s' a\\ b | cat; printf %u",
    "true && printf '%s'", #"printf "\"%u" | tr -d '"' | cat"#,
  ])
  func `a link is one word to a shell, wherever it stands and whatever is in it`(line: String) throws {
    let printed = try output(line)
    let expected = line.contains("tr -d") ? Self.link.replacing("\"", with: "") : Self.link
    #expect(printed == (line.contains("a\\ b") ? "a b" : "") + expected)
  }
}
