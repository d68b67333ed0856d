import Testing

@testable import Web

struct RequestFieldsTests {
  private func authorization(from first: String, to second: String) throws -> String? {
    let request = try WebRequest(first, credentials: WebCredentials(user: "ada", password: "secret"))
    let fields = try RequestFields(request, at: WebAddress(second), userAgent: UserAgent())
    return fields.list.first { $0.name == "Authorization" }?.value
  }

  @Test(arguments: [
    ("http://h.example/", "http://h.example/b", true), ("http://h.example/", "https://h.example/b", true),
    ("https://h.example/", "http://h.example/b", false), ("http://h.example/", "http://h.example:81/", false),
    ("http://h.example/", "https://h.example:444/", false), ("http://h.example/", "http://www.h.example/", false),
  ])
  func `credentials go where they are meant for`(_ first: String, _ second: String, _ isSent: Bool) throws {
    #expect(try authorization(from: first, to: second) == (isSent ? "Basic YWRhOnNlY3JldA==" : nil))
  }

  @Test(arguments: ["a:da", "a\nda"])
  func `users that cannot be written are refused`(_ user: String) throws {
    let request = try WebRequest("http://h.example/", credentials: WebCredentials(user: user, password: "x"))
    #expect(throws: WebFailure.field("Authorization")) {
      try RequestFields(request, at: request.address, userAgent: UserAgent())
    }
  }

  @Test func `the name of the client`() {
    #expect(UserAgent().field == "Quotidian")
    #expect(UserAgent(version: "1.0").field == "Quotidian/1.0")
    #expect(UserAgent(version: "1.0", contact: "ada@example.org").field == "Quotidian/1.0 (+ada@example.org)")
  }
}
