/// A colour as a theme names it: for terminals that show any colour, and for those that have sixteen.
public struct Color: Hashable, Sendable {
  /// The red part, 0 to 255.
  public let red: UInt8
  /// The green part, 0 to 255.
  public let green: UInt8
  /// The blue part, 0 to 255.
  public let blue: UInt8
  /// The colour to use where there are sixteen: 0 to 7 as ECMA-48 numbers them, 8 to 15 their bright forms; nil is
  /// the terminal's own.
  public let ansi: Int?

  /// Makes a colour.
  public init(red: UInt8, green: UInt8, blue: UInt8, ansi: Int?) {
    self.red = red
    self.green = green
    self.blue = blue
    self.ansi = ansi
  }

  /// Makes a colour with the nearest of the sixteen for terminals that have no more.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.init(red: red, green: green, blue: blue, ansi: Self.nearest(to: (red, green, blue), among: 0..<16))
  }

  /// Whether it is one of the terminal's own sixteen, whatever that looks like there.
  public var isOwn: Bool { own }
  private var own = false

  /// Makes one of the terminal's own sixteen colours, or nil for that of its text or its ground.
  public init(own ansi: Int?) {
    self.init(red: 0, green: 0, blue: 0, ansi: ansi)
    own = true
  }

  /// The colour as `0xRRGGBB`.
  public var rgb: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// The number of the nearest of the fixed colours of a terminal with 256: the cube and the greys, 16 to 255.
  public var indexed: Int { Self.nearest(to: (red, green, blue), among: 16..<256) }

  /// The number for a terminal with `depth` colours; nil where it has none.
  public func number(at depth: ColorDepth) -> Int? {
    if own, depth == .indexed { return ansi }
    // A terminal with direct colours has the first eight besides.
    if own, depth == .direct { return ansi.map { $0 % 8 } }
    return switch depth {
    case .none: nil
    case .eight: ansi.map { $0 % 8 }
    case .sixteen: ansi
    case .indexed: indexed
    case .direct: rgb
    }
  }

  /// Makes the colour that `#rrggbb` names; nil when it does not.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.first == "#", hex.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// The same colour with another choice where there are sixteen.
  public func with(ansi: Int?) -> Color { Color(red: red, green: green, blue: blue, ansi: ansi) }

  private typealias Parts = (red: UInt8, green: UInt8, blue: UInt8)

  /// The palette entry at the least distance, by the weighted "redmean" measure of perceived difference
  /// (Thiadmer Riemersma, *Colour metric*, CompuPhase).
  private static func nearest(to wanted: Parts, among candidates: Range<Int>) -> Int {
    func distance(_ index: Int) -> Int {
      let entry = palette(index)
      let mean = (Int(wanted.red) + Int(entry.red)) / 2
      let red = Int(wanted.red) - Int(entry.red)
      let green = Int(wanted.green) - Int(entry.green)
      let blue = Int(wanted.blue) - Int(entry.blue)
      return (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
    }
    return candidates.min { distance($0) < distance($1) } ?? 7
  }

  /// The parts of an entry of xterm's palette.
  private static func palette(_ index: Int) -> Parts {
    switch index {
    case 0..<16:
      let bright: UInt8 = index >= 8 ? 255 : 205
      if index == 7 { return (229, 229, 229) }
      if index == 8 { return (127, 127, 127) }
      return (index & 1 != 0 ? bright : 0, index & 2 != 0 ? bright : 0, index & 4 != 0 ? bright : 0)
    case 16..<232:
      let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = UInt8(8 + (index - 232) * 10)
      return (grey, grey, grey)
    }
  }
}

/// How many colours a terminal can show.
public enum ColorDepth: String, Hashable, Sendable, CaseIterable {
  /// None: only attributes.
  case none
  /// Eight.
  case eight
  /// Eight and their bright forms.
  case sixteen
  /// The 256 of xterm's palette.
  case indexed
  /// Any, by red, green and blue.
  case direct
}
