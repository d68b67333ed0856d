import Encoder

/// Windows as an encoder sees them, each alone and once more among its neighbours: what both say is surer than either.
struct CarefulViews {
  private let heads: AttributionHeads
  private let alone: [WindowVectors]
  private let groups: [WindowVectors]
  private let chancesInGroups: [[Float]]
  /// For each window that has neighbours the group that it is read in, and its wordpieces there.
  private let places: [(group: Int, pieces: Range<Int>)?]

  /// Reads windows, given by their wordpieces.
  init(_ windows: [[Int]], _ encoder: Encoder) {
    heads = AttributionHeads(encoder)
    alone = encoder.vectors(of: windows)
    let members = Self.groups(of: windows.map(\.count), longest: encoder.longestWindow).filter { $0.count > 1 }
    groups = encoder.vectors(of: members.map { windows[$0].flatMap(\.self) })
    chancesInGroups = groups.map(heads.cueChances)
    var places = [(group: Int, pieces: Range<Int>)?](repeating: nil, count: windows.count)
    for (group, members) in members.enumerated() {
      var start = 0
      for member in members {
        places[member] = (group, start..<start + windows[member].count)
        start += windows[member].count
      }
    }
    self.places = places
  }

  /// Windows of these numbers of wordpieces in groups of as many neighbours as fit into one.
  static func groups(of counts: [Int], longest: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var filled = 0
    for (index, count) in counts.enumerated() {
      if let last = groups.last, filled + count <= longest {
        groups[groups.count - 1] = last.lowerBound..<index + 1
        filled += count
      } else {
        groups.append(index..<index + 1)
        filled = count
      }
    }
    return groups
  }

  /// For each wordpiece of a window the probability that a cue begins there.
  func cueChances(_ window: Int) -> [Float] {
    let chances = heads.cueChances(alone[window])
    guard let (group, pieces) = places[window] else { return chances }
    return zip(chances, chancesInGroups[group][pieces]).map { ($0 + $1) / 2 }
  }

  /// For each of these cues, given by their first wordpiece, the roles of all wordpieces of a window.
  func roles(_ window: Int, cues: [Int]) -> [AttributionHeads.Roles] {
    let roles = heads.roles(alone[window], cues: cues)
    guard let (group, pieces) = places[window] else { return roles }
    return zip(roles, heads.roles(groups[group], cues: cues, among: pieces)).map { .init(meanOf: [$0, $1]) }
  }
}
