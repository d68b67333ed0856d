/// UTF-8 that was read as Windows-1252 and written as UTF-8 again: `â€™` for `’`.
enum Mojibake {
  /// The text with such runs turned back, when the text has several of them; else the text unchanged.
  ///
  /// A run is mended only when its bytes are one whole UTF-8 sequence of two or three, so that words which merely
  /// hold an `â` stay.
  static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var runs: [(range: Range<Int>, scalar: Unicode.Scalar)] = []
    var index = 0
    while index < scalars.count {
      let value = scalars[index].value
      if (0xC2...0xF4).contains(value), let run = run(in: scalars, at: index) {
        runs.append(run)
        index = run.range.upperBound
      } else {
        index += 1
      }
    }
    // One alone may be meant; the tell-tale of a whole text read wrongly is the broken quotation mark or space.
    let broken = runs.count { $0.range.count == 3 || $0.scalar == "\u{A0}" }
    guard runs.count > 1 || broken > 0 else { return scalars }
    var result: [Unicode.Scalar] = []
    var position = 0
    for run in runs {
      result += scalars[position..<run.range.lowerBound]
      if run.scalar.value >= 0xA0 { result.append(run.scalar) }
      position = run.range.upperBound
    }
    return result + scalars[position...]
  }

  private static func run(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (range: Range<Int>, scalar: Unicode.Scalar)? {
    let lead = scalars[start].value
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard start + length <= scalars.count else { return nil }
    var bytes: [UInt8] = []
    for scalar in scalars[start..<start + length] {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }),
      let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first
    else { return nil }
    return (start..<start + length, scalar)
  }
}
