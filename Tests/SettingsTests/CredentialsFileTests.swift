import Foundation
import Testing

@testable import Settings

struct CredentialsFileTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/credentials.toml" }
  private let lea = CredentialsFile.Entry(user: "lea", password: "a \"b\" \\ \u{1}")

  init() throws { folder = try TemporaryFolder() }

  @Test func `what is kept is read again, for the owner alone`() throws {
    let file = CredentialsFile(path: path)
    #expect(try file.read().isEmpty)
    try file.keep(lea, for: "https://a.example/feed")
    try file.keep(CredentialsFile.Entry(user: "jon", password: "x"), for: "https://b.example/feed")
    let entries = try file.read()
    #expect(entries.count == 2)
    #expect(entries["https://a.example/feed"] == lea)
    #expect(try folder.mode("credentials.toml") == 0o600)
  }

  @Test func `the mask of the process is never touched`() throws {
    // The mask belongs to all threads: a file that another makes meanwhile must get the mode that it asks for.
    let before = umask(0)
    defer { umask(before) }
    try CredentialsFile(path: path).keep(lea, for: "https://a.example/feed")
    #expect(umask(0) == 0)
    #expect(try folder.mode("credentials.toml") == 0o600)
  }

  @Test func `a file that others may read is neither used nor replaced`() throws {
    _ = try folder.write("credentials.toml", "[a]\nuser = \"u\"\npassword = \"p\"\n", mode: 0o644)
    let file = CredentialsFile(path: path)
    #expect(throws: CredentialsFile.Failure.readableByOthers(path)) { try file.read() }
    #expect(throws: CredentialsFile.Failure.readableByOthers(path)) { try file.keep(lea, for: "b") }
    #expect(try folder.text("credentials.toml").hasPrefix("[a]\n"))
  }

  @Test func `a file that cannot be read is not replaced`() throws {
    let text = String(repeating: "#", count: TextFile.mostBytes + 1)
    _ = try folder.write("credentials.toml", text, mode: 0o600)
    #expect(throws: TextFileFailure.unreadable(path, code: EFBIG)) {
      try CredentialsFile(path: path).keep(lea, for: "a")
    }
    #expect(try folder.text("credentials.toml") == text)
  }

  @Test func `a file with a mistake is not replaced, and the mistake has its line`() throws {
    let text = "[a]\nuser = \"u\"\npassword = \"p\"\n[b]\nuser = \"u\"\n"
    _ = try folder.write("credentials.toml", text, mode: 0o600)
    let error = try #require(throws: ConfigurationError.self) {
      try CredentialsFile(path: path).keep(lea, for: "c")
    }
    #expect(error.line == 4)
    #expect(try folder.text("credentials.toml") == text)
  }

  @Test func `what stands beside a mistake is read, and no password is told with it`() throws {
    let text = "[a]\nuser = \"u\"\npassword = secret\n[b]\nuser = \"u\"\npassword = \"p\"\n"
    _ = try folder.write("credentials.toml", text, mode: 0o600)
    let reading = try CredentialsFile(path: path).reading()
    #expect(reading.entries == ["b": CredentialsFile.Entry(user: "u", password: "p")])
    #expect(reading.faults.map(\.line) == [1, 3])
    #expect(!reading.faults.contains { $0.reason.contains("secret") })
  }

  @Test func `without a folder nothing is kept, and that is said`() throws {
    let file = CredentialsFile(path: nil)
    #expect(try file.read().isEmpty)
    #expect(throws: CredentialsFile.Failure.nowhere) { try file.keep(lea, for: "a") }
  }
}
