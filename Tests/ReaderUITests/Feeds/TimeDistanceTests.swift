import Foundation
import Testing

@testable import ReaderUI

struct TimeDistanceTests {
  @Test(arguments: [
    (-5.0, "just now", "now"), (59, "just now", "now"), (60, "1 min ago", "in 1 min"),
    (3_599, "59 min ago", "in 59 min"),
    (7_200, "2 h ago", "in 2 h"), (172_800, "2 days ago", "in 2 days"),
  ])
  func `a time is as far as it has passed in whole`(seconds: Double, past: String, future: String) {
    let start = Date(timeIntervalSince1970: 1_600_000_000)
    let distance = TimeDistance(from: start, to: start + seconds)
    #expect(distance.past == past)
    #expect(distance.future == future)
  }
}
