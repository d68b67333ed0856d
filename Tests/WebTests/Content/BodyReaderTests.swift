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

  @Test(arguments: [("br", PackedSamples.brotliText), ("zstd", PackedSamples.zstandardText)])
  func `pieces of other codings may be cut anywhere`(_ coding: String, _ bytes: [UInt8]) throws {
    #expect(try body(of: bytes.map { [$0] }, coding: coding) == text)
    #expect(try body(of: [bytes], coding: coding) == text)
  }

  @Test(arguments: [("gzip", 1), ("gzip", 1_000), ("zstd", 1), ("zstd", 1_000)])
  func `several members make one body`(_ coding: String, _ size: Int) throws {
    let bytes =
      coding == "gzip" ? packed(Array(text[..<20])) + packed(Array(text[20...])) : PackedSamples.zstandardText
    let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0...].prefix(size)) }
    #expect(try body(of: pieces, coding: coding) == text)
  }

  @Test func `what stands behind the packed bytes is left out`() throws {
    #expect(try body(of: [packed(text) + [0, 0, 0], [7]], coding: "x-gzip") == text)
    #expect(try body(of: [PackedSamples.brotliText + [0, 0, 0], [7]], coding: "br") == text)
    #expect(try body(of: [PackedSamples.zstandardText + [0, 0, 0], [7]], coding: "zstd") == text)
  }

  @Test(arguments: [("br", PackedSamples.brotliText), ("zstd", PackedSamples.zstandardText)])
  func `half of what is packed is no body`(_ coding: String, _ bytes: [UInt8]) throws {
    #expect(throws: WebFailure.cutShort) { try body(of: [Array(bytes.dropLast(9))], coding: coding) }
  }

  @Test func `what is no packed stream is damaged`() throws {
    #expect(throws: WebFailure.damagedBody) { try body(of: [[0xFF, 0xFF, 0xFF, 0xFF]], coding: "br") }
    #expect(throws: WebFailure.damagedBody) {
      try body(of: [[0x28, 0xB5, 0x2F, 0xFD] + [UInt8](repeating: 0xFF, count: 40)], coding: "zstd")
    }
  }

  @Test func `a window that takes too much memory is refused`() throws {
    // A window of two gigabytes (RFC 8878, section 3.1.1.1.2).
    let frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xA8, 0x03, 0x00, 0x10, 0x30]
    #expect(throws: WebFailure.damagedBody) { try body(of: [frame], coding: "zstd") }
  }

  @Test(arguments: ["gzip", "zstd", "utf-8", "none", nil])
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

  @Test func `a packed file is unpacked, whatever the host says of it`() throws {
    let file = packed(Array(text[..<20])) + packed(Array(text[20...]))
    #expect(try body(of: [file], coding: nil) == text)
    #expect(try body(of: file.map { [$0] }, coding: nil) == text)
    #expect(try body(of: [packed(file)], coding: "gzip") == text)
    #expect(try body(of: [[0x1F, 0x8B, 0x08, 0x41]], coding: nil) == [0x1F, 0x8B, 0x08, 0x41])
    var limits = WebLimits()
    limits.unpackedBytes = 60
    #expect(throws: WebFailure.tooLarge(limit: 60, isUnpacked: true)) {
      try body(of: [packed([UInt8](repeating: 0x41, count: 5_000))], coding: nil, limits: limits)
    }
  }
}
