extension SeededRandom {
  /// A number from zero up to but not `count`, which is positive; the same on every platform.
  mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several things, of which there is at least one.
  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  /// So many different ones of several things, or all when there are fewer, in any order.
  mutating func sample<Element>(_ choices: [Element], _ count: Int) -> [Element] {
    var left = choices
    var taken: [Element] = []
    while taken.count < count, !left.isEmpty { taken.append(left.remove(at: below(left.count))) }
    return taken
  }
}
