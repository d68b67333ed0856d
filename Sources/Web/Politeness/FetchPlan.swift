/// Who may go next: so many to a host at a time, so many in all, in turn over the hosts.
///
/// At each host the first who came goes first. No host waits for another one.
public struct FetchPlan<Item: Equatable & Sendable>: Sendable {
  private let perHost: Int
  private let overall: Int
  private var waiting: [String: [Item]] = [:]
  private var running: [String: Int] = [:]
  /// The hosts with room at which somebody waits, each once.
  private var turns: [String] = []
  private var queued: Set<String> = []
  /// How many run now.
  public private(set) var runningCount = 0

  /// Makes a plan.
  public init(perHost: Int, overall: Int) {
    self.perHost = max(1, perHost)
    self.overall = max(1, overall)
  }

  /// Lets an item wait.
  public mutating func add(_ item: Item, host: String) {
    waiting[host, default: []].append(item)
    queue(host)
  }

  /// The next item, which runs from now on; nil when none may run now.
  public mutating func next() -> (item: Item, host: String)? {
    while runningCount < overall, !turns.isEmpty {
      let host = turns.removeFirst()
      queued.remove(host)
      guard let item = waiting[host]?.first else { continue }
      waiting[host]?.removeFirst()
      if waiting[host]?.isEmpty == true { waiting[host] = nil }
      running[host, default: 0] += 1
      runningCount += 1
      queue(host)
      return (item, host)
    }
    return nil
  }

  /// Says that one that ran at a host is done.
  public mutating func finish(host: String) {
    guard let count = running[host] else { return }
    running[host] = count == 1 ? nil : count - 1
    runningCount -= 1
    queue(host)
  }

  /// Takes out an item that waits; says whether it did.
  @discardableResult
  public mutating func withdraw(_ item: Item, host: String) -> Bool {
    guard let index = waiting[host]?.firstIndex(of: item) else { return false }
    waiting[host]?.remove(at: index)
    if waiting[host]?.isEmpty == true { waiting[host] = nil }
    return true
  }

  private mutating func queue(_ host: String) {
    guard waiting[host] != nil, running[host, default: 0] < perHost, queued.insert(host).inserted else { return }
    turns.append(host)
  }
}
