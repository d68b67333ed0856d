/// The file with users and passwords of feeds, a table for each address, which only its owner may read.
///
/// ```toml
/// ["https://example.org/feed"]
/// user = "lea"
/// password = "…"
/// ```
public struct CredentialsFile: Sendable {
  /// A user with a password.
  public struct Entry: Equatable, Sendable {
    /// The name.
    public let user: String
    /// The password.
    public let password: String

    /// Makes an entry.
    public init(user: String, password: String) {
      self.user = user
      self.password = password
    }
  }

  /// Why the file is not used.
  public enum Failure: Error, Equatable {
    /// Others may read it.
    case readableByOthers(String)
    /// There is no folder to keep it in.
    case nowhere
  }

  private let file: TextFile?

  /// Makes the file at a path; without one there are no entries.
  public init(path: String?) { file = path.map(TextFile.init) }

  /// All entries, by address; none where there is no file.
  ///
  /// - Throws: `Failure`, `TextFileFailure` where it cannot be read, and `ConfigurationError` for a mistake.
  public func read() throws -> [String: Entry] {
    let reading = try reading()
    if let fault = reading.faults.first { throw fault }
    return reading.entries
  }

  /// The entries that can be read, and the mistakes in others.
  ///
  /// - Throws: `Failure`, and `TextFileFailure` where it cannot be read.
  public func reading() throws -> (entries: [String: Entry], faults: [ConfigurationError]) {
    guard let file, let contents = try file.read() else { return ([:], []) }
    guard contents.isPrivate else { throw Failure.readableByOthers(file.path) }
    let document = TOMLText(name: file.path, text: contents.text)
    let reading = document.reading()
    // What is wrong is told without what stands there, which may be a password.
    let advice = "this cannot be read; write user = \"…\" and password = \"…\", each on a line of its own"
    var faults = reading.faults.map { document.error(on: $0.failure.line, advice) }
    var entries: [String: Entry] = [:]
    for (address, value) in reading.table {
      if let user = value.table?["user"]?.string, let password = value.table?["password"]?.string {
        entries[address] = Entry(user: user, password: password)
      } else {
        faults.append(document.error(on: value.line, "a feed needs user and password, both in quotes"))
      }
    }
    return (entries, faults.sorted { $0.line < $1.line })
  }

  /// Keeps an entry, in the place of one of the address; the file gets mode 0600.
  ///
  /// - Throws: What `read` does, so that nothing unread is replaced, and `TextFileFailure` where it cannot be written.
  public func keep(_ entry: Entry, for address: String) throws {
    guard let file else { throw Failure.nowhere }
    var entries = try read()
    entries[address] = entry
    let text = entries.sorted { $0.key < $1.key }.map { address, entry in
      """
      [\(TOMLString.quoted(address))]
      user = \(TOMLString.quoted(entry.user))
      password = \(TOMLString.quoted(entry.password))

      """
    }
    try file.write(text.joined(separator: "\n"))
  }
}
