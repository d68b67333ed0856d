import Testing

@testable import Web

struct FetchOutcomeTests {
  private func outcome(_ status: Int) throws -> FetchOutcome {
    FetchOutcome(
      WebResponse(
        status: status, address: try WebAddress("http://h.example/"), permanentAddress: nil, validators: Validators(),
        contentType: nil, retryAfter: .seconds(5), freshness: .seconds(7), body: []))
  }

  @Test(arguments: [
    (200, FetchOutcome.fresh(holds: .seconds(7))), (304, .unchanged(holds: .seconds(7))), (410, .gone), (404, .failed),
    (401, .failed), (500, .failed), (429, .held(.seconds(5))), (503, .held(.seconds(5))), (302, .failed),
  ])
  func `what a status says`(_ status: Int, _ expected: FetchOutcome) throws {
    #expect(try outcome(status) == expected)
  }

  @Test(arguments: [
    (WebFailure.offline, FetchOutcome.unknown), (.cancelled, .unknown), (.proxy(host: "p"), .unknown),
    (.unknownHost("h"), .failed), (.untrusted(host: "h"), .failed), (.timeout(.whole, host: "h"), .failed),
  ])
  func `what a failure says`(_ failure: WebFailure, _ expected: FetchOutcome) {
    #expect(FetchOutcome(.failure(failure)) == expected)
  }
}
