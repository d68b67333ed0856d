import Encoder
import Glibc

/// How well each role to a cue fits whole units, so that no boundary falls inside a word or a quotation.
struct UnitRoles: Sendable {
  typealias Role = AttributionHeads.Role

  private let window: CarefulWindow
  /// For each unit of the window the logarithms of the probabilities of all roles.
  private let scores: [Float]

  /// What a stretch of content more costs; few quotes come in many pieces.
  private static let costOfStretch: Float = 1

  init(_ window: CarefulWindow, _ roles: AttributionHeads.Roles) {
    self.window = window
    scores = window.units.flatMap { Self.scores(of: window.pieces(of: $0), roles) }
  }

  /// The score of a role for a unit of the window.
  subscript(unit: Int, role: Role) -> Float {
    scores[(unit - window.units.lowerBound) * Role.allCases.count + role.rawValue]
  }

  /// The role of each unit of the window: the best sequence in which stretches go on only where they have begun.
  func likeliest() -> [Role] {
    let all = Role.allCases
    var best = all.map { Self.mayFollow($0, nil) ? 0 : -Float.infinity }
    var origins: [[Int]] = []
    for (place, unit) in window.units.enumerated() {
      var next = best
      var origin = Array(all.indices)
      for role in all {
        if place > 0 {
          let from = all.indices.filter { Self.mayFollow(role, all[$0]) }.max { best[$0] < best[$1] } ?? 0
          (next[role.rawValue], origin[role.rawValue]) = (best[from], from)
        }
        next[role.rawValue] += self[unit, role]
      }
      origins.append(origin)
      best = next
    }
    var last = best.indices.max { best[$0] < best[$1] } ?? 0
    var found: [Role] = []
    for origin in origins.reversed() {
      found.append(all[last])
      last = origin[last]
    }
    return found.reversed()
  }

  /// Adds how well the roles fit to the scores of labels of `count` units from a first one on.
  func add(to lattice: inout SpanLabeller.Lattice, from first: Int, count: Int) {
    let starts: [Role] = [.none, .sourceStart, .contentStart, .cue]
    let goes: [Role] = [.none, .source, .content, .cue]
    let labels = SpanLabeller.Label.count
    for place in 0..<count where window.units.contains(first + place) {
      for before in 0..<labels {
        for label in 0..<labels {
          let role = before == label ? goes[label] : starts[label]
          lattice.edges[(place * labels + before) * labels + label] += self[first + place, role]
        }
      }
    }
  }

  private static func mayFollow(_ role: Role, _ before: Role?) -> Bool {
    switch role {
    case .content: before == .content || before == .contentStart
    case .source: before == .source || before == .sourceStart
    default: true
    }
  }

  /// How well each role fits all wordpieces of a unit.
  private static func scores(of pieces: Range<Int>, _ roles: AttributionHeads.Roles) -> [Float] {
    guard let first = pieces.first else { return [Float](repeating: 0, count: Role.allCases.count) }
    var (content, source): (Float, Float) = (0, 0)
    var (none, cue) = (roles[first, .none], roles[first, .cue])
    for piece in pieces.dropFirst() {
      content += either(roles[piece, .content], roles[piece, .contentStart])
      source += either(roles[piece, .source], roles[piece, .sourceStart])
      none += roles[piece, .none]
      cue += roles[piece, .cue]
    }
    return Role.allCases.map { role in
      switch role {
      case .none: none
      case .contentStart: content + roles[first, .contentStart] - costOfStretch
      case .content: content + roles[first, .content]
      case .sourceStart: source + roles[first, .sourceStart]
      case .source: source + roles[first, .source]
      case .cue: cue
      }
    }
  }

  /// The logarithm of the sum of two probabilities.
  private static func either(_ a: Float, _ b: Float) -> Float { max(a, b) + log1p(exp(-abs(a - b))) }
}
