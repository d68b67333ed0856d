import Testing

@testable import Web

struct FetchPlanTests {
  private func plan(_ items: String..., perHost: Int = 2, overall: Int = 9) -> FetchPlan<String> {
    var plan = FetchPlan<String>(perHost: perHost, overall: overall)
    for item in items { plan.add(item, host: String(item.prefix(1))) }
    return plan
  }

  private func all(_ plan: inout FetchPlan<String>) -> [String] {
    var items: [String] = []
    while let next = plan.next() { items.append(next.item) }
    return items
  }

  @Test func `two go to a host, in turn over the hosts`() {
    var plan = plan("a1", "a2", "a3", "a4", "b1", "c1", "c2")
    #expect(all(&plan) == ["a1", "b1", "c1", "a2", "c2"])
    #expect(plan.runningCount == 5)
  }

  @Test func `when one is done the next of its host goes`() {
    var plan = plan("a1", "a2", "a3", "a4", "b1")
    _ = all(&plan)
    plan.finish(host: "b")
    #expect(all(&plan).isEmpty)
    plan.finish(host: "a")
    #expect(all(&plan) == ["a3"])
    plan.finish(host: "a")
    plan.finish(host: "a")
    #expect(all(&plan) == ["a4"])
  }

  @Test func `so many go in all`() {
    var plan = plan("a1", "b1", "c1", "d1", overall: 3)
    #expect(all(&plan) == ["a1", "b1", "c1"])
    plan.finish(host: "b")
    #expect(all(&plan) == ["d1"])
  }

  @Test func `what is withdrawn does not go`() {
    var plan = plan("a1", "b1", "b2", perHost: 1)
    let answers = [plan.withdraw("b1", host: "b"), plan.withdraw("b1", host: "b")]
    #expect(answers == [true, false])
    #expect(all(&plan) == ["a1", "b2"])
    let isWaiting = plan.withdraw("a1", host: "a")
    #expect(!isWaiting)
  }

  @Test func `who is done at a host where nobody is changes nothing`() {
    var plan = plan("a1", "a2", perHost: 1, overall: 1)
    _ = plan.next()
    plan.finish(host: "z")
    #expect(plan.runningCount == 1)
    #expect(all(&plan).isEmpty)
  }
}
