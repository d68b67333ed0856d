import Foundation
import Testing

@testable import Web

struct FetchScheduleTests {
  private let now = Date(timeIntervalSince1970: 1_000_000)
  private let policy = FetchPolicy(rest: .seconds(1_800), firstWait: .seconds(300), longest: .seconds(86_400))

  /// When a feed is fetched next after outcomes that all came now, in seconds from now.
  private func wait(_ outcomes: FetchOutcome..., hint: Duration? = nil, chance: Double = 0) -> Double? {
    schedule(outcomes, hint: hint, chance: chance).next?.timeIntervalSince(now)
  }

  private func schedule(_ outcomes: [FetchOutcome], hint: Duration? = nil, chance: Double = 0) -> FetchSchedule {
    var schedule = FetchSchedule()
    for outcome in outcomes { schedule.record(outcome, at: now, hint: hint, chance: chance, policy: policy) }
    return schedule
  }

  @Test func `a feed that was never fetched is due`() {
    #expect(FetchSchedule().isDue(at: now))
  }

  @Test func `a feed that came well rests`() {
    #expect(wait(.fresh(holds: nil)) == 1_800)
    #expect(wait(.unchanged(holds: nil)) == 1_800)
    #expect(wait(.fresh(holds: nil), chance: 1) == 1_980)
    let schedule = schedule([.fresh(holds: nil)])
    #expect(!schedule.isDue(at: now + 1_799))
    #expect(schedule.isDue(at: now + 1_800))
    #expect(schedule.isDue(at: now, whenAsked: true))
  }

  @Test func `what host and feed say counts when it is longer, within bounds`() {
    #expect(wait(.fresh(holds: .seconds(3_600))) == 3_600)
    #expect(wait(.fresh(holds: .seconds(60))) == 1_800)
    #expect(wait(.unchanged(holds: .seconds(60)), hint: .seconds(7_200)) == 7_200)
    #expect(wait(.fresh(holds: .seconds(99_999_999))) == 86_400)
  }

  @Test func `a feed that fails waits twice as long each time, up to a day`() {
    #expect(wait(.failed, chance: 1) == 300)
    #expect(wait(.failed, .failed, chance: 1) == 600)
    #expect(wait(.failed, .failed, .failed, chance: 1) == 1_200)
    let often = schedule(Array(repeating: .failed, count: 200), chance: 1)
    #expect(often.next == now + 86_400)
    #expect(often.failureCount == 200)
  }

  @Test func `chance spreads those that fail over half of the wait`() {
    #expect(wait(.failed, chance: 0) == 150)
    #expect(wait(.failed, chance: 0.5) == 225)
  }

  @Test func `success ends the waiting`() {
    let schedule = schedule([.failed, .failed, .held(.seconds(9)), .unchanged(holds: nil)])
    #expect(schedule == FetchSchedule(next: now + 1_800))
  }

  @Test func `a host that asks to be left alone is, even when a reader asks`() {
    let schedule = schedule([.held(.seconds(7_200))])
    #expect(schedule.next == now + 7_200)
    #expect(!schedule.isDue(at: now + 7_199, whenAsked: true))
    #expect(schedule.isDue(at: now + 7_200))
    #expect(schedule.failureCount == 1)
  }

  @Test func `how long a host can ask for has a bound`() {
    #expect(schedule([.held(.seconds(99_999_999))]).heldUntil == now + 86_400)
    let silent = schedule([.held(nil)], chance: 1)
    #expect(silent.next == now + 300)
    #expect(silent.isDue(at: now, whenAsked: true))
    #expect(wait(.held(.seconds(1)), chance: 1) == 300)
  }

  @Test func `a feed that is gone is fetched only when a reader asks`() {
    var schedule = schedule([.failed, .gone])
    #expect(schedule.isGone)
    #expect(!schedule.isDue(at: now + 99_999_999))
    #expect(schedule.isDue(at: now, whenAsked: true))
    schedule.record(.fresh(holds: nil), at: now, chance: 0, policy: policy)
    #expect(!schedule.isGone)
    #expect(schedule.isDue(at: now + 1_800))
  }

  @Test func `without a network nothing changes`() {
    #expect(schedule([.failed, .unknown]) == schedule([.failed]))
    #expect(schedule([.unknown]).isDue(at: now))
  }
}
