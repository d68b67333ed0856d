import Foundation
import Testing

@testable import Settings

struct TextFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String) -> TextFile { TextFile(path: "\(folder.path)/\(name)") }

  @Test func `what is written is read, for the owner alone, and nothing else is left beside it`() throws {
    try file("a.toml").write("theme = \"paper\"\n")
    try file("a.toml").write("theme = \"dusk\"\n")
    #expect(try file("a.toml").read() == TextFile.Contents(text: "theme = \"dusk\"\n", isPrivate: true))
    #expect(try folder.names == ["a.toml"])
    #expect(try folder.mode("a.toml") == 0o600)
  }

  @Test func `folders that are missing are made, for the owner alone`() throws {
    try file("one/two/a.toml").write("x = 1\n")
    #expect(try folder.text("one/two/a.toml") == "x = 1\n")
    #expect(try folder.mode("one/two") == 0o700)
  }

  @Test func `a file that is not there is none, one that cannot be read is an error`() throws {
    #expect(try file("none.toml").read() == nil)
    #expect(throws: TextFileFailure.unreadable(folder.path, code: EISDIR)) { try TextFile(path: folder.path).read() }
    let large = try folder.write("large.toml", String(repeating: "#", count: TextFile.mostBytes + 1))
    #expect(throws: TextFileFailure.unreadable(large, code: EFBIG)) { try TextFile(path: large).read() }
  }

  @Test func `a file that others may read is told from one that they may not`() throws {
    _ = try folder.write("open.toml", "x = 1\n", mode: 0o640)
    _ = try folder.write("own.toml", "x = 1\n", mode: 0o600)
    #expect(try file("open.toml").read()?.isPrivate == false)
    #expect(try file("own.toml").read()?.isPrivate == true)
  }

  @Test func `a symbolic link stays one, and what it leads to is replaced`() throws {
    let target = try folder.write("kept.toml", "x = 1\n")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a.toml", withDestinationPath: "b.toml")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/b.toml", withDestinationPath: target)
    try file("a.toml").write("x = 2\n")
    #expect(try folder.text("kept.toml") == "x = 2\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/a.toml") == "b.toml")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/b.toml") == target)
  }

  @Test func `a link that leads to nothing yet is filled, one that leads to itself is an error`() throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a.toml", withDestinationPath: "new.toml")
    try file("a.toml").write("x = 1\n")
    #expect(try folder.text("new.toml") == "x = 1\n")
    let circle = "\(folder.path)/circle.toml"
    try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: "circle.toml")
    #expect(throws: TextFileFailure.unwritable(circle, code: ELOOP)) { try TextFile(path: circle).write("x") }
  }

  @Test func `a file of a name that could be guessed is not written through`() throws {
    let own = try folder.write("own.txt", "own\n")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a.toml.new", withDestinationPath: own)
    try file("a.toml").write("x = 1\n")
    #expect(try folder.text("own.txt") == "own\n")
  }

  @Test func `many writers at once leave one whole file`() async throws {
    let file = file("a.toml")
    let texts = (0..<40).map { String(repeating: "\($0 % 10)", count: 5_000) }
    try await withThrowingTaskGroup { group in
      for text in texts { group.addTask { try file.write(text) } }
      try await group.waitForAll()
    }
    let text = try #require(try file.read()?.text)
    #expect(texts.contains(text))
    #expect(try folder.names == ["a.toml"])
  }

  @Test func `where it cannot be written the old file stays and nothing is left`() throws {
    // A folder cannot be replaced by a file.
    try file("a/b.toml").write("x = 1\n")
    let path = "\(folder.path)/a"
    #expect(throws: TextFileFailure.unwritable(path, code: EISDIR)) { try TextFile(path: path).write("x = 2\n") }
    #expect(try folder.names == ["a"])
    #expect(try folder.text("a/b.toml") == "x = 1\n")
  }
}
