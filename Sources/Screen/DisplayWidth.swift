/// The number of terminal cells that text takes.
public enum DisplayWidth {
  /// The cells that one scalar takes: 0, 1 or 2.
  ///
  /// Control characters take none.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    if contains(DisplayWidthTables.zero, value) { return 0 }
    return value >= 0x1100 && contains(DisplayWidthTables.wide, value) ? 2 : 1
  }

  /// The cells that a string takes when every glyph of it is drawn.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (Glyph.isShown($1) ? of($1) : 0) }
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
