import Testing

@testable import Feeds

@Suite struct XMLReaderTests {
  @Test func `without its library no document is read, and what is missing is named`() {
    #expect(throws: FeedFailure.libraryMissing("libnowhere.so.2")) {
      try XMLReader.read(
        Array("<opml/>".utf8), limits: FeedLimits(), handler: OutlineReader(), library: "libnowhere.so.2")
    }
  }
}
