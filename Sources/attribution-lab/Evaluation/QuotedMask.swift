/// For each scalar of a text whether it stands inside double quotation marks, which a line's end closes.
struct QuotedMask {
  private let isInside: [Bool]

  init(_ scalars: [Unicode.Scalar]) {
    var inside = false
    var mask: [Bool] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      var width = 1
      if (scalar == "'" || scalar == "`") && next == scalar { width = 2 }
      if scalar == "“" || width == 2 && scalar == "`" {
        inside = true
      } else if scalar == "”" || scalar == "\n" {
        inside = false
      } else if scalar == "\"" || width == 2 {
        inside.toggle()
      }
      mask += Array(repeating: inside, count: width)
      index += width
    }
    isInside = mask
  }

  /// The kind of content of these offsets.
  func kind(_ offsets: Set<Int>) -> String {
    let inside = offsets.count { isInside[$0] }
    let share = offsets.isEmpty ? 0 : Double(inside) / Double(offsets.count)
    return share >= 0.9 ? "direct" : share > 0 ? "mixed" : "indirect"
  }
}
