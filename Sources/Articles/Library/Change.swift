/// Something done that can be undone.
public struct Change: Hashable, Sendable {
  /// What was done, such as `read` or `tag ice`.
  public let intent: String
  /// How many articles or people it touched.
  public let count: Int

  /// Makes a change.
  public init(intent: String, count: Int) {
    self.intent = intent
    self.count = count
  }
}
