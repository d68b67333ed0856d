import Testing

struct TimingsTests {
  @Test func `whole seconds count`() {
    #expect(Duration.milliseconds(2_500).seconds == 2.5)
    #expect(Duration.seconds(3).milliseconds == 3_000)
  }

  @Test func `the middle one, the ends and a share are told`() {
    var timings = Timings()
    for milliseconds in [9, 1, 5, 7, 1_200] { timings.append(.milliseconds(milliseconds)) }
    #expect(timings.least == .milliseconds(1))
    #expect(timings.median == .milliseconds(7))
    #expect(timings.share(0.99) == .milliseconds(1_200))
    #expect(timings.most == .milliseconds(1_200))
    #expect(Timings().median == .zero)
  }
}
