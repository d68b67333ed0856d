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

  @Test func `a program gets its words, and a home where one is meant`() throws {
    #expect(ProgramLine("~/bin/x -a", home: "/h").words(with: ["b c"]) == ["/h/bin/x", "-a", "b c"])
    #expect(try ProgramLine("x --u=%u -s %s").words(opening: "L") == ["x", "--u=L", "-s", "%s"])
    #expect(try ProgramLine("x %s").words(opening: "L") == ["x", "L"])
    #expect(try ProgramLine("x").words(opening: "L") == ["x", "L"])
  }

  /// What a line prints when it is run with a link.
  private func output(_ line: String, _ link: String = ProgramLineTests.link) throws -> String {
    let words = try ProgramLine(line).words(opening: link)
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// The link, as hosts take it for the same.
  private static let harmless = "http://a.example/%24%28reboot%29%3Bx%27y%22z&b"

  @Test(arguments: [
    "printf '%s' %u | cat", "printf '%s' '%u' | cat", #"printf '%s' "%u" | cat"#, "printf '%s' a\\ b | cat; echo %u",
    "true && echo",
  ])
  func `a link is one word to a shell, wherever it stands and whatever is in it`(line: String) throws {
    #expect(try output(line) == (line.contains("a\\ b") ? "a b" : "") + Self.harmless)
  }

  @Test(arguments: ["sh -c 'printf %s %u'", #"sh -c "printf %s %u""#, #"echo "\"%u" | tr -d '"'"#])
  func `a shell behind the shell takes no link for commands`(line: String) throws {
    let printed = try output(line, "http://a.example/;touch$IFS/tmp/x;`id`|a?b=1#c")
    #expect(printed == "http://a.example/%3Btouch%24IFS/tmp/x%3B%60id%60%7Ca?b=1#c")
    #expect(throws: LinkFailure.parts) { try ProgramLine(line).words(opening: "http://a.example/?a=1&reboot") }
  }
}
