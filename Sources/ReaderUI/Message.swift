/// A sentence in the status line.
public struct Message: Equatable, Sendable {
  /// The sentence.
  public let text: String
  /// Whether something went wrong.
  public let isError: Bool

  /// Makes a message.
  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
