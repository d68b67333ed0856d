import Testing

@testable import attribution_lab

struct RemovalsTests {
  private static let report =
    "The canal froze early this winter, and many people came to see it.\n\n“It is cold,” said Ada Poe, the mayor."

  @Test func `of a clean article nothing but the title is taken`() throws {
    #expect(try Removal.all(in: "Ice closes the canal\n\n" + Self.report).isEmpty)
  }

  @Test func `what is taken is told with its rule`() throws {
    let removals = try Removal.all(in: "Ice closes the canal\n\n\(Self.report)\n\nAdvertisement\n\n\(Self.report)")
    #expect(removals.map(\.text) == ["Advertisement"])
    #expect(removals.map(\.isCut) == [false])
  }
}
