import Glibc
import TOMLKit

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
    /// It cannot be written.
    case unwritable(String)
  }

  private let path: String?

  /// Makes the file at a path; without one there are no entries.
  public init(path: String?) { self.path = path }

  /// All entries, by address; none where there is no file.
  ///
  /// Throws `Failure`, and `ConfigurationError` for a mistake.
  public func read() throws -> [String: Entry] {
    guard let path, let text = TextFile.read(path) else { return [:] }
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & 0o077 == 0 else { throw Failure.readableByOthers(path) }
    let source = TOMLSource(name: path, text: text)
    var entries: [String: Entry] = [:]
    for (address, value) in try source.table() {
      guard let user = value.table?["user"]?.string, let password = value.table?["password"]?.string else {
        throw source.error(at: [address], "a feed needs user and password, both in quotes")
      }
      entries[address] = Entry(user: user, password: password)
    }
    return entries
  }

  /// Keeps an entry, in the place of one of the address; the file gets mode 0600.
  ///
  /// Throws what `read` does, and `Failure`.
  public func keep(_ entry: Entry, for address: String) throws {
    guard let path else { throw Failure.unwritable("") }
    var entries = try read()
    entries[address] = entry
    let text = entries.sorted { $0.key < $1.key }.map { address, entry in
      "[\(Self.quoted(address))]\nuser = \(Self.quoted(entry.user))\npassword = \(Self.quoted(entry.password))\n"
    }
    let mask = umask(0o077)
    defer { umask(mask) }
    guard TextFile.write(text.joined(separator: "\n"), to: path) else { throw Failure.unwritable(path) }
  }

  /// A basic string of TOML 1.0.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
