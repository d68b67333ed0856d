/// The user and the password that a host asks for; nothing that describes it shows them.
public struct WebCredentials: Hashable, Sendable {
  /// Who asks.
  public let user: String
  /// What only they know.
  public let password: String

  /// Makes credentials.
  public init(user: String, password: String) {
    self.user = user
    self.password = password
  }
}

extension WebCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says that there are some, not which.
  public var description: String { "a user and a password" }
  /// Says that there are some, not which.
  public var debugDescription: String { description }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
