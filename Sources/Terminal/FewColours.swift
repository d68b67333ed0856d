/// Pixels in no more than 256 colours, found by halving the box of colours with the longest side at its middle pixel
/// (Heckbert 1982, Color image quantization for frame buffer display).
struct FewColours {
  /// A colour.
  struct Colour: Equatable {
    var red, green, blue: UInt8
  }

  /// The colours.
  let palette: [Colour]
  /// The colour of each pixel, by its number in the palette.
  let indices: [UInt8]

  /// The bits that count of each part of a colour.
  private static let bits = 5
  private static let sides = 1 << (3 * bits)

  /// A box of colours: a range of the list of those that occur, with the number of their pixels.
  private struct Box {
    var range: Range<Int>
    /// The longest side and its length.
    var side, length: Int
  }

  init(_ pixels: [UInt8], most: Int = 256) {
    let count = pixels.count / 3
    var counts = [Int](repeating: 0, count: Self.sides)
    var sums = [Int](repeating: 0, count: 3 * Self.sides)
    var keys = [Int](repeating: 0, count: count)
    for pixel in 0..<count {
      var key = 0
      for part in 0..<3 { key = key << Self.bits | Int(pixels[3 * pixel + part] >> (8 - UInt8(Self.bits))) }
      keys[pixel] = key
      counts[key] += 1
      for part in 0..<3 { sums[3 * key + part] += Int(pixels[3 * pixel + part]) }
    }
    var colours = (0..<Self.sides).filter { counts[$0] > 0 }
    var boxes = colours.isEmpty ? [] : [Self.box(colours.indices, colours)]
    while boxes.count < most, let widest = boxes.indices.max(by: { boxes[$0].length < boxes[$1].length }),
      boxes[widest].length > 0
    {
      let box = boxes[widest]
      colours[box.range].sort { Self.part(box.side, of: $0) < Self.part(box.side, of: $1) }
      let middle = Self.middle(of: box.range, colours, counts)
      boxes[widest] = Self.box(box.range.lowerBound..<middle, colours)
      boxes.append(Self.box(middle..<box.range.upperBound, colours))
    }
    var numbers = [UInt8](repeating: 0, count: Self.sides)
    palette = boxes.enumerated().map { number, box in
      var (total, parts) = (0, [0, 0, 0])
      for colour in colours[box.range] {
        numbers[colour] = UInt8(number)
        total += counts[colour]
        for part in 0..<3 { parts[part] += sums[3 * colour + part] }
      }
      let means = parts.map { UInt8(($0 + total / 2) / total) }
      return Colour(red: means[0], green: means[1], blue: means[2])
    }
    indices = keys.map { numbers[$0] }
  }

  private static func part(_ side: Int, of colour: Int) -> Int { colour >> (bits * (2 - side)) & (1 << bits - 1) }

  private static func box(_ range: Range<Int>, _ colours: [Int]) -> Box {
    var best = Box(range: range, side: 0, length: -1)
    for side in 0..<3 {
      var (least, most) = (Int.max, 0)
      for colour in colours[range] {
        let value = part(side, of: colour)
        (least, most) = (min(least, value), max(most, value))
      }
      if most - least > best.length { (best.side, best.length) = (side, most - least) }
    }
    return best
  }

  /// Where half of the pixels of a box come before; no part is empty.
  private static func middle(of range: Range<Int>, _ colours: [Int], _ counts: [Int]) -> Int {
    let half = colours[range].reduce(0) { $0 + counts[$1] } / 2
    var sum = 0
    for place in range.dropLast() {
      sum += counts[colours[place]]
      if sum >= half { return place + 1 }
    }
    return range.upperBound - 1
  }
}
