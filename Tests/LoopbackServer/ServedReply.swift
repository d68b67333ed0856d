/// What a server sends for a request, well-formed or not.
public struct ServedReply: Sendable {
  /// A part of a reply.
  public enum Step: Sendable {
    /// Sends bytes as they are.
    case send([UInt8])
    /// Sends bytes over and over until the other side has had enough.
    case sendForever([UInt8], every: Duration = .zero)
    /// Waits until the test is over.
    case hang
  }

  let steps: [Step]
  let isLast: Bool

  /// A reply of parts; the connection ends after them.
  public static func parts(_ steps: [Step]) -> ServedReply { ServedReply(steps: steps, isLast: true) }

  /// A reply of text as it is; the connection ends after it.
  public static func raw(_ text: String) -> ServedReply { .parts([.send(Array(text.utf8))]) }

  /// An ordinary reply; the connection is kept.
  public static func page(
    _ body: [UInt8], status: Int = 200, fields: KeyValuePairs<String, String> = [:]
  ) -> ServedReply {
    let fields = fields.map { "\($0): \($1)\r\n" }.joined()
    let length = status == 304 ? "" : "Content-Length: \(body.count)\r\n"
    return ServedReply(
      steps: [.send(Array("HTTP/1.1 \(status) Status\r\n\(fields)\(length)\r\n".utf8) + (status == 304 ? [] : body))],
      isLast: false)
  }

  /// An ordinary reply of text; the connection is kept.
  public static func page(
    _ body: String = "", status: Int = 200, fields: KeyValuePairs<String, String> = [:]
  ) -> ServedReply {
    page(Array(body.utf8), status: status, fields: fields)
  }

  /// A redirect; the connection is kept.
  public static func redirect(to location: String, status: Int = 302) -> ServedReply {
    page("moved", status: status, fields: ["Location": location])
  }
}
