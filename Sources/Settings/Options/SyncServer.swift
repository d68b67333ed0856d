/// A server that speaks the Google Reader API, and how to get in.
public struct SyncServer: Hashable, Sendable {
  /// Where its programming interface is, such as `https://host/api/greader.php`.
  public var address: String
  /// The name there.
  public var user: String
  /// A command that prints the password; nil where `credentials.toml` has it.
  public var passwordCommand: String?

  /// Makes a server.
  public init(address: String, user: String, passwordCommand: String? = nil) {
    self.address = address
    self.user = user
    self.passwordCommand = passwordCommand
  }
}
