/// A request as it came.
public struct ServedRequest: Sendable {
  /// The method, such as `GET`.
  public let method: String
  /// What is asked for, as it was written: a path and its query, or a whole address when a proxy is asked.
  public let target: String
  /// Names and values of the fields.
  public let fields: [(name: String, value: String)]
  /// What was sent with it.
  public let body: [UInt8]

  /// The value of the first field of this name, in whatever case; nil when there is none.
  public subscript(_ name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
