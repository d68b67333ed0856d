import Testing

@testable import Web

struct BodyReaderTests {
  private let text = Array("The ice will hold, said the mayor. The ice will hold, said the engineer.".utf8)

  private func body(
    of pieces: [[UInt8]], coding: String?, limits: WebLimits = WebLimits()
  ) throws(WebFailure) -> [UInt8] {
    var reader = try BodyReader(coding: coding, limits: limits)
    for piece in pieces { try reader.take(piece) }
    try reader.finish()
    return reader.body
  }

  @Test(arguments: [InflatingStream.Wrapping.gzip, .zlib, .none])
  func `pieces may be cut anywhere`(_ wrapping: InflatingStream.Wrapping) throws {
    let pieces = packed(text, wrapping).map { [$0] }
    #expect(try body(of: pieces, coding: wrapping == .gzip ? "gzip" : "deflate") == text)
  }

  @Test func `several members make one body`() throws {
    let bytes = packed(Array(text[..<20])) + packed(Array(text[20...]))
    #expect(try body(of: [bytes], coding: "gzip") == text)
  }

  @Test func `what stands behind the packed bytes is left out`() throws {
    #expect(try body(of: [packed(text) + [0, 0, 0], [7]], coding: "x-gzip") == text)
  }

  @Test(arguments: ["gzip", "utf-8", "none", nil])
  func `a body that is not packed is as it is`(_ coding: String?) throws {
    #expect(try body(of: [text], coding: coding) == text)
    #expect(try body(of: [], coding: coding).isEmpty)
    #expect(try body(of: [[0x41]], coding: coding) == [0x41])
  }

  @Test func `limits hold to the byte`() throws {
    var limits = WebLimits(receivedBytes: text.count, unpackedBytes: text.count)
    #expect(try body(of: [text], coding: nil, limits: limits) == text)
    #expect(try body(of: [packed(text)], coding: "gzip", limits: WebLimits(unpackedBytes: text.count)) == text)
    limits.receivedBytes -= 1
    #expect(throws: WebFailure.tooLarge(limit: text.count - 1, isUnpacked: false)) {
      try body(of: [text], coding: nil, limits: limits)
    }
    limits = WebLimits(unpackedBytes: text.count - 1)
    for (bytes, coding) in [(packed(text), "gzip"), (text, nil)] {
      #expect(throws: WebFailure.tooLarge(limit: text.count - 1, isUnpacked: true)) {
        try body(of: [bytes], coding: coding, limits: limits)
      }
    }
  }
}
