/// Makes inputs of inputs.
struct Mutator {
  private let words: [[UInt8]]
  private var random: SplitMix64

  /// No input is made longer, in bytes.
  static let longest = 16_384

  /// The same seed makes the same inputs of the same ones.
  init(words: [String], seed: UInt64) {
    self.words = words.map { Array($0.utf8) }
    random = SplitMix64(seed: seed)
  }

  /// An input made of one of several by a few changes.
  mutating func input(from inputs: [[UInt8]]) -> [UInt8] {
    var input = inputs.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      change(&input, others: inputs)
      if input.count > Self.longest { input.removeLast(input.count - Self.longest) }
    }
    return input
  }

  private mutating func change(_ input: inout [UInt8], others: [[UInt8]]) {
    let place = Int.random(in: 0...input.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      if place < input.count { input[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 1: input.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 2: input.insert(contentsOf: words.randomElement(using: &random) ?? [], at: place)
    case 3: input.removeSubrange(piece(of: input, from: place))
    case 4: input.insert(contentsOf: input[piece(of: input, from: place)], at: place)
    case 5:
      let repeated = Int.random(in: 0..<4, using: &random) == 0 ? 1 << Int.random(in: 1...11, using: &random) : 2
      let word = words.randomElement(using: &random) ?? []
      input.insert(contentsOf: (0..<repeated).flatMap { _ in word }, at: place)
    default:
      let other = others.randomElement(using: &random) ?? []
      let start = Int.random(in: 0...other.count, using: &random)
      input.replaceSubrange(piece(of: input, from: place), with: other[piece(of: other, from: start)])
    }
  }

  /// A piece that begins at a place, more often short than long.
  private mutating func piece(of input: [UInt8], from place: Int) -> Range<Int> {
    let reach = min(input.count - place, 1 << Int.random(in: 0...10, using: &random))
    return place..<place + Int.random(in: 0...reach, using: &random)
  }
}
