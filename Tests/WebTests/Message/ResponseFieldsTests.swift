import Foundation
import Testing

@testable import Web

struct ResponseFieldsTests {
  private let now = Date(timeIntervalSince1970: 784_111_777)

  private func fields(_ fields: KeyValuePairs<String, String>) -> ResponseFields {
    ResponseFields(fields.map { (name: $0.key, value: $0.value) }, now: now)
  }

  @Test(
    arguments: [
      ("120", Duration.seconds(120)), ("0", .zero), ("Sun, 06 Nov 1994 08:50:37 GMT", .seconds(60)),
      ("Sun, 06 Nov 1994 08:00:00 GMT", .zero), ("99999999999999999999", .seconds(315_360_000)),
      ("soon", nil), ("-5", nil), ("1.5", nil), ("", nil),
    ] as [(String, Duration?)])
  func `a host says how long to wait in seconds or with a time`(_ value: String, _ expected: Duration?) {
    #expect(fields(["Retry-After": value]).retryAfter == expected)
  }

  @Test func `a time is counted from the clock of the host`() {
    let fields = fields(["retry-after": "Sun, 06 Nov 1994 10:01:00 GMT", "date": "Sun, 06 Nov 1994 10:00:00 GMT"])
    #expect(fields.retryAfter == .seconds(60))
  }

  @Test func `how long an answer holds`() {
    #expect(fields(["Cache-Control": "public, Max-Age = 60"]).freshness == .seconds(60))
    #expect(fields(["Cache-Control": "public", "cache-control": "max-age=\"60\""]).freshness == .seconds(60))
    #expect(fields(["Cache-Control": "no-cache, max-age=60"]).freshness == .zero)
    #expect(fields(["Expires": "Sun, 06 Nov 1994 08:50:37 GMT"]).freshness == .seconds(60))
    #expect(
      fields(["Cache-Control": "max-age=5", "Expires": "Sun, 06 Nov 1994 08:50:37 GMT"]).freshness == .seconds(5))
    #expect(fields(["Expires": "0"]).freshness == .zero)
    #expect(fields(["Cache-Control": "public"]).freshness == nil)
    #expect(fields([:]).freshness == nil)
  }

  @Test func `validators that cannot be sent as they came are not kept`() {
    #expect(fields(["ETag": "\"a\u{FFFD}\"", "Last-Modified": ""]).validators.isEmpty)
    #expect(fields(["ETag": "unquoted é"]).validators == Validators(entityTag: "unquoted é"))
  }

  @Test(
    arguments: [
      ("text/html", "text/html", nil), ("Text/HTML; Charset=\"UTF-8\"", "text/html", "utf-8"),
      ("application/xml;q=1; charset = 'latin1' ;x", "application/xml", "latin1"),
      ("text/html; charset=", "text/html", nil),
    ] as [(String, String, String?)])
  func `the kind of a body and its encoding`(_ value: String, _ mediaType: String, _ charset: String?) {
    let contentType = fields(["Content-Type": value]).contentType
    #expect(contentType?.mediaType == mediaType)
    #expect(contentType?.charset == charset)
  }

  @Test(arguments: ["", "html", ";charset=utf-8"])
  func `what is no media type is none`(_ value: String) {
    #expect(ContentType(value) == nil)
  }
}
