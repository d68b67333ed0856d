import Testing

@testable import Attribution
@testable import Encoder

struct UnitRolesTests {
  typealias Role = AttributionHeads.Role

  /// The likeliest roles of units of so many wordpieces each; nine parts in ten of each wordpiece's probability go to
  /// the role that is named.
  private func likeliest(_ pieces: [Int], _ roles: [Role]) -> [Role] {
    let starts = pieces.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    let window = CarefulWindow(units: 5..<5 + pieces.count, pieces: [], starts: starts)
    let numbers: [Float] = roles.flatMap { role in Role.allCases.map { $0 == role ? -0.105 : -3.9 } }
    return UnitRoles(window, AttributionHeads.Roles(numbers)).likeliest()
  }

  @Test func `each unit has the role of its wordpiece`() {
    let roles: [Role] = [.sourceStart, .source, .cue, .contentStart, .content, .none]
    #expect(likeliest([1, 1, 1, 1, 1, 1], roles) == roles)
  }

  @Test func `a word has the role that most of its wordpieces have`() {
    #expect(
      likeliest([3, 1], [.contentStart, .content, .none, .none]) == [.contentStart, .none])
    #expect(likeliest([3, 1], [.contentStart, .none, .none, .cue]) == [.none, .cue])
  }

  @Test func `a stretch goes on only where it has begun`() {
    #expect(likeliest([1, 1], [.none, .content]).last != .content)
    #expect(likeliest([1, 1], [.sourceStart, .content]).last != .content)
  }

  @Test func `a unit without wordpieces parts nothing`() {
    let found = likeliest([1, 0, 1], [.contentStart, .content])
    #expect(found.allSatisfy { $0 == .content || $0 == .contentStart })
  }

  @Test func `the labels of a lattice are those that the roles say`() {
    let window = CarefulWindow(units: 5..<9, pieces: [], starts: [0, 1, 2, 3, 4])
    let roles: [Role] = [.sourceStart, .cue, .contentStart, .content]
    let numbers: [Float] = roles.flatMap { role in Role.allCases.map { $0 == role ? -0.105 : -3.9 } }
    var lattice = SpanLabeller.Lattice(
      units: [Float](repeating: 0, count: 16), edges: [Float](repeating: 0, count: 64), fixed: 1)
    UnitRoles(window, AttributionHeads.Roles(numbers)).add(to: &lattice, from: 5, count: 4)
    #expect(lattice.best(1)[0].labels == [.source, .cue, .content, .content])
  }

  @Test func `units outside the window change no score`() {
    let window = CarefulWindow(units: 5..<6, pieces: [], starts: [0, 1])
    var lattice = SpanLabeller.Lattice(
      units: [Float](repeating: 0, count: 8), edges: [Float](repeating: 0, count: 32), fixed: 0)
    UnitRoles(window, AttributionHeads.Roles([-1, -2, -3, -4, -5, -6])).add(to: &lattice, from: 4, count: 2)
    #expect(lattice.edges[..<16].allSatisfy { $0 == 0 })
    #expect(lattice.edges[16...].allSatisfy { $0 < 0 })
  }
}
