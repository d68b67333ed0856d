import ArgumentParser
import Testing

@testable import quotidian

struct PlainArgumentsTests {
  @Test(arguments: [
    ([], true), (["a.txt"], true), (["notes"], true), (["-"], true), (["a.txt", "list"], true), (["./list"], true),
    (["List"], true), (["list"], false), (["help"], false), (["read", "a.txt"], false), (["a.txt", "--plain"], false),
    (["-v"], false), (["--version"], false), ([""], false), (["--", "-a"], false),
  ])
  func `only inputs need no parser`(arguments: [String], isPlain: Bool) {
    #expect((ReadCommand(plainly: arguments) != nil) == isPlain)
  }

  @Test func `the command of inputs alone is the one that the parser makes`() throws {
    let made = try #require(ReadCommand(plainly: ["a.txt", "-"]))
    let parsed = try ReadCommand.parse(["a.txt", "-"])
    #expect(made.inputs == parsed.inputs && made.type == parsed.type && made.theme == parsed.theme)
    #expect(made.plain == parsed.plain && made.options.library == parsed.options.library)
  }

  @Test func `the names of commands are made of the letters by which they are told from inputs`() {
    #expect(
      Quotidian.commandNames.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } })
    #expect(Quotidian.commandNames.count == Quotidian.configuration.subcommands.count)
  }
}
